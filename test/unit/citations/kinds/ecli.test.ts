import { citationTable } from '../table';

const dutch = (ecli: string) => `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;

citationTable(
  'ecli',
  ['ecli'],
  [
    ['ECLI:NL:HR:2019:2006', [['ECLI:NL:HR:2019:2006', dutch('ECLI:NL:HR:2019:2006')]]],
    ['(ECLI:NL:GHARL:2022:488).', [['ECLI:NL:GHARL:2022:488', dutch('ECLI:NL:GHARL:2022:488')]]],
    ['(ABRS, ECLI:NL:RVS:2024:3946)', [['ECLI:NL:RVS:2024:3946', dutch('ECLI:NL:RVS:2024:3946')]]],
    ['ECLI:NL-\n:RBDHA:2023:2055', [['ECLI:NL-\n:RBDHA:2023:2055', dutch('ECLI:NL:RBDHA:2023:2055')]]],
    ['ECLI: NL: CRVB: 2018: 170', [['ECLI: NL: CRVB: 2018: 170', dutch('ECLI:NL:CRVB:2018:170')]]],
    ['ECLI:NL:RBAMS:2003:AF9284,', [['ECLI:NL:RBAMS:2003:AF9284', dutch('ECLI:NL:RBAMS:2003:AF9284')]]],
    [
      'ECLI:EU:C:2020:559',
      [['ECLI:EU:C:2020:559', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2020:559']],
    ],
    ['ECLI:CE:ECHR:2012:0117JUD003625406', [['ECLI:CE:ECHR:2012:0117JUD003625406', 'none']]],
    ['ECLI:NL', []],
    ['een ECLI-nummer van 2019', []],
    ['ECLI:NL:HR:19:2006', []],
    ['DECLI:NL:HR:2019:2006', []],
  ],
);
