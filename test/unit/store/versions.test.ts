import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../../lib/model/document';
import { join } from '../../../lib/store/attach';
import { richer } from '../../../lib/store/versions';
import { question } from '../documents';

/** What is kept of two readings, one after the other. */
function kept(first: ReadDocument, second: ReadDocument): ReadDocument[] {
  const record = join([], [{ document: first, readAt: 1 }], null);
  return join([record], [{ document: second, readAt: 2 }], null).versions.map(({ document }) => document);
}

const part = (own: Partial<ReadDocument>): ReadDocument =>
  question({}, { headings: ['Vragen'], missing: [], ...own });
/** Readings of one document, the poorest first. */
const readings: [string, ReadDocument][] = [
  ['header data', question({ status: 'no-text', questions: [] }, { headings: [], missing: [] })],
  ['a Word file', part({ file: 'docx' })],
  ['a page in doubt', part({ missing: ['footnotes'] })],
  ['the official XML', part({ file: 'xml' })],
  ['a page', part({})],
];
const pairs = readings.flatMap(([worse, poor], i) =>
  readings
    .slice(i + 1)
    .map(([better, rich]): [string, string, ReadDocument, ReadDocument] => [better, worse, rich, poor]),
);

describe('of two readings of one document', () => {
  it.each(pairs)('%s is kept and not %s, whichever comes first', (_, __, rich, poor) => {
    expect(richer(rich, poor)).toBe(true);
    expect(richer(poor, rich)).toBe(false);
    for (const [first, second] of [
      [rich, poor],
      [poor, rich],
    ] as const) {
      expect(kept(first, second)).toEqual([rich]);
    }
  });

  it.each(readings)('of the same make (%s) the newer is kept', (_, own) => {
    const newer = { ...own, relations: ['ah-tk-20972098-150'] };
    expect(richer(newer, own)).toBe(false);
    expect(kept(own, newer)).toEqual([newer]);
  });

  it('a PDF and a Word file are of the same make', () => {
    expect(richer(part({ file: 'pdf' }), part({ file: 'docx' }))).toBe(false);
  });
});
