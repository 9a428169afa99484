import type { FileText } from '../model/file-text';
import type { Kamervraag, Person } from '../model/kamervraag';
import type { Completed } from './complete';
import type { Conflict, PageReading } from './reading';
import { areSame, familyName } from './same-people';
import { sameSubject } from './same-subject';
import { plainFacts, statedFirst } from './stated-first';

/**
 * The page's facts, completed with those of its Word file or PDF: what the page itself states stays, and where the two
 * differ it is said. What a file says of itself is read out of its prose, which no one has to write in one way: where both
 * say the same, the file's own words for it are the fuller ones (parties, a title without its capital) and are taken.
 */
export function completedByFile(
  page: PageReading,
  text: Pick<FileText, 'facts' | 'headings' | 'leftOut'>,
): { facts: Completed; conflicts: Conflict[] } {
  const own = page.kamervraag;
  const { facts } = text;
  const compared = statedFirst();
  const { conflicts, differ } = compared;
  const likeSubject = sameSubject(own.subject ?? '', facts.subject ?? '');
  if (likeSubject === 'other') differ('subject', own.subject, facts.subject);
  const people = likePeople(own.authors, facts.authors);
  if (people === 'other') differ('authors', peopleOf(own.authors), peopleOf(facts.authors));
  const keepsAddressees = own.addressees.length > 0;
  if (keepsAddressees && facts.addressees.length > 0 && !sameList(own.addressees, facts.addressees))
    differ('addressees', own.addressees.join(', '), facts.addressees.join(', '));
  // A letter may answer several questions; it then names the page's among its numbers.
  if (!isNamed(own.zaaknummer, text)) differ('zaaknummer', own.zaaknummer, facts.zaaknummer);

  return {
    facts: {
      ...plainFacts(page, facts, compared),
      subject: own.subject && likeSubject !== 'same' ? own.subject : (facts.subject ?? own.subject),
      authors: own.authors.length > 0 && people !== 'same' ? own.authors : facts.authors,
      addressees: keepsAddressees ? own.addressees : facts.addressees,
      zaaknummer: own.zaaknummer ?? facts.zaaknummer,
    },
    conflicts,
  };
}

/** `unsaid`: the file names nobody, or the page does not. */
function likePeople(own: readonly Person[], said: readonly Person[]): 'same' | 'other' | 'unsaid' {
  if (own.length === 0 || said.length === 0) return 'unsaid';
  if (!areSame(own, said)) return 'other';
  const parties = own.every(({ name, party }) => {
    const other = said.find((each) => familyName(each.name) === familyName(name))?.party ?? null;
    return party === null || (other !== null && bare(other) === bare(party));
  });
  if (parties) return 'same';
  // Nothing is gained by a list without the parties that the page has.
  return said.some(({ party }) => party !== null) ? 'other' : 'unsaid';
}

/** Where they are named alike, it is the parties that differ. */
const peopleOf = (people: readonly Person[]): string =>
  people.map(({ name, party }) => (party === null ? name : `${name} (${party})`)).join(', ');

const bare = (text: string): string => text.replace(/[\W_]+/g, '').toLowerCase();

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.map(bare).sort().join() === b.map(bare).sort().join();

const isNamed = (
  zaaknummer: Kamervraag['zaaknummer'],
  { headings, leftOut = [] }: Pick<FileText, 'headings' | 'leftOut'>,
): boolean => zaaknummer !== null && [...headings, ...leftOut].some((each) => each.includes(zaaknummer));
