import type { ReadDocument } from './document';
import { aanhangselId, identifiers, questionId } from './identifiers';
import type { Kamervraag } from './kamervraag';

/*
 * Which question a document belongs to. A question has one zaaknummer, and its name here is the id that follows from it
 * (`kv-tk-2023Z11786`; see `questionId`). A reply may be to several questions at once: the register and KOOP's index name
 * one answer or one notice of postponement under each. It belongs to each of them, and makes them neither one question
 * nor of one fate.
 */

type Identified = Pick<ReadDocument, 'kamervraag' | 'relations'>;

// kv-tk-2023Z11786 · kv-2009Z01319 · kv-2080908100 · kv-ek-215160000 ; not kv-tk-20062007-KVR27039, which is no zaak
const NAME = /^kv-(?:(tk|ek)-)?(\d{4}Z\d{4,6}|\d{9,10})$/i;

/** The question that an id is the name of, in the one spelling of `questionId`; null where it is that of something else. */
export function questionNamed(id: string): string | null {
  const zaak = zaakOf(id);
  return zaak && questionId(zaak);
}

/** The chamber and the zaaknummer that such an id tells. */
export function zaakOf(id: string): { chamber: Kamervraag['chamber']; zaaknummer: string } | null {
  const [, chamber, zaaknummer] = NAME.exec(id) ?? [];
  if (zaaknummer === undefined) return null;
  return { chamber: /^ek$/i.test(chamber ?? '') ? 'EK' : 'TK', zaaknummer: zaaknummer.toUpperCase() };
}

/** The question that a document says it is, or is a reply to, by its number or, of a question's own page, by its id. */
export const ownQuestion = (kamervraag: Kamervraag): string | null =>
  questionId(kamervraag) ?? questionNamed(kamervraag.officialId ?? '');

/** The questions that a document itself says it belongs to, its own first; a question belongs to none but itself. */
export function questionsNamed({ kamervraag, relations }: Identified): string[] {
  const own = ownQuestion(kamervraag);
  const others = kamervraag.kind === 'question' ? [] : relations.map(questionNamed);
  return [...new Set([own, ...others])].filter((name) => name !== null);
}

/**
 * The question that documents are of which all belong to one; null where none of them tells. Of a joint reply alone it is
 * the first of its questions.
 */
export function questionOf(documents: readonly Identified[]): string | null {
  const asked = documents.filter(({ kamervraag }) => kamervraag.kind === 'question');
  for (const { kamervraag } of [...asked, ...documents]) {
    const own = ownQuestion(kamervraag);
    if (own !== null) return own;
  }
  return null;
}

/**
 * The names by which the question of a document is told from others. Those of its replies are not among them, as far as the
 * document says its question: another question may have the same.
 */
export function ownNames(document: Identified): string[] {
  const named = questionsNamed(document);
  const all = identifiers(document);
  if (named.length === 0) return all;
  const { kamervraag, relations } = document;
  const shared = new Set(
    kamervraag.kind === 'question' ? relations : [...relations, ...publicationNames(kamervraag)],
  );
  return [...new Set([...named, ...all.filter((id) => !shared.has(id))])];
}

/** What a publication is known by, whichever question or site it was read from. */
export const publicationNames = (kamervraag: Kamervraag): (string | null)[] => [
  aanhangselId(kamervraag),
  kamervraag.officialId,
  kamervraag.documentnummer,
];

/** Whether both are one publication: the first number that both have decides. */
export function samePublication(a: Kamervraag, b: Kamervraag): boolean {
  const others = publicationNames(b);
  for (const [i, name] of publicationNames(a).entries()) {
    const other = others[i] ?? null;
    if (name !== null && other !== null) return name === other;
  }
  return false;
}
