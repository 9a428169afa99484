import type { ItemRow } from '../model/collection';
import { plain } from '../model/item-words';
import { partiesOf } from './party-names';

/** What a list can be narrowed by. */
export const facets = ['label', 'person', 'party', 'ministry', 'year', 'status', 'due', 'source'] as const;
export type Facet = (typeof facets)[number];

/** When an answer to an open question is to be expected; lib/follow/due.ts knows. */
export interface Due {
  /** `late` on evidence only: a lookup after the day found no answer. `passed`: the day is over, and nobody has looked. */
  kind: 'expected' | 'passed' | 'late';
  /** ISO date. */
  date: string;
}

/** A row with what finding and sorting need of it, made once. */
export interface Entry {
  row: ItemRow;
  due: Due | null;
  /** The day that stands for when it was asked, where lists are ordered by it. */
  date: string | null;
  values: Record<Facet, readonly string[]>;
  /** Plain, for sorting. */
  subject: string;
  asker: string;
  /** The row's own words, plain: what is searched until the index of all words is there. */
  words: string;
}

export function entryOf(row: ItemRow, due: Due | null = null): Entry {
  const { authors, addressees, labels, sources } = row;
  const year = (row.submitted ?? row.answered)?.slice(0, 4);
  const people = authors.flatMap(({ name, party }) => [name, party ?? '']);
  const names = sources.map(({ name }) => name);
  return {
    row,
    due,
    date: row.submitted,
    values: {
      label: labels,
      person: once(authors.map(({ name }) => name)),
      party: once(authors.flatMap(({ party }) => (party === null ? [] : partiesOf(party)))),
      ministry: once(addressees.map(ministryOf)),
      year: year ? [year] : [],
      status: [row.status],
      due: due ? [due.kind] : [],
      source: names,
    },
    subject: plain(row.subject ?? ''),
    asker: plain(authors[0]?.name ?? ''),
    words: plain(
      [row.subject, row.id, row.note, ...people, ...addressees, ...labels, ...names]
        .filter(Boolean)
        .join(' '),
    ),
  };
}

/** `Staatssecretaris van Financiën` → Financiën: minister and state secretary answer for the same house. */
export function ministryOf(addressee: string): string {
  const [, name] = /^(?:minister|staatssecretaris)\s+(?:van|voor)\s+(.+)$/i.exec(addressee) ?? [];
  return name ?? addressee;
}

const once = (values: string[]) => (values.length > 1 ? [...new Set(values)] : values);
