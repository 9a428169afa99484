import { citationTable } from '../table';

const issue = (id: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=OJ:${id}:TOC`;

citationTable(
  'official journal',
  ['other'],
  [
    ['(PbEG L 13)', [['PbEG L 13', 'none']]],
    ['PbEG 1973, L 228;', [['PbEG 1973, L 228', issue('L:1973:228')]]],
    ['PbEU, 3 oktober 2003, L 251/12', [['PbEU, 3 oktober 2003, L 251/12', issue('L:2003:251')]]],
    ['PbEG 1998 C384/3', [['PbEG 1998 C384/3', issue('C:1998:384')]]],
    ['PB L 119 van 4.5.2016, blz. 1', [['PB L 119 van 4.5.2016', issue('L:2016:119')]]],
    ['PB 2003 L 251', [['PB 2003 L 251', issue('L:2003:251')]]],
    ['Publicatieblad van de Europese Unie, L 131', [['Publicatieblad van de Europese Unie, L 131', 'none']]],
    ['Resolutie nr. 2000/C 293/02', [['2000/C 293/02', issue('C:2000:293')]]],
    ['het PB van 3 oktober 2003', []],
    ['PbEG', []],
    ['LPB L 12', []],
    ['Publicatieblad 12', []],
    ['12000/C 293/02', []],
  ],
);
