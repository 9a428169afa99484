import type { Person } from '../model/kamervraag';
import { readAddressees } from '../sites/addressees';
import { initialsOf, printedName } from './people';
import type { ZaakActor } from './zaak';

/** Those who ask, the first signatory first. One who is listed twice, or as both, stands once. */
export function authorsOf(actors: readonly ZaakActor[]): Person[] {
  const present = actors.filter(({ Verwijderd, ActorNaam }) => Verwijderd !== true && ActorNaam?.trim());
  const signed = (pattern: RegExp) => present.filter(({ Relatie }) => pattern.test(Relatie?.trim() ?? ''));
  const authors: (Person & { initials: string })[] = [];
  for (const { ActorNaam, ActorFractie } of [...signed(/^indiener/i), ...signed(/^mede-?indiener/i)]) {
    const registered = ActorNaam ?? '';
    const author = {
      name: printedName(registered),
      party: ActorFractie?.trim() || null,
      initials: initialsOf(registered),
    };
    const known = authors.find((each) => isSame(each, author));
    if (known) known.party ??= author.party;
    else authors.push(author);
  }
  return authors.map(({ name, party }) => ({ name, party }));
}

/** Two of one name are two where their groups or their initials say so; a spelling that lacks these says nothing. */
function isSame(a: Person & { initials: string }, b: Person & { initials: string }): boolean {
  const agree = (one: string | null, other: string | null) => !one || !other || one === other;
  return a.name === b.name && agree(a.party, b.party) && agree(a.initials, b.initials);
}

/** Those who are asked, each once, whatever number of persons or rows it takes. */
export function addresseesOf(actors: readonly ZaakActor[]): string[] {
  const asked = actors.filter(
    ({ Verwijderd, Relatie }) => Verwijderd !== true && /^gericht aan/i.test(Relatie?.trim() ?? ''),
  );
  const names = new Map<string, string>();
  for (const name of asked.flatMap(({ Functie }) => readAddressees(Functie ?? ''))) {
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
