import { describe, expect, it } from 'vitest';
import { plainRun, textOf } from '../../../lib/files/paragraph';
import type { Line } from '../../../lib/files/pdf/lines';
import { partFootNotes } from '../../../lib/files/pdf/notes';

/** A printed line; what stands between braces is raised. */
function line(y: number, size: number, ...pieces: string[]): Line {
  const runs = pieces.map((piece) => {
    const raised = /^\{(.*)\}$/.exec(piece)?.[1];
    return { ...plainRun(raised ?? piece), raised: raised !== undefined };
  });
  return {
    page: 1,
    x: 72,
    end: 500,
    y,
    size,
    runs,
    text: textOf({ runs }).trim(),
    firstWord: 20,
    right: null,
    cell: null,
  };
}

/** Raised numbers of a PDF become marks, and the words around them stay apart as they were printed. */
describe('notes at the foot of a page', () => {
  it.each([
    [['Is de brug', '{1}', ' open?'], 'Is de brug open?'],
    [['Is de brug', '{ 1}', '?'], 'Is de brug?'],
    [['Is de brug', '{1 }', 'open?'], 'Is de brug open?'],
  ])('%j', (pieces, text) => {
    const { lines, notes } = partFootNotes([line(700, 10, ...pieces), line(80, 8, '{1}', ' Krant.')], 10);
    expect(notes.map(({ label }) => label)).toEqual(['1']);
    expect(lines.map((each) => textOf(each))).toEqual([text]);
    expect(lines[0]?.runs.flatMap(({ mark }) => mark?.label ?? [])).toEqual(['1']);
  });

  const on = (page: number, each: Line): Line => ({ ...each, page });
  it.each<[string, Line[], string[][]]>([
    [
      'a note that found no room on the page of its mark',
      [
        line(100, 10, 'Is de brug open?', '{1}'),
        on(2, line(700, 10, 'Ja.')),
        on(2, line(80, 8, '{1}', ' Krant.')),
      ],
      [['1'], []],
    ],
    [
      'the second of two notes',
      [
        line(700, 10, 'Is de brug open?', '{1}'),
        line(120, 10, 'Waarom niet?', '{2}'),
        line(80, 8, '{1}', ' Krant.'),
        on(2, line(700, 10, 'Daarom.', '{3}')),
        on(2, line(90, 8, '{2}', ' Rapport.')),
        on(2, line(80, 8, '{3}', ' Brief.')),
      ],
      [['1'], ['2'], ['3']],
    ],
    [
      'but not a note to which its own page refers: pages count anew',
      [
        line(700, 10, 'Is de brug open?', '{1}'),
        on(2, line(700, 10, 'Waarom niet?', '{1}')),
        on(2, line(80, 8, '{1}', ' Krant.')),
      ],
      [[], ['1']],
    ],
    [
      'nor one of a page further on',
      [
        line(700, 10, 'Is de brug open?', '{1}'),
        on(2, line(700, 10, 'Ja.')),
        on(3, line(80, 8, '{1}', ' Krant.')),
      ],
      [[], []],
    ],
  ])('on the next page: %s', (_, all, marks) => {
    const { lines } = partFootNotes(all, 10);
    expect(lines.map(({ runs }) => runs.flatMap(({ mark }) => mark?.label ?? []))).toEqual(marks);
  });
});
