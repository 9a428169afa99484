import { citationTable } from '../table';

const page = (dossier: string) => `https://zoek.officielebekendmakingen.nl/dossier/${dossier}`;

citationTable(
  'dossier',
  ['dossier'],
  [
    ['dossier 36 410', [['dossier 36 410', page('36410')]]],
    ['Kamerstuk 25 910', [['Kamerstuk 25 910', page('25910')]]],
    [
      'Kamerstukken II 2020/21, 35570 en Kamerstukken II 2020/21, 21 501-07, nr. 1750',
      [['Kamerstukken II 2020/21, 35570', page('35570')]],
    ],
    ['het dossier 36 200-V wordt gesloten', [['dossier 36 200-V', page('36200-V')]]],
    ['wetsvoorstel 36 410', [['wetsvoorstel 36 410', page('36410')]]],
    ['Dossiernummer: 31839', [['Dossiernummer: 31839', page('31839')]]],
    ['Kamerstukken 31945', [['Kamerstukken 31945', page('31945')]]],
    ['Kamerstuk 35 925 E', [['Kamerstuk 35 925 E', page('35925')]]],
    ['Kamerstukken 20 890 en novelle', [['Kamerstukken 20 890', 'none']]],
    ['dossier 21501-07', [['dossier 21501-07', page('21501-07')]]],
    ['Kamerstukdossier 33 529', [['Kamerstukdossier 33 529', page('33529')]]],
    ['TK 1999–2000, 27 202', [['TK 1999–2000, 27 202', page('27202')]]],
    ['Kamerstukkendossier 30 212', [['Kamerstukkendossier 30 212', page('30212')]]],
    ['er zijn 36 410 dossiers', []],
    ['elk dossier telt 24 000 bladzijden van € 35 000', []],
    ['een dossier van 36 410 bladzijden', []],
    ['kamer 25910 in dat gebouw', []],
    ['het wetsvoorstel kost 25 910 euro', []],
    [
      'het wetsvoorstel over veerponten (36 410)',
      [['36 410', 'https://zoek.officielebekendmakingen.nl/dossier/36410']],
    ],
  ],
);
