import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage, type PageReading } from '../../lib/sites';
import type { Facts } from './addresses';

/** What a page says of itself, in the terms of `Facts`. */
function factsOf({ kamervraag, relations }: PageReading, { relation }: Facts): Facts {
  const { kind, status, submitted, answered, authors, addressees, questions, footnotes } = kamervraag;
  return {
    kind,
    status,
    ...(submitted !== null && { submitted }),
    ...(answered !== null && { answered }),
    authors: authors.length,
    addressees: addressees.length,
    questions: questions.reduce((sum, { numbers }) => sum + Math.max(1, numbers.length), 0),
    footnotes: footnotes.length,
    ...(relation !== undefined && relations.includes(relation) && { relation }),
  };
}

/**
 * How a page that was fetched differs from what is known of it: one line each, none where all is as expected.
 * @param expected null: the page is no document of Kamervragen
 */
export function compare(html: string, url: string, expected: Facts | null): string[] {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const reading = readPage(document, url);
  if (!expected) return reading ? [`is taken for a ${reading.kamervraag.kind}`] : [];
  if (!reading) return ['is not recognised'];
  const read = factsOf(reading, expected);
  const differing = (Object.keys(expected) as (keyof Facts)[])
    .filter((fact) => expected[fact] !== read[fact])
    .map((fact) => `${fact}: ${expected[fact]} is known, ${read[fact] ?? 'nothing'} was read`);
  const missing = reading.missing.map((part) => `${part}: not recognised`);
  const conflicts = reading.conflicts.map(
    ({ field, taken, refused }) => `${field}: the page says both ${taken} (taken) and ${refused}`,
  );
  const all = [...differing, ...missing, ...conflicts];
  return all.length > 0 ? [`layout ${reading.layout}`, ...all] : [];
}
