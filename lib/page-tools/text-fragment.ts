/**
 * Where a text stands among the page's blocks (paragraphs, headings, cells: what the browser lays out as such, in order,
 * without what it hides): from this character of one block to that of another or the same.
 */
export interface Stretch {
  first: { block: number; at: number };
  last: { block: number; at: number };
}

/** Texts no longer than this are named whole. */
const WHOLE = 60;
/** How many words name a beginning or an end at least; and how many those around it at most. */
const FEWEST = 4;
const MOST_AROUND = 12;
/** How many words name a beginning or an end at most: a page may be made to have no end of equal ones. */
const MOST = 60;

/**
 * The directive that leads a browser to a stretch of a page and to nothing else in it, as it stands behind `#:~:`; null
 * where no words tell it apart. A browser takes the first place that fits (https://wicg.github.io/scroll-to-text-fragment/):
 * so the words of the beginning have to stand in the page once, if need be with what stands before or behind them, and
 * behind them those of the end have to come first at the end.
 */
export function textDirective(blocks: readonly string[], stretch: Stretch): string | null {
  const page = blocks.map(fold);
  const { first, last } = stretch;
  const isOne = first.block === last.block;
  const opening = blocks[first.block]?.slice(first.at, isOne ? last.at : undefined).trim() ?? '';
  if (!opening) return null;
  const isWhole = isOne && opening.length <= WHOLE;
  const words = opening.split(' ').slice(0, MOST);
  const leads = isWhole ? [opening] : prefixesOf(words, FEWEST);
  for (const prefix of [null, ...wordsBefore(blocks, first)]) {
    for (const lead of leads) {
      if (!isOnce(page, fold(lead), prefix && fold(prefix), null)) continue;
      const tail = lead === opening && isOne ? null : tailOf(blocks, page, stretch, lead);
      return directive([prefix && `${encode(prefix)}-`, encode(lead), tail && encode(tail)]);
    }
  }
  // Nothing before it tells: what stands behind may, where all of it is named.
  for (const suffix of isOne ? wordsBehind(blocks, last) : []) {
    if (isOnce(page, fold(opening), null, fold(suffix)))
      return directive([encode(opening), `-${encode(suffix)}`]);
  }
  return null;
}

const directive = (parts: (string | null)[]) => `text=${parts.filter((part) => part !== null).join(',')}`;

/** What has a meaning in a directive, and what a mail program takes for the end of an address, is escaped too. */
const encode = (words: string) =>
  encodeURIComponent(words.toWellFormed()).replace(
    /[-'()!*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** As browsers compare: without case, accents and soft hyphens, and with one kind of quotation marks. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .toLowerCase();

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where words stand whole in a text. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cuts =
      (isLetter(text[at - 1]) && isLetter(words[0])) || (isLetter(text[end]) && isLetter(words.at(-1)));
    if (!cuts) places.push(at);
  }
  return places;
}

/** Do these words stand in the page once, behind these and before those? */
function isOnce(page: string[], words: string, prefix: string | null, suffix: string | null): boolean {
  let times = 0;
  page.forEach((text, block) => {
    for (const at of placesOf(text, words)) {
      const before = text.slice(0, at).trimEnd() || lastFilled(page.slice(0, block));
      const behind = text.slice(at + words.length).trimStart() || lastFilled(page.slice(block + 1).reverse());
      if ((prefix === null || before.endsWith(prefix)) && (suffix === null || behind.startsWith(suffix)))
        times++;
    }
  });
  return times === 1;
}

const lastFilled = (blocks: readonly string[]) => blocks.findLast((text) => text.trim())?.trim() ?? '';

/** The fewest last words that come first at the end of the stretch; null where none do: then the beginning alone leads there. */
function tailOf(
  blocks: readonly string[],
  page: string[],
  { first, last }: Stretch,
  lead: string,
): string | null {
  const begin = fold(blocks[first.block]?.slice(0, first.at) ?? '').length + fold(lead).length;
  const closing =
    blocks[last.block]?.slice(first.block === last.block ? first.at + lead.length : 0, last.at) ?? '';
  const end = fold(blocks[last.block]?.slice(0, last.at).trimEnd() ?? '').length;
  for (const tail of suffixesOf(closing.trim().split(' ').slice(-MOST), FEWEST)) {
    const wanted = fold(tail);
    for (let block = first.block; block <= last.block; block++) {
      const at = placesOf(page[block] ?? '', wanted).find((place) => block > first.block || place >= begin);
      if (at === undefined) continue;
      if (block === last.block && at + wanted.length === end) return tail;
      break;
    }
  }
  return null;
}

/** The first words, ever more; all of them where there are few. */
const prefixesOf = (words: string[], fewest: number): string[] =>
  words
    .slice(Math.min(fewest, words.length) - 1)
    .map((_, i) => words.slice(0, Math.min(fewest, words.length) + i).join(' '));

const suffixesOf = (words: string[], fewest: number): string[] =>
  words
    .filter(Boolean)
    .slice(Math.min(fewest, words.length) - 1)
    .map((_, i) => words.slice(-Math.min(fewest, words.length) - i).join(' '));

/** What stands before a place, ever more of it: in its own block, else in the one before. */
function wordsBefore(blocks: readonly string[], { block, at }: Stretch['first']): string[] {
  const text = blocks[block]?.slice(0, at).trim() || lastFilled(blocks.slice(0, block));
  return suffixesOf(text.split(' ').slice(-MOST_AROUND), 2);
}

function wordsBehind(blocks: readonly string[], { block, at }: Stretch['last']): string[] {
  const text = blocks[block]?.slice(at).trim() || lastFilled(blocks.slice(block + 1).reverse());
  return prefixesOf(text.split(' ').slice(0, MOST_AROUND), 2).filter(Boolean);
}
