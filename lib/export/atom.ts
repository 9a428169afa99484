import { kamervraagUrl, publicationUrl } from '../citations/targets';
import { questionId } from '../model/identifiers';
import { peopleLine } from '../model/people';
import type { FoundQuestion, Watch } from '../model/watch';
import { oneLine } from './text';

/** What a feed says in the reader's language. */
export interface FeedWords {
  title: string;
  /** Of a question whose subject is not known. */
  noSubject: string;
  /** BCP 47; titles are in Dutch whatever it is. */
  language: string;
}

/**
 * What a watch has found, as an Atom feed (RFC 4287): the newest found first. Ids are the same in every file: that of the feed
 * the watch's own, that of a question the official address under which it is published.
 */
export function makeAtom({ id, madeAt, found }: Watch, { title, noSubject, language }: FeedWords): string {
  const entries = [...found].sort((a, b) => b.foundAt - a.foundAt);
  const updated = entries[0]?.foundAt ?? madeAt;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `  <id>urn:uuid:${escaped(id)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${new Date(updated).toISOString()}</updated>`,
    '  <generator>Naslag</generator>',
    '  <author><name>Tweede Kamer der Staten-Generaal</name></author>',
    ...entries.flatMap((question) => entry(question, noSubject)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(question: FoundQuestion, noSubject: string): string[] {
  const { zaaknummer, documentnummer, subject, authors, addressees, submitted, foundAt } = question;
  const id = questionId({ chamber: 'TK', zaaknummer });
  const summary = [peopleLine(authors), addressees.join(', ')].filter(Boolean).join(' → ');
  return [
    '  <entry>',
    `    <id>${escaped(publicationUrl(id))}</id>`,
    `    <title xml:lang="nl">${escaped(subject?.trim() || noSubject)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escaped(kamervraagUrl(zaaknummer, documentnummer))}"/>`,
    `    <updated>${new Date(foundAt).toISOString()}</updated>`,
    // The day alone is known; an Atom date has a time, and noon is of that day all over Europe.
    ...(submitted ? [`    <published>${submitted}T12:00:00+01:00</published>`] : []),
    ...authors.map((author) => `    <author><name>${escaped(peopleLine([author]))}</name></author>`),
    ...(summary ? [`    <summary xml:lang="nl">${escaped(summary)}</summary>`] : []),
    '  </entry>',
  ];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** In one line, without what XML 1.0 cannot hold: other control characters, halves of pairs, U+FFFE and U+FFFF. */
function escaped(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ');
  return oneLine(allowed).replace(/[&<>"]/g, (letter) => entities[letter] ?? '');
}
