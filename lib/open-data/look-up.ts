import type { ReadDocument } from '../model/document';
import { aanhangselId, questionId } from '../model/identifiers';
import type { Kamervraag } from '../model/kamervraag';
import { publicationXml } from './addresses';
import type { Ask } from './ask';
import { all, any, equalsFlag, equalsText } from './filter';
import { koopDocument } from './koop-document';
import { fetchText } from './koop-texts';
import { nameOf } from './names';
import type { Register } from './register';
import { zaakDocuments } from './zaak-documents';

/**
 * How many questions to ask for at once: as many as a filter bears (`filter.ts`). `in`, which is shorter, came with OData
 * 4.01 only.
 */
export const LOOKED_UP_AT_ONCE = 15;

/** What the register says of some questions. */
export interface LookedUp {
  /** Its documents of each question that it knows, by zaaknummer: header data, no text. */
  found: Map<string, ReadDocument[]>;
  /** Whether its answer was whole and understood, so that a question that is not in it is not in the register. */
  whole: boolean;
}

/**
 * Asks the Tweede Kamer's register for some questions by their numbers, in one request.
 * @param numbers `2023Z11786`; at most `LOOKED_UP_AT_ONCE`
 * @throws OpenDataError
 */
export async function lookUpZaken(numbers: readonly string[], register: Register): Promise<LookedUp> {
  const page = await register.page(({ names }) => {
    const number = nameOf(names, 'Zaak.Nummer') ?? '';
    const withdrawn = nameOf(names, 'Zaak.Verwijderd');
    const wanted = any(numbers.map((each) => equalsText(number, each)));
    return { filter: all([...(withdrawn ? [equalsFlag(withdrawn, false)] : []), wanted]).text };
  });
  const found = new Map<string, ReadDocument[]>();
  let refused = page.refused.length;
  for (const zaak of page.zaken) {
    if (!numbers.includes(zaak.Nummer)) continue; // was not asked for
    const documents = zaakDocuments(zaak);
    const read = documents.filter((document) => document !== null);
    refused += documents.length - read.length;
    found.set(zaak.Nummer, [...(found.get(zaak.Nummer) ?? []), ...read]);
  }
  return { found, whole: refused === 0 && page.next === undefined };
}

/** How the index would call what the register has told already: the words of a notice need not say it then. */
const named: Record<Kamervraag['kind'], string> = {
  question: 'Schriftelijke vragen',
  answer: 'Antwoord',
  postponement: 'Uitstel',
  withdrawal: 'Intrekking van de vragen',
};

/** Under which id a question or a reply came out, as far as its numbers tell; of a reply its own, not its question's. */
export const publicationId = (kamervraag: Kamervraag): string | null =>
  kamervraag.officialId ??
  aanhangselId(kamervraag) ??
  (kamervraag.kind === 'question' ? questionId(kamervraag) : null);

/**
 * The text of a question, an answer or a notice of which the register gave the numbers, as the document on
 * officielebekendmakingen.nl.
 * @returns null where it has not been published yet, or not as text
 * @throws OpenDataError
 */
export async function fetchPublication(
  { kamervraag }: ReadDocument,
  ask: Ask,
  most: number,
): Promise<ReadDocument | null> {
  const identifier = publicationId(kamervraag);
  const { subject, submitted, answered, vergaderjaar, zaaknummer, aanhangselnummer, kind } = kamervraag;
  if (identifier === null) return null;
  const record = {
    identifier,
    title: subject,
    creator: null,
    available: null,
    date: answered,
    publicatienaam: null,
    datumIndiening: submitted,
    datumOntvangst: answered,
    indieners: [],
    vergaderjaar,
    vraagnummers: zaaknummer === null ? [] : [zaaknummer],
    aanhangselnummer: aanhangselnummer === null ? null : String(aanhangselnummer),
    aanhangsels: [],
    subrubrieken: [named[kind]],
    xml: publicationXml(identifier),
  };
  const { text } = await fetchText(record, ask, most);
  return text && koopDocument(record, text);
}
