import { citationTable } from '../table';

const celex = (number: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${number}`;
const disciplinary = (ecli: string): [string, string][] => [[ecli, `https://tuchtrecht.overheid.nl/${ecli}`]];
const dutch = (ecli: string) => `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
const european = (ecli: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:${ecli}`;

citationTable(
  'ecli, of disciplinary boards and without its first word',
  ['ecli'],
  [
    ['ECLI:NL:TGZRAMS:2023:12', disciplinary('ECLI:NL:TGZRAMS:2023:12')],
    ['(ECLI:NL:TGZCTG:2019:300)', disciplinary('ECLI:NL:TGZCTG:2019:300')],
    ['ECLI:NL:TADRAMS:2020:1.', disciplinary('ECLI:NL:TADRAMS:2020:1')],
    ['ECLI:NL:TAHVD:2018:44', disciplinary('ECLI:NL:TAHVD:2018:44')],
    ['ECLI:NL:TNORAMS:2021:5', disciplinary('ECLI:NL:TNORAMS:2021:5')],
    ['ECLI:NL:TSCHE:2021:5', disciplinary('ECLI:NL:TSCHE:2021:5')],
    ['ECLI:NL:RBAMS:2023:12', [['ECLI:NL:RBAMS:2023:12', dutch('ECLI:NL:RBAMS:2023:12')]]],
    ['zaak C-311/18, EU:C:2020:559', [['EU:C:2020:559', european('ECLI:EU:C:2020:559')]]],
    ['EU:T:2019:1', [['EU:T:2019:1', european('ECLI:EU:T:2019:1')]]],
    ['uitspraak NL:RVS:2019:1603.', [['NL:RVS:2019:1603', dutch('ECLI:NL:RVS:2019:1603')]]],
    // none
    ['het EU:C-verdrag', []],
    ['om 12:30:2020:5', []],
    ['NL:06:2020', []],
    ['VEU:C:2020:559', []],
  ],
);

citationTable(
  'celex and documents of the Commission, further forms',
  ['other', 'eu-regulation', 'eu-directive', 'eu-com'],
  [
    ['02016R0679-20160504', [['02016R0679-20160504', celex('02016R0679-20160504')]]],
    ['CELEX:02008L0098-20180705', [['CELEX:02008L0098-20180705', celex('02008L0098-20180705')]]],
    ['C(2023) 1234', [['C(2023) 1234', 'search']]],
    ['besluit C(2021) 3942 final van de Commissie', [['C(2021) 3942 final', 'search']]],
    [
      'COM(2021) 206',
      [['COM(2021) 206', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2021:206:FIN']],
    ],
    [
      'SWD(2022) 85',
      [['SWD(2022) 85', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=SWD:2022:85:FIN']],
    ],
    [
      'JOIN(2020) 18',
      [['JOIN(2020) 18', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=JOIN:2020:18:FIN']],
    ],
    ['32016R0679', [['32016R0679', celex('32016R0679')]]],
    // none
    ['vitamine C (2023) en 1234 mg', []],
    ['het nummer 02016R067920160504', []],
    ['C (zie 2023) 12', []],
    ['ABC(2023) 1234', []],
  ],
);

citationTable(
  'publication, local gazettes',
  ['gemeenteblad', 'provinciaalblad', 'waterschapsblad', 'regelingenblad'],
  [
    ['Zie gmb-2020-61427.', [['gmb-2020-61427', '~gmb-2020-61427']]],
    ['Zie wsb-2024-4321.', [['wsb-2024-4321', '~wsb-2024-4321']]],
    ['(prb-2024-1234)', [['prb-2024-1234', '~prb-2024-1234']]],
    ['bgr-2023-99', [['bgr-2023-99', '~bgr-2023-99']]],
    [
      'gmb-2020-61427, prb-2024-1',
      [
        ['gmb-2020-61427', '~gmb-2020-61427'],
        ['prb-2024-1', '~prb-2024-1'],
      ],
    ],
    ['gmb–2020–61427', [['gmb–2020–61427', '~gmb-2020-61427']]],
    ['prb-2024-1234-v1', [['prb-2024-1234-v1', '~prb-2024-1234-v1']]],
    ['zie bgr-2024-12;', [['bgr-2024-12', '~bgr-2024-12']]],
    ['het xgmb-2020-61427', []],
    ['gmb-regels', []],
    ['prb-20', []],
    ['wsb-2024', []],
  ],
);
