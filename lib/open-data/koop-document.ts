import { publicationUrl } from '../citations/targets';
import { type ReadDocument, readDocument } from '../model/document';
import { questionId } from '../model/identifiers';
import type { Kamervraag } from '../model/kamervraag';
import { type Headings, isAnswered, isAsked, readHeadings, readTitle } from '../sites/heading';
import { readVergaderjaar } from '../model/vergaderjaar';
import { type OfficialId, readOfficialId, readZaaknummer } from '../sites/official-id';
import { isPostponement } from '../sites/postponement';
import { seeAlso } from '../sites/see-also';
import { isWithdrawal } from '../sites/withdrawal';
import { missingParts } from '../sites/missing-parts';
import { printedName } from './people';
import type { PublicationText } from './publication';
import type { SruRecord } from './sru';

/** What a record is about, by its title; null where it has none. */
export function recordSubject({ title }: SruRecord): string | null {
  const line = lineOf(title);
  const headings = readHeadings(sentencesOf(line));
  return headings.subject ?? readTitle(line).subject ?? (line || null);
}

const lineOf = (title: string | null): string => title?.replace(/\s+/g, ' ').trim() ?? '';

// Old titles are the whole sentence: "Vragen van het lid A (X) aan de Minister van Y over Z (ingezonden …)".
const sentencesOf = (title: string): string[] => [title].filter((each) => isAsked(each) || isAnswered(each));

/**
 * A publication as a document: what its text says, then what the index says of it.
 * @param text null where only the index is known: the document is one without text
 * @returns null where the record is none of Kamervragen, or a notice that is not understood
 */
export function koopDocument(record: SruRecord, text: PublicationText | null): ReadDocument | null {
  const id = readOfficialId(record.identifier);
  if (!id) return null;
  const title = lineOf(record.title);
  const sentences = text?.headings ?? sentencesOf(title);
  const headings = readHeadings(sentences);
  const kind = documentKind(id, record, headings, text, title);
  if (!kind) return null;
  const titled = readTitle(title);
  const numbers = record.vraagnummers.map(readZaaknummer).filter((number) => number !== null);
  const chamber = id.chamber ?? (/^eerste kamer/i.test(record.creator ?? '') ? 'EK' : 'TK');
  const answered = kind !== 'question';
  const members = record.indieners.map((name) => ({ name: printedName(name), party: null }));
  const kamervraag: Kamervraag = {
    kind,
    status: text ? 'ok' : 'no-text',
    chamber,
    officialId: id.id,
    zaaknummer: id.zaaknummer ?? numbers[0] ?? null,
    documentnummer: null,
    aanhangselnummer: answered ? (id.aanhangselnummer ?? readNumber(record.aanhangselnummer)) : null,
    vergaderjaar: readVergaderjaar(id.vergaderjaar) ?? readVergaderjaar(record.vergaderjaar),
    subject: headings.subject ?? titled.subject,
    authors: [headings.authors, text ? [] : titled.authors, members].find((each) => each.length) ?? [],
    addressees: headings.addressees,
    submitted: headings.submitted ?? record.datumIndiening ?? (answered ? null : record.date),
    answered: answered ? (headings.answered ?? record.datumOntvangst ?? record.date) : null,
    questions: text?.questions ?? [],
    answers: text?.answers ?? [],
    ...remarks(kind, text),
    footnotes: text?.footnotes ?? [],
  };
  const shape = text && shapeOf(text, kamervraag);
  const questions = answered ? numbers.map((zaaknummer) => questionId({ chamber, zaaknummer })) : [];
  const answers = record.aanhangsels.map((each) => readOfficialId(each)?.id ?? null);
  const relations = [...questions, ...answers, ...seeAlso(sentences, chamber)];
  const read = readDocument.safeParse({
    kamervraag,
    site: 'officielebekendmakingen',
    url: publicationUrl(id.id),
    headings: text?.headings ?? [],
    relations: [...new Set(relations.filter((each) => each !== null))],
    missing: missingParts(kamervraag, headings.oral, text?.unanswered),
    ...(shape && { shape }),
  } satisfies ReadDocument);
  return read.success ? read.data : null;
}

/**
 * The text's own sentences first, then its parts, then the index; a `kv-` is a question whatever they say.
 * @returns null for a notice whose words say neither that the answer comes later nor that the questions are withdrawn
 */
function documentKind(
  id: OfficialId,
  { subrubrieken }: SruRecord,
  headings: Headings,
  text: PublicationText | null,
  title: string,
): Kamervraag['kind'] | null {
  if (id.kind === 'kv') return 'question';
  if (headings.kind === 'answer' || (headings.kind !== 'postponement' && text?.answers.length))
    return 'answer';
  const isNotice =
    headings.kind === 'postponement' ||
    text?.notice ||
    subrubrieken.some((each) => /^(?:mededeling|uitstel|intrekking)/i.test(each)) ||
    readTitle(title).kind === 'postponement';
  return isNotice ? noticeKind(text, [...subrubrieken, title]) : 'answer';
}

/**
 * What a notice ("Mededeling") is. Where its words are not to be had it is taken for a postponement, as all but two of a
 * hundred are (the register had 12,830 of them in January 2025, beside 277 other notices).
 * @param named what the index calls it: its kind and its title
 */
function noticeKind(text: PublicationText | null, named: readonly string[]): Kamervraag['kind'] | null {
  if ([noticeOf(text) ?? '', ...named].some(isWithdrawal)) return 'withdrawal';
  const late = !text?.notice || isPostponement(text.notice) || named.some((each) => /^uitstel/i.test(each));
  return late ? 'postponement' : null;
}

/** A notice that is not headed "Mededeling" stands where an explanation would. */
const noticeOf = (text: PublicationText | null): string | null =>
  text && (text.notice ?? (text.explained ? null : text.explanation));

/** What "Mededeling" means in a document that is no notice. */
function remarks(
  kind: Kamervraag['kind'],
  text: PublicationText | null,
): Pick<Kamervraag, 'explanation' | 'notice'> {
  const explanation = text?.explanation ?? null;
  if (kind === 'question' || kind === 'answer') return { explanation, notice: null };
  const notice = noticeOf(text);
  return { explanation: notice === explanation ? null : explanation, notice };
}

/** How its texts are set; null where each is one paragraph. */
function shapeOf({ shape, explanation }: PublicationText, taken: Kamervraag): ReadDocument['shape'] | null {
  // What stands where an explanation would may be the notice.
  const isNotice = taken.notice !== null && taken.notice === explanation;
  const own = {
    ...shape,
    explanation: taken.explanation === null ? [] : shape.explanation,
    notice: taken.notice === null ? [] : isNotice ? shape.explanation : shape.notice,
  };
  return Object.values(own).flat(2).length > 0 ? own : null;
}

const readNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
