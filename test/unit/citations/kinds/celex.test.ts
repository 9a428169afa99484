import { citationTable } from '../table';

const celex = (id: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${id}`;

citationTable(
  'celex',
  ['eu-directive', 'eu-regulation', 'eu-decision', 'other'],
  [
    ['CELEX:32008L0098', [['CELEX:32008L0098', celex('32008L0098')]]],
    ['CELEX 32016R0679', [['CELEX 32016R0679', celex('32016R0679')]]],
    ['CELEX-nummer 52021PC0206', [['CELEX-nummer 52021PC0206', celex('52021PC0206')]]],
    ['(32000L0060)', [['32000L0060', celex('32000L0060')]]],
    ['62018CJ0311', [['62018CJ0311', celex('62018CJ0311')]]],
    ['CELEX: 32010D0427', [['CELEX: 32010D0427', celex('32010D0427')]]],
    [
      '32008L0098 en 32016R0679',
      [
        ['32008L0098', celex('32008L0098')],
        ['32016R0679', celex('32016R0679')],
      ],
    ],
    ['42008L0098', []],
    ['32008X0098', []],
    ['132008L0098', []],
    ['31808L0098', []],
    ['CELEX', []],
  ],
);
