import { citationTable } from '../table';

const celex = (number: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${number}`;
const one = (printed: string, number: string): [string, string][] => [[printed, celex(number)]];

citationTable(
  'eu-act, further forms',
  ['eu-directive', 'eu-regulation', 'eu-decision'],
  [
    // decisions and regulations whose number comes first, whatever year it looks like
    ['Besluit nr. 1982/2006/EG', one('Besluit nr. 1982/2006/EG', '32006D1982')],
    ['Besluit 1982/2006/EG', one('Besluit 1982/2006/EG', '32006D1982')],
    ['Besluit nr. 243/2012/EU', one('Besluit nr. 243/2012/EU', '32012D0243')],
    ['het besluit (243/2012/EU)', one('besluit (243/2012/EU', '32012D0243')],
    ['Beschikking nr. 1786/2002/EG', one('Beschikking nr. 1786/2002/EG', '32002D1786')],
    ['Besluit nr. 1999/2005/EG', one('Besluit nr. 1999/2005/EG', '32005D1999')],
    ['Besluit 2005/681/JBZ', one('Besluit 2005/681/JBZ', '32005D0681')],
    ['Beschikking 97/80/EG', one('Beschikking 97/80/EG', '31997D0080')],
    ['Besluit (EU) 2015/1814', one('Besluit (EU) 2015/1814', '32015D1814')],
    ['verordening 1107/2009/EG', one('verordening 1107/2009/EG', '32009R1107')],
    ['de REACH-verordening (1907/2006/EG)', one('REACH-verordening (1907/2006/EG', '32006R1907')],
    ['REACH Verordening (1907/2006/EG)', one('Verordening (1907/2006/EG', '32006R1907')],
    ['Verordening EEG nr. 259/93', one('Verordening EEG nr. 259/93', '31993R0259')],
    ['Verordening (EEG) nr. 1982/85', one('Verordening (EEG) nr. 1982/85', '31985R1982')],
    ['Verordening (EG) nr. 2007/2006', one('Verordening (EG) nr. 2007/2006', '32006R2007')],
    ['Verordening 2004/852', one('Verordening 2004/852', '32004R0852')],
    ['Richtlijn EU 2016/680', one('Richtlijn EU 2016/680', '32016L0680')],
    ['richtlijn 83/2001/EG', one('richtlijn 83/2001/EG', '32001L0083')],
    ['Verordening 2016/2006', [['Verordening 2016/2006', 'search']]],
    // implementing and delegated acts, compounds
    ['Uitvoeringsverordening (EU) 2021/632', one('Uitvoeringsverordening (EU) 2021/632', '32021R0632')],
    [
      'Uitvoeringsverordening (EU) nr. 1348/2014',
      one('Uitvoeringsverordening (EU) nr. 1348/2014', '32014R1348'),
    ],
    ['Gedelegeerde Verordening (EU) 2019/945', one('Verordening (EU) 2019/945', '32019R0945')],
    ['Uitvoeringsbesluit (EU) 2019/1326', one('Uitvoeringsbesluit (EU) 2019/1326', '32019D1326')],
    ['Gedelegeerde richtlijn (EU) 2017/593', one('richtlijn (EU) 2017/593', '32017L0593')],
    ['Klimaatverordening (EU) 2021/1119', one('Klimaatverordening (EU) 2021/1119', '32021R1119')],
    ['de ontbossingsverordening (2023/1115)', one('ontbossingsverordening (2023/1115', '32023R1115')],
    [
      'de Europese Grens- en Kustwachtverordening (2019/1896).',
      one('Kustwachtverordening (2019/1896', '32019R1896'),
    ],
    ['de btw-richtlijn (2006/112)', one('btw-richtlijn (2006/112', '32006L0112')],
    ['Verordening (EU, Euratom) 2018/1046', one('Verordening (EU, Euratom) 2018/1046', '32018R1046')],
    ['Verordening EU/2016/679', one('Verordening EU/2016/679', '32016R0679')],
    ['richtlijn EU/2019/882', one('richtlijn EU/2019/882', '32019L0882')],
    ['het dossier EU/2019/882', []],
    ['verordening met nummer 2016/679', one('verordening met nummer 2016/679', '32016R0679')],
    // later members of lists
    [
      'Verordeningen (EG) nr. 883/2004 en 987/2009',
      [
        ['Verordeningen (EG) nr. 883/2004', celex('32004R0883')],
        ['987/2009', celex('32009R0987')],
      ],
    ],
    [
      'Verordeningen (EG) nr. 883/2004 en (EG) nr. 987/2009 gelden',
      [
        ['Verordeningen (EG) nr. 883/2004', celex('32004R0883')],
        ['(EG) nr. 987/2009', celex('32009R0987')],
      ],
    ],
    [
      'Richtlijn (EU) 2024/1385 en (EU) 2024/1712',
      [
        ['Richtlijn (EU) 2024/1385', celex('32024L1385')],
        ['(EU) 2024/1712', celex('32024L1712')],
      ],
    ],
    [
      'de Richtlijnen 2004/17/EG, 2004/18/EG en 2014/24/EU',
      [
        ['Richtlijnen 2004/17/EG', celex('32004L0017')],
        ['2004/18/EG', celex('32004L0018')],
        ['2014/24/EU', celex('32014L0024')],
      ],
    ],
    [
      'de verordeningen 1408/71 en 574/72.',
      [
        ['verordeningen 1408/71', celex('31971R1408')],
        ['574/72', celex('31972R0574')],
      ],
    ],
    [
      'Richtlijn 2001/83/EG en Verordening (EU) 2016/679',
      [
        ['Richtlijn 2001/83/EG', celex('32001L0083')],
        ['Verordening (EU) 2016/679', celex('32016R0679')],
      ],
    ],
    ['Richtlijn 2001/83/EG, 24/7 bereikbaar in 2019/2020', one('Richtlijn 2001/83/EG', '32001L0083')],
    // without its sort
    ['1107/2009/EG', [['1107/2009/EG', 'search']]],
    ['de richtlijn diagnostica (98/79EG)', one('98/79EG', '31998L0079')],
    ['Richtlijn 98/44/ EG', one('Richtlijn 98/44/ EG', '31998L0044')],
    ['richtlijn 04/38/EG', one('richtlijn 04/38/EG', '32004L0038')],
    ['verordening 883/04', one('verordening 883/04', '32004R0883')],
    ['artikel 95 van Vo 574/72', one('Vo 574/72', '31972R0574')],
    ['EG-verordening nr. 3392/93', one('EG-verordening nr. 3392/93', '31993R3392')],
    ['Verordening 90/220 over de teelt', []],
    // none
    ['de subsidieverordening 2019/2020 van de gemeente', []],
    ['de afvalstoffenverordening 12/5', []],
    ['het uitvoeringsbesluit 2010/427', []],
    ['een verordening van 24/7 toezicht', []],
    ['in de EU 50/50 verdeeld', []],
  ],
);
