import type { Person } from '../model/kamervraag';

/** The same members, in another order and by other forms of their names too. */
export function areSame(a: readonly Person[], b: readonly Person[]): boolean {
  const names = (people: readonly Person[]) => people.map(({ name }) => familyName(name)).sort();
  return names(a).join() === names(b).join();
}

// A.B. van ’t Sluisje · Sluisje, A.B. van ’t · Van ’t Sluisje · A.B. Sluisje (Bram)
export const familyName = (name: string): string =>
  (
    name
      .replace(/\s*\(.*/, '')
      .replace(/,.*/, '')
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  ).toLowerCase();

export const namesOf = (people: readonly Person[]): string => people.map(({ name }) => name).join(', ');
