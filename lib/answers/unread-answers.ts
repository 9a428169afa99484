import { publicationUrl } from '../citations/targets';
import { unreadReplies } from '../follow/fate';
import type { ReadDocument } from '../model/document';
import { samePublication } from '../model/questions';
import { publicationId } from '../open-data';
import { readOfficialId } from '../sites/official-id';
import { readVergaderjaar } from '../model/vergaderjaar';
import { hasAnswers } from './asked-of';

/** More are not asked for at one press. */
const MOST = 3;

/**
 * The replies to a question that may hold answers and of which no text is known: answers that are known by their numbers, and
 * what the question's page names without saying what it is.
 */
export function unreadAnswers(documents: readonly ReadDocument[]): ReadDocument[] {
  const read = documents.filter(hasAnswers);
  const titles = documents.filter(
    ({ kamervraag }) =>
      kamervraag.kind === 'answer' &&
      publicationId(kamervraag) !== null &&
      !read.some((each) => samePublication(each.kamervraag, kamervraag)),
  );
  const once = new Map(titles.map((each) => [publicationId(each.kamervraag), each]));
  const question = documents.find(({ kamervraag }) => kamervraag.kind === 'question');
  const named = question ? unreadReplies(documents).flatMap((id) => namedReply(id, question) ?? []) : [];
  return [...once.values(), ...named].slice(-MOST);
}

/** A reply of which only the id is known. */
function namedReply(id: string, { kamervraag }: ReadDocument): ReadDocument | null {
  const official = readOfficialId(id);
  if (!official) return null;
  return {
    kamervraag: {
      ...kamervraag,
      kind: 'answer',
      status: 'no-text',
      officialId: official.id,
      documentnummer: null,
      aanhangselnummer: official.aanhangselnummer,
      vergaderjaar: readVergaderjaar(official.vergaderjaar),
      answered: null,
      questions: [],
      explanation: null,
      footnotes: [],
    },
    site: 'officielebekendmakingen',
    url: publicationUrl(official.id),
    headings: [],
    relations: [],
    missing: [],
  };
}
