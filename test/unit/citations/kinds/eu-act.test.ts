import { citationTable } from '../table';

const celex = (number: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${number}`;

citationTable(
  'eu-act',
  ['eu-directive', 'eu-regulation', 'eu-decision'],
  [
    ['Richtlijn 2001/83/EG', [['Richtlijn 2001/83/EG', celex('32001L0083')]]],
    ['richtlijn (EU) 2019/944', [['richtlijn (EU) 2019/944', celex('32019L0944')]]],
    ['de richtlijn 80/217', [['richtlijn 80/217', celex('31980L0217')]]],
    ['Europese richtlijn nr. 99/93/EG', [['Europese richtlijn nr. 99/93/EG', celex('31999L0093')]]],
    ['de Richtlijn Diensten (92/50/EEG)', [['92/50/EEG', celex('31992L0050')]]],
    ['EU-richtlijn 86/609/EEG', [['EU-richtlijn 86/609/EEG', celex('31986L0609')]]],
    ['Verordening (EU) 2016/679', [['Verordening (EU) 2016/679', celex('32016R0679')]]],
    ['Verordening (EU) nr. 2017/1938', [['Verordening (EU) nr. 2017/1938', celex('32017R1938')]]],
    ['Verordening (EG) nr. 1907/2006', [['Verordening (EG) nr. 1907/2006', celex('32006R1907')]]],
    ['Verordening (EG) Nr. 2199/2001', [['Verordening (EG) Nr. 2199/2001', celex('32001R2199')]]],
    ['Verordening (EU) 833/2014', [['Verordening (EU) 833/2014', celex('32014R0833')]]],
    ['Verordening 1408/71', [['Verordening 1408/71', celex('31971R1408')]]],
    ['EEG-Verordening (nr. 1094/88)', [['EEG-Verordening (nr. 1094/88', celex('31988R1094')]]],
    ['Besluit 2010/427/EU', [['Besluit 2010/427/EU', celex('32010D0427')]]],
    ['richtlijn 64/432/EEG', [['richtlijn 64/432/EEG', celex('31964L0432')]]],
    ['Richtlijn van de Raad van 15 juli 1975, nr. 75/442/EEG', [['75/442/EEG', celex('31975L0442')]]],
    ['EU-richtlijn 86/609/EEC', [['EU-richtlijn 86/609/EEC', celex('31986L0609')]]],
    ['richtlijn 207/76/EEG', [['richtlijn 207/76/EEG', celex('31976L0207')]]],
    ['Verordening (EG) nr. 14546/2006', [['Verordening (EG) nr. 14546/2006', 'none']]],
    ['Kaderbesluit 2002/584/JBZ', [['Kaderbesluit 2002/584/JBZ', celex('32002F0584')]]],
    ['gemeenschappelijk standpunt 2001/931/GBVB', [['2001/931/GBVB', 'search']]],
    ['98/44/EG', [['98/44/EG', 'search']]],
    ['in 98/99 en 2000/01', []],
    ['het besluit van 12/5', []],
    ['een richtlijn van 24/7 zorg', []],
    ['parlementaire vraag 3148/95', []],
    ['Gezondheidsraadrapport 1995/18', []],
  ],
);
