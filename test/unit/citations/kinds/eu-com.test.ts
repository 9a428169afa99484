import { citationTable } from '../table';

const document = (id: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${id}`;

citationTable(
  'eu-com',
  ['eu-com'],
  [
    ['COM(2021) 206', [['COM(2021) 206', document('COM:2021:206:FIN')]]],
    ['COM (95) 147 def.', [['COM (95) 147 def.', document('COM:1995:147:FIN')]]],
    ['(COM(2007)0168def.)', [['COM(2007)0168def.', document('COM:2007:168:FIN')]]],
    ['COM(2007) 37 definitief', [['COM(2007) 37 definitief', document('COM:2007:37:FIN')]]],
    ['COM(2002)465.', [['COM(2002)465', document('COM:2002:465:FIN')]]],
    ['COM/2021/206', [['COM/2021/206', document('COM:2021:206:FIN')]]],
    ['COM (2000) 755, 22 november 2000', [['COM (2000) 755', document('COM:2000:755:FIN')]]],
    [
      'COM (2000) 755 en COM (2001) 387',
      [
        ['COM (2000) 755', document('COM:2000:755:FIN')],
        ['COM (2001) 387', document('COM:2001:387:FIN')],
      ],
    ],
    ['SWD(2021) 84 final', [['SWD(2021) 84 final', document('SWD:2021:84:FIN')]]],
    ['JOIN(2020) 18', [['JOIN(2020) 18', document('JOIN:2020:18:FIN')]]],
    ['SEC(2008) 2105', [['SEC(2008) 2105', document('SEC:2008:2105:FIN')]]],
    ['de ACOM (14 januari 1997)', []],
    ['COM (2021)', []],
    ['TELECOM(2021) 206', []],
    ['com(2021) 206', []],
    ['COM 206', []],
  ],
);
