import { dueOf } from '../../../lib/follow/due';
import { entryOf, type Facet } from '../../../lib/list/entry';
import { LargeList, type Asked } from '../../../lib/list/large-list';
import { Counting, type Counts } from '../../../lib/list/narrow';
import { everything } from '../../../lib/list/wanted';
import type { ArchiveRow } from '../../../lib/model/archive-row';
import { plain, queryWords } from '../../../lib/model/item-words';
import { docsHoldingWords, readArchiveList } from '../../../lib/store';
import { isTelling } from '../../../lib/relate/terms';
import type { Search } from './tasks';

/** So many words' questions are kept; a common word has ten thousands. */
const mostHeld = 20;

/** The archive's rows as they were read, and what is found among them. */
export class ArchiveReading {
  private readonly list = new LargeList();
  private readonly rows: ArchiveRow[] = [];
  private readonly told = new Set<number>();
  private reading: Promise<boolean> = Promise.resolve(false);
  /** Of words that were asked: numbers of the questions whose texts hold them. A reader who types asks all but one again. */
  private held = new Map<string, readonly number[]>();

  get size(): number {
    return this.list.size;
  }

  get vocabulary(): string {
    return this.list.vocabulary;
  }

  rowAt(number: number): ArchiveRow | undefined {
    return this.rows[number];
  }

  /** Reads what has come since it was read last, one reading after the other. @returns whether anything has changed */
  read(progress: (done: number) => void): Promise<boolean> {
    this.reading = this.reading.then(
      () => this.readNow(progress),
      () => this.readNow(progress),
    );
    return this.reading;
  }

  private async readNow(progress: (done: number) => void): Promise<boolean> {
    let changed = false;
    const now = Date.now();
    const gone = await readArchiveList(this.told, {
      take: (rows) => {
        changed = true;
        for (const row of rows) this.add(row, now);
      },
      progress,
    });
    for (const doc of gone) {
      this.list.drop(doc);
      this.told.delete(doc);
    }
    this.list.makeIndex();
    this.held = new Map();
    return changed || gone.length > 0;
  }

  private add(row: ArchiveRow, now: number): void {
    const entry = entryOf(row, dueOf(row, null, now));
    const words = `${entry.words} ${plain(row.names.join(' '))}`;
    this.told.add(row.doc);
    this.rows.push(row);
    this.list.add(row.doc, { ...entry, date: row.date, words });
  }

  /** Numbers of what words and filters find, in order; and the words that are found nowhere. */
  async find({ query, chosen, order }: Search) {
    return this.list.find(await this.asked(query), chosen, order);
  }

  /**
   * How many each further choice would show.
   * @param goOn asked between two slices
   */
  async count(
    search: Search,
    slice: number,
    goOn: () => Promise<boolean>,
  ): Promise<Record<Facet, Counts> | null> {
    const asked = await this.asked(search.query);
    if (!(await goOn())) return null;
    const { found } = this.list.find(asked, everything.chosen, search.order);
    const counting = new Counting(search.chosen);
    for (let from = 0; from < found.length; from += slice) {
      if (!(await goOn())) return null;
      const numbers = found.subarray(from, from + slice);
      counting.add([...numbers].flatMap((number) => this.list.entries[number] ?? []));
    }
    return counting.counts();
  }

  /** Each word with the questions whose texts hold it, as the archive's index has them. */
  private async asked(query: string): Promise<Asked[]> {
    const { held } = this; // another one while we wait, when the archive is read anew
    const words = queryWords(query);
    const known = new Map<string, readonly number[]>();
    for (const word of words) {
      const numbers = held.get(word);
      if (numbers) known.set(word, numbers);
    }
    const unknown = [...new Set(words)].filter((word) => !known.has(word));
    const docs = unknown.length > 0 ? await docsHoldingWords(unknown) : [];
    unknown.forEach((word, i) => known.set(word, this.numbersOf(docs[i] ?? [])));
    if (held.size > mostHeld) held.clear();
    for (const [word, numbers] of known) held.set(word, numbers);
    return words.map((word) => ({ word, also: known.get(word) ?? [], weak: !isTelling(word) }));
  }

  private numbersOf(docs: readonly number[]): number[] {
    const numbers: number[] = [];
    for (const doc of docs) {
      const number = this.list.numberOf(doc);
      if (number !== undefined) numbers.push(number);
    }
    return numbers;
  }
}
