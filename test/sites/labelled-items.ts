import { gunzipSync } from 'node:zlib';
import type { SiteBlock, SiteDocument } from './document';
import { longDate } from './html';
import { sharedFile } from './shared';

/** One row of the labelled set of real questions, 1984–2008. */
export interface Item {
  id: string;
  date: string;
  zaaknummer?: string;
  aanhangselnummer?: string;
  vergaderjaar: string;
  officialId?: string;
  subject: string;
  /** The heading as printed, though not always whole. */
  title: string;
  questions: { number: string; text: string }[];
  footnotes: { number: string; text: string; urls: string[] }[];
  authors: string[];
  parties: string[];
  addressees: string[];
}

let byPublication: Map<string, Item> | undefined;

/** All of them by the id under which officielebekendmakingen.nl would publish each. Read once, when first asked for. */
export function items(): Map<string, Item> {
  byPublication ??= new Map(
    gunzipSync(sharedFile('eval/related/items.jsonl.gz'))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Item)
      .map((item) => [publicationOf(item), item]),
  );
  return byPublication;
}

/** `ah-tk-20052006-695` where it was answered, else `kv-tk-2030405040`. */
export function publicationOf({ id, officialId, aanhangselnummer, vergaderjaar, zaaknummer }: Item): string {
  if (officialId) return officialId;
  return aanhangselnummer
    ? `ah-tk-${vergaderjaar.replace('-', '')}-${aanhangselnummer}`
    : `kv-tk-${zaaknummer ?? id}`;
}

/** The item as a page has it. The set holds no answers, so an answer page has one that says so. */
export function itemDocument(item: Item): SiteDocument {
  const notes = item.footnotes.map(({ number, text }) => ({ label: number, text }));
  const numbers = item.questions.map(({ number }) => Number.parseInt(number, 10));
  const questions = item.questions.map(({ text }, i): SiteBlock => ({
    type: 'question',
    heading: `Vraag ${numbers[i]}`,
    paragraphs: [text + marks(item, i)],
  }));
  const answered = item.aanhangselnummer !== undefined;
  const answer: SiteBlock = {
    type: 'answer',
    heading: numbers.length > 1 ? `Antwoord ${numbers[0]} t/m ${numbers.at(-1)}` : 'Antwoord 1',
    paragraphs: ['De tekst van dit antwoord staat niet in deze verzameling.'],
  };
  return {
    kind: answered ? 'answer' : 'question',
    officialId: publicationOf(item),
    zaaknummer: item.zaaknummer ?? null,
    documentnummer: null,
    aanhangselnummer: answered ? Number(item.aanhangselnummer) : null,
    vergaderjaar: item.vergaderjaar,
    title: item.title,
    heading: headingOf(item),
    answerHeading: answered ? 'Antwoord.' : null,
    date: item.date,
    indieners: item.authors,
    blocks: [
      ...questions,
      ...(answered ? [answer] : []),
      ...(notes.length > 0 ? [{ type: 'notes' as const, notes }] : []),
    ],
  };
}

/** The set does not say where a note was marked: note n stands at question n, what is left over at the last one. */
function marks({ questions, footnotes }: Item, question: number): string {
  return footnotes
    .filter((_, i) => Math.min(i, questions.length - 1) === question)
    .map(({ number }) => `[^${number}]`)
    .join(' ');
}

/** The printed heading, made whole where the set has only part of it. */
function headingOf({ title, authors, parties, addressees, subject, date }: Item): string {
  if (/^Vragen? van .+ aan .+ over .+\(ingezonden/i.test(title)) return title;
  const people = authors.map((name, i) => (parties[i] ? `${name} (${parties[i]})` : name)).join(', ');
  const to = addressees.map((addressee) => `de ${addressee}`).join(' en ');
  return `Vragen van ${authors.length > 1 ? 'de leden' : 'het lid'} ${people}${to && ` aan ${to}`} over ${subject} (ingezonden ${longDate(date)}).`;
}
