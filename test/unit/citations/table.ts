import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations';

/**
 * What a text must yield: each citation as printed, with its address (`~id` stands for the publication's page) or with
 * the certainty `search` or `none`. An empty list: nothing may be found.
 */
export type Row = [text: string, found: [printed: string, target: string][]];

const publication = (id: string) => `https://zoek.officielebekendmakingen.nl/${id}.html`;

/** Runs a table of one kind. Citations of other kinds in the same text do not count, except where nothing may be found. */
export function citationTable(name: string, kinds: string[], rows: Row[]): void {
  describe(name, () => {
    it('has twelve rows, four of which must not match', () => {
      expect(rows.length).toBeGreaterThanOrEqual(12);
      expect(rows.filter(([, found]) => found.length === 0).length).toBeGreaterThanOrEqual(4);
    });

    it.each(rows)('%s', (text, expected) => {
      const found = findCitations(text);
      for (const { start, end, text: printed } of found) expect(text.slice(start, end)).toBe(printed);
      const own = expected.length ? found.filter(({ kind }) => kinds.includes(kind)) : found;
      expect(
        own.map(({ text: printed, url, certainty }) => [printed, stated(certainty) ? url : certainty]),
      ).toEqual(
        expected.map(([printed, target]) => [
          printed,
          target.startsWith('~') ? publication(target.slice(1)) : target,
        ]),
      );
    });
  });
}

const stated = (certainty: string) => certainty === 'exact' || certainty === 'derived';
