import type { Entry } from './entry';
import { passes } from './narrow';
import { inOrder, type Order } from './order';
import type { Wanted } from './wanted';
import { IndexBuilder, WordIndex } from './word-index';

/** So many entries that came since the index was made cost as much as looking in it: it is made anew. */
const mostLoose = 1000;

/** A word of a query, and the entries that hold it elsewhere than in their own words; by number. */
export interface Asked {
  word: string;
  also: Iterable<number>;
  /** It says nothing where it stands in a text: only whether an entry's own words hold it counts, unless others are asked. */
  weak: boolean;
}

/**
 * A list of so many entries that another thread looks through it. Each has a number, by which it is told: its place in the
 * order of coming.
 */
export class LargeList {
  readonly entries: Entry[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly gone = new Set<number>();
  private index: WordIndex | null = null;
  private vocabularyText = '\n';
  private indexed = 0;
  private orders = new Map<Order, Uint32Array>();

  /** How many there are. */
  get size(): number {
    return this.entries.length - this.gone.size;
  }

  /** Every word that the entries show, each between two line ends, the most used first. */
  get vocabulary(): string {
    return this.vocabularyText;
  }

  /** @param id what it is known by outside */
  add(id: number, entry: Entry): void {
    this.numbers.set(id, this.entries.length);
    this.entries.push(entry);
    this.orders.clear();
  }

  drop(id: number): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.numbers.delete(id);
    this.gone.add(number);
    this.orders.clear();
  }

  numberOf(id: number): number | undefined {
    return this.numbers.get(id);
  }

  /** Makes the index of words where there is none, or where too much has come since. */
  makeIndex(): void {
    if (this.index && this.entries.length - this.indexed <= mostLoose) return;
    const builder = new IndexBuilder();
    for (const { words } of this.entries)
      builder.add('', [...new Set(words.split(/\s+/).map(bare))].join(' '));
    const parts = builder.build();
    this.index = new WordIndex(parts);
    this.vocabularyText = parts.text;
    this.indexed = this.entries.length;
  }

  /** The numbers of the entries that are wanted, in order; and the words that none of all entries holds. */
  find(
    asked: readonly Asked[],
    chosen: Wanted['chosen'],
    order: Order,
  ): { found: Uint32Array<ArrayBuffer>; missing: string[] } {
    const missing: string[] = [];
    const own = asked.map(({ word }) => this.holding(word));
    const also = asked.map(({ also }, i) => {
      const marks = own[i]?.slice() ?? new Uint8Array();
      for (const number of also) marks[number] = 1;
      return marks;
    });
    asked.forEach(({ word, weak }, i) => {
      if (!weak && !also[i]?.includes(1)) missing.push(word);
    });
    // In a text any word counts but those that are in every text; where nothing else is asked, they count in what is shown.
    const telling = also.filter((_, i) => !asked[i]?.weak);
    const found = this.marked(telling.length > 0 ? telling : own, passes(chosen), this.ordered(order));
    return { found, missing };
  }

  /** Of these numbers, in their order, those that all the marks have and that are wanted. */
  private marked(
    all: readonly Uint8Array[],
    wanted: (entry: Entry) => boolean,
    numbers: Uint32Array,
  ): Uint32Array<ArrayBuffer> {
    const found = new Uint32Array(numbers.length);
    let length = 0;
    next: for (const number of numbers) {
      for (const marks of all) if (marks[number] !== 1) continue next;
      const entry = this.entries[number];
      if (entry !== undefined && wanted(entry)) found[length++] = number;
    }
    return found.slice(0, length);
  }

  /** For each entry 1 where the word occurs in its own words. */
  private holding(word: string): Uint8Array {
    const marks = new Uint8Array(this.entries.length);
    if (this.index) marks.set(this.index.find([word]));
    for (let i = this.indexed; i < marks.length; i++)
      marks[i] = Number(this.entries[i]?.words.includes(word));
    return marks;
  }

  private ordered(order: Order): Uint32Array<ArrayBuffer> {
    const known = this.orders.get(order);
    if (known) return known as Uint32Array<ArrayBuffer>;
    const numbers = new Map(this.entries.map((entry, i) => [entry, i]));
    for (const number of this.gone) {
      const entry = this.entries[number];
      if (entry) numbers.delete(entry);
    }
    const sorted = inOrder([...numbers.keys()], order).map((entry) => numbers.get(entry) ?? 0);
    const made = Uint32Array.from(sorted);
    this.orders.set(order, made);
    return made;
  }
}

/** As words of a query are compared: without what only stands beside them. */
const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;
