import type { FileFacts, FileText } from '../model/file-text';
import type { Kamervraag } from '../model/kamervraag';
import { readOfficialId } from './official-id';
import type { Conflict, PageReading } from './reading';
import { areSame, namesOf } from './same-people';
import { plainFacts, statedFirst } from './stated-first';

/** The facts that a page and another form of its document may both state. */
export type Completed = Pick<
  Kamervraag,
  | 'kind'
  | 'subject'
  | 'authors'
  | 'addressees'
  | 'submitted'
  | 'answered'
  | 'zaaknummer'
  | 'aanhangselnummer'
  | 'vergaderjaar'
>;

/**
 * The page's facts, completed with those of its document's official XML: what the page itself states stays, and where the
 * two differ it is said. A page without text states its subject and people only by a title and by lists of names; the
 * sentences of the XML are what it would have printed, and are taken where they name the same people.
 */
export function completed(page: PageReading, facts: FileFacts): { facts: Completed; conflicts: Conflict[] } {
  const own = page.kamervraag;
  const compared = statedFirst();
  const { conflicts, differ, take } = compared;
  const hasText = own.status === 'ok';
  const samePeople = facts.authors.length > 0 && areSame(own.authors, facts.authors);
  const keepsAuthors = own.authors.length > 0 && (hasText || !samePeople);
  if (facts.authors.length > 0 && own.authors.length > 0 && !samePeople)
    differ('authors', namesOf(own.authors), namesOf(facts.authors));
  const keepsSubject = hasText && own.subject !== null;
  if (keepsSubject) differ('subject', own.subject, facts.subject);
  const keepsAddressees = own.addressees.length > 0;
  if (keepsAddressees && facts.addressees.length > 0)
    differ('addressees', own.addressees.join(', '), facts.addressees.join(', '));

  return {
    facts: {
      ...plainFacts(page, facts, compared),
      subject: keepsSubject ? own.subject : (facts.subject ?? own.subject),
      authors: keepsAuthors ? own.authors : facts.authors,
      addressees: keepsAddressees ? own.addressees : facts.addressees,
      zaaknummer: take('zaaknummer', own.zaaknummer, facts.zaaknummer),
    },
    conflicts,
  };
}

/** Is this the text of the page's own document, by the ids and numbers that both of them name? */
export function isOfPage({ kamervraag }: PageReading, { facts }: Pick<FileText, 'facts'>): boolean {
  const own = readOfficialId(kamervraag.officialId ?? '');
  const said = readOfficialId(facts.officialId ?? '');
  // An id of digits alone and one of chamber and year may name the same answer.
  if (own && said && own.kind === said.kind && !own.chamber === !said.chamber && !sameId(own.id, said.id))
    return false;
  const differ = (a: string | number | null, b: string | number | null | undefined): boolean =>
    a !== null && b !== null && b !== undefined && a !== b;
  return own?.kind === 'ah'
    ? // Numbers begin anew each year.
      !differ(kamervraag.aanhangselnummer, facts.aanhangselnummer) &&
        !differ(kamervraag.vergaderjaar, facts.vergaderjaar)
    : !differ(kamervraag.zaaknummer, facts.zaaknummer);
}

/** A suffix ("-h1", a reprint) may be missing in one of them. */
const sameId = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
