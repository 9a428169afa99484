import { publicationUrl } from '../citations/targets';
import { type ReadDocument, readDocument } from '../model/document';
import { questionId } from '../model/identifiers';
import type { Kamervraag } from '../model/kamervraag';
import { type Headings, isAnswered, isAsked, readHeadings, readTitle } from '../sites/heading';
import { readVergaderjaar } from '../model/vergaderjaar';
import { type OfficialId, readOfficialId, readZaaknummer } from '../sites/official-id';
import { seeAlso } from '../sites/see-also';
import { missingParts } from '../sites/missing-parts';
import { printedName } from './people';
import type { PublicationText } from './publication';
import type { SruRecord } from './sru';

/**
 * A publication as a document: what its text says, then what the index says of it.
 * @param text null where only the index is known: the document is one without text
 * @returns null where the record is none of Kamervragen
 */
export function koopDocument(record: SruRecord, text: PublicationText | null): ReadDocument | null {
  const id = readOfficialId(record.identifier);
  if (!id) return null;
  const title = record.title?.replace(/\s+/g, ' ').trim() ?? '';
  // Old titles are the whole sentence: "Vragen van het lid A (X) aan de Minister van Y over Z (ingezonden …)".
  const sentences = text?.headings ?? [title].filter((each) => isAsked(each) || isAnswered(each));
  const headings = readHeadings(sentences);
  const kind = documentKind(id, record, headings, text, title);
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
    submitted: headings.submitted ?? record.datumIndiening,
    answered: answered ? (headings.answered ?? record.datumOntvangst) : null,
    questions: text?.questions ?? [],
    answers: text?.answers ?? [],
    ...remarks(kind, text),
    footnotes: text?.footnotes ?? [],
  };
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
  } satisfies ReadDocument);
  return read.success ? read.data : null;
}

/** The text's own sentences first, then its parts, then the index; a `kv-` is a question whatever they say. */
function documentKind(
  id: OfficialId,
  { subrubrieken }: SruRecord,
  headings: Headings,
  text: PublicationText | null,
  title: string,
): Kamervraag['kind'] {
  if (id.kind === 'kv') return 'question';
  if (headings.kind && headings.kind !== 'question') return headings.kind;
  if (text?.answers.length) return 'answer';
  if (text?.notice || subrubrieken.some((each) => /^(?:mededeling|uitstel)/i.test(each)))
    return 'postponement';
  const { kind } = readTitle(title);
  return kind === 'postponement' ? kind : 'answer';
}

/** A notice that is not headed "Mededeling"; and what "Mededeling" means in a document that is no postponement. */
function remarks(
  kind: Kamervraag['kind'],
  text: PublicationText | null,
): Pick<Kamervraag, 'explanation' | 'notice'> {
  const { explanation = null, notice = null, explained = false } = text ?? {};
  if (kind !== 'postponement') return { explanation, notice: null };
  return notice === null && !explained ? { explanation: null, notice: explanation } : { explanation, notice };
}

const readNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
