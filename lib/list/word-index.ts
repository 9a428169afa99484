/** An index as it is handed from one thread to another. */
export interface IndexParts {
  /** Keys of the items by their number. */
  keys: readonly string[];
  /** All words, each between two line ends. */
  text: string;
  /** Where in the text each word begins; last, where the next one would. */
  starts: Uint32Array<ArrayBuffer>;
  /** Where in `items` each word's begin; last, where they end. */
  offsets: Uint32Array<ArrayBuffer>;
  items: Uint32Array<ArrayBuffer>;
}

/**
 * Which items hold which words, in memory. A query's word is found anywhere in a word of an item, as a reader expects
 * who types "haven" and means "luchthavens" too. All words stand in one text, the most used first, so that a search for
 * a common piece is over soon; the numbers of each word's items stand packed beside it.
 */
export class WordIndex {
  constructor(private readonly parts: IndexParts) {}

  get keys(): readonly string[] {
    return this.parts.keys;
  }

  /** For each item 1 where all these words occur in it, else 0. */
  find(words: readonly string[]): Uint8Array {
    const found = new Uint8Array(this.keys.length).fill(1);
    for (const word of words) {
      const holding = this.holding(word);
      for (let i = 0; i < found.length; i++) found[i] = (found[i] ?? 0) & (holding[i] ?? 0);
    }
    return found;
  }

  private holding(piece: string): Uint8Array {
    const { text, starts, offsets, items } = this.parts;
    const marks = new Uint8Array(this.keys.length);
    let left = marks.length;
    let word = 0;
    let at = text.indexOf(piece);
    while (at >= 0 && left > 0) {
      word = this.wordAt(at, word);
      const end = offsets[word + 1] ?? 0;
      for (let i = offsets[word] ?? 0; i < end; i++) {
        const item = items[i] ?? 0;
        if (marks[item] === 1) continue;
        marks[item] = 1;
        left -= 1;
      }
      at = text.indexOf(piece, starts[word + 1]); // once in a word is enough
    }
    return marks;
  }

  /** Number of the word that stands at a place in the text, of which it is known that it is this one or a later. */
  private wordAt(place: number, from: number): number {
    const { starts } = this.parts;
    let [low, high] = [from, starts.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Takes in items one by one, and becomes an index. */
export class IndexBuilder {
  private readonly keys: string[] = [];
  private readonly ids = new Map<string, number>();
  /** How many items hold each word. */
  private readonly counts: number[] = [];
  /** The words of all items, one item's behind the other's, and where each item's end. */
  private stream = new Uint32Array(1 << 16);
  private length = 0;
  private readonly ends: number[] = [];

  /** @param words each once, with a space between */
  add(key: string, words: string): void {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      const id = this.ids.get(word) ?? this.ids.size;
      if (id === this.ids.size) this.ids.set(word, id);
      this.counts[id] = (this.counts[id] ?? 0) + 1;
      if (this.length === this.stream.length) this.grow();
      this.stream[this.length++] = id;
    }
    this.keys.push(key);
    this.ends.push(this.length);
  }

  build(): IndexParts {
    const words = [...this.ids.keys()];
    const byUse = words.map((_, id) => id).sort((a, b) => (this.counts[b] ?? 0) - (this.counts[a] ?? 0));
    const places = new Uint32Array(words.length);
    const starts = new Uint32Array(words.length + 1);
    const offsets = new Uint32Array(words.length + 1);
    starts[0] = 1; // behind the first line end
    for (const [place, id] of byUse.entries()) {
      places[id] = place;
      starts[place + 1] = (starts[place] ?? 0) + (words[id]?.length ?? 0) + 1;
      offsets[place + 1] = (offsets[place] ?? 0) + (this.counts[id] ?? 0);
    }
    const text = `\n${byUse.map((id) => words[id]).join('\n')}\n`;
    return { keys: this.keys, text, starts, offsets, items: this.sorted(places, offsets) };
  }

  /** The items of each word together, in the order of the words' places. */
  private sorted(places: Uint32Array, offsets: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
    const next = offsets.slice();
    const items = new Uint32Array(this.length);
    let i = 0;
    for (const [item, end] of this.ends.entries()) {
      for (; i < end; i++) {
        const place = places[this.stream[i] ?? 0] ?? 0;
        const at = next[place] ?? 0;
        items[at] = item;
        next[place] = at + 1;
      }
    }
    return items;
  }

  private grow(): void {
    const larger = new Uint32Array(this.stream.length * 2);
    larger.set(this.stream);
    this.stream = larger;
  }
}
