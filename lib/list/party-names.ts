import { plain } from '../model/item-words';
import { parties } from './parties';

/** What a printed party counts for: its own name first, then the parties into which it has merged since. */
export function partiesOf(printed: string): readonly string[] {
  const known = asPrinted.get(printed);
  if (known) return known;
  const name = partyName(printed);
  const found = [name, ...mergedInto(name)];
  asPrinted.set(printed, found);
  return found;
}

/** `GL` → GroenLinks; a party that is not in the table is called as it is printed. */
export const partyName = (printed: string): string => names.get(keyOf(printed)) ?? printed;

/** `PRO (GroenLinks, PvdA)`: of a party that others merged into, whose documents it finds as well. */
export function joinedName(name: string): string {
  const parts = mergers.get(name);
  return parts ? `${name} (${parts.join(', ')})` : name;
}

/** All that has been printed for a party, for finding it by any of them. */
export function printedNames(name: string): string {
  return [joinedName(name), ...(parties.find((party) => party.name === name)?.also ?? [])].join(' ');
}

/** The parties that others merged into, with those. */
export const mergers: ReadonlyMap<string, readonly string[]> = new Map(
  parties.flatMap(({ name, was }) => (was ? [[name, was]] : [])),
);

const wholes = new Map([...mergers].flatMap(([name, was]) => was.map((part) => [part, name])));

/** Names by the keys of everything that is printed for them. */
const names = new Map(
  parties.flatMap(({ name, also = [] }) => [name, ...also].map((printed) => [keyOf(printed), name])),
);

/** What has been asked before: a collection prints the same few thousands of times. */
const asPrinted = new Map<string, readonly string[]>();

function mergedInto(name: string): string[] {
  const whole = wholes.get(name);
  return whole === undefined ? [] : [whole, ...mergedInto(whole)];
}

// P.v.d.A. · Groen Links · GroepWilders · D'66 · groep-Nijpels · PvdA-fractie
function keyOf(printed: string): string {
  const key = plain(printed).replace(/[^\p{L}\p{N}]+/gu, '');
  return key.length > 'fractie'.length && key.endsWith('fractie') ? key.slice(0, -'fractie'.length) : key;
}
