import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../lib/answers/shown-parts';
import type { ShownPart } from '../../../lib/model/answering';
import type { TextBreak } from '../../../lib/model/document';

const text = 'Ja. Jaar Sluizen 2097 vier Tot zover.';
const at = (word: string, begins: TextBreak['begins'], column: number | null = null): TextBreak => ({
  at: text.indexOf(word),
  begins,
  column,
});
const table = [
  at('Jaar', 'table', 0),
  at('Sluizen', 'cell', 1),
  at('2097', 'row', 0),
  at('vier', 'cell', 1),
  at('Tot', 'paragraph'),
];

describe('a text as it was set', () => {
  it.each<[string, TextBreak[], ShownPart[]]>([
    ['one paragraph', [], [text]],
    ['two', [at('Tot', 'paragraph')], ['Ja. Jaar Sluizen 2097 vier', 'Tot zover.']],
    [
      'a table between two',
      table,
      [
        'Ja.',
        {
          rows: [
            ['Jaar', 'Sluizen'],
            ['2097', 'vier'],
          ],
          columns: true,
        },
        'Tot zover.',
      ],
    ],
    [
      'a table from the start, an empty cell before and in it',
      [at('Ja.', 'table', 1), at('Sluizen', 'row', 0), at('vier', 'cell', 2)],
      [
        {
          rows: [
            ['', 'Ja. Jaar'],
            ['Sluizen 2097', '', 'vier Tot zover.'],
          ],
          columns: true,
        },
      ],
    ],
    [
      'rows of which no column is certain',
      [at('Jaar', 'table', 0), at('Sluizen', 'cell'), at('2097', 'row', 0)],
      ['Ja.', { rows: [['Jaar', 'Sluizen'], ['2097 vier Tot zover.']], columns: false }],
    ],
    [
      'two tables',
      [at('Jaar', 'table', 0), at('2097', 'table', 0)],
      [
        'Ja.',
        { rows: [['Jaar Sluizen']], columns: true },
        { rows: [['2097 vier Tot zover.']], columns: true },
      ],
    ],
    [
      'a row without its table',
      [at('Jaar', 'row', 0), at('Sluizen', 'cell', 1)],
      ['Ja.', { rows: [['Jaar', 'Sluizen 2097 vier Tot zover.']], columns: true }],
    ],
    ['a break within a word', [{ at: 1, begins: 'paragraph', column: null }], [text]],
    ['one behind the end', [{ at: 900, begins: 'paragraph', column: null }], [text]],
    ['one before the start', [{ at: -4, begins: 'paragraph', column: null }], [text]],
    ['the same twice', [at('Jaar', 'row', 0), at('Jaar', 'row', 0)], [text]],
    ['the wrong way round', table.toReversed(), [text]],
    ['a column beyond all', [at('Jaar', 'table', 1e9)], [text]],
  ])('%s', (_, breaks, parts) => {
    expect(partsOf(text, breaks)).toEqual(parts);
  });

  it('of nothing is nothing', () => {
    expect(partsOf('')).toEqual([]);
  });
});
