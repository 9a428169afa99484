import { ministryOf } from '../list/entry';
import { partiesOf, partyName } from '../list/party-names';
import { plain } from '../model/item-words';
import type { Kamervraag } from '../model/kamervraag';
import type { Search } from '../model/watch';
import { holdsTerms, readTerms } from './words';

type Told = Pick<Kamervraag, 'zaaknummer' | 'subject' | 'authors' | 'addressees'>;

/**
 * Whether a question is one that the search asks for, by what the register tells of it: its title, who asks and who is asked.
 * It holds no text of questions. Words are looked for in the title and the number alone: "dijk" would else find all that a
 * member of that name asks, and "klimaat" all that its minister is asked.
 * @returns a function that asks it of one after the other
 */
export function fits({ words, people, parties, ministries }: Search): (question: Told) => boolean {
  const terms = readTerms(words);
  const wantedParties = parties.map(partyName);
  const one = (wanted: readonly string[], holds: (wanted: string) => boolean) =>
    wanted.length === 0 || wanted.some(holds);
  return ({ zaaknummer, subject, authors, addressees }) => {
    const asking = authors.flatMap(({ party }) => (party === null ? [] : partiesOf(party)));
    const asked = addressees.map((each) => named(ministryOf(each)));
    return (
      one(people, (person) => authors.some(({ name }) => sameMember(person, name))) &&
      one(wantedParties, (party) => asking.some((each) => named(each) === named(party))) &&
      one(ministries, (ministry) => asked.some((each) => within(named(ministryOf(ministry)), each))) &&
      holdsTerms([subject ?? '', zaaknummer ?? ''], terms)
    );
  };
}

/** Whether it asks for anything: else it would find every question. */
export const asksSomething = ({ words, people, parties, ministries }: Search): boolean =>
  readTerms(words).length + people.length + parties.length + ministries.length > 0;

const named = (name: string): string => plain(name).replace(/\s+/g, ' ').trim();

/**
 * A heading prints a first name to tell two members apart ("Romke de Jong"), and the register cannot: whoever follows that
 * member is shown the questions of "De Jong", with the party beside the name.
 */
function sameMember(wanted: string, name: string): boolean {
  const [one, other] = [named(wanted), named(name)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

/** `Justitie en Veiligheid` in `Justitie en Veiligheid - Rechtsbescherming`: as whole words. */
const within = (wanted: string, name: string): boolean =>
  wanted !== '' &&
  ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${wanted.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `,
  );
