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
});
