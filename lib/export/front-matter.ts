import { isoDay } from '../day';
import type { CollectionItem } from '../model/collection';
import { webAddress } from '../model/web-address';
import type { Facts } from './facts';
import { oneLine } from './text';

/**
 * Facts as YAML on top of a Markdown file: properties in Obsidian. The names are those that Obsidian's Web Clipper gives
 * (title, source, author, published, created, tags), and stay the same in every language: they are asked for by name.
 */
export function frontMatter(facts: Facts, now: Date): string {
  return yaml([
    ['title', facts.title],
    ['citation', facts.citation],
    ['source', webAddress(facts.url)],
    ['author', facts.authors.map(({ name }) => name)],
    ['party', facts.parties],
    ['addressee', facts.addressees],
    ['published', date(facts.published)],
    ['submitted', date(facts.submitted)],
    ['answered', date(facts.answered)],
    ['status', facts.status],
    ['chamber', facts.chamber],
    ['id', facts.officialId],
    ['zaaknummer', facts.zaaknummer],
    ['documentnummer', facts.documentnummer],
    ['aanhangselnummer', facts.aanhangselnummer],
    ['vergaderjaar', facts.vergaderjaar],
    ['read', { plain: isoDay(facts.readAt) }],
    ['created', { plain: isoDay(now.getTime()) }],
    ['labels', facts.labels],
    ['tags', tagsOf(facts.labels)],
  ]);
}

/** What many items in one file have in common. */
export const collectionFrontMatter = (title: string, items: CollectionItem[], now: Date): string =>
  yaml([
    ['title', title],
    ['created', { plain: isoDay(now.getTime()) }],
    ['tags', tagsOf(items.flatMap(({ labels }) => labels))],
  ]);

/** Labels as Obsidian writes tags: no blanks, no signs but `-`, `_` and `/`, not digits alone; each once. */
export function tagsOf(labels: string[]): string[] {
  const tags = labels.map((label) => {
    const tag = oneLine(label)
      .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/]+/gu, '-')
      .replace(/^[-/]+|[-/]+$/g, '');
    return /^[\d/-]+$/.test(tag) ? `_${tag}` : tag;
  });
  return [...new Set(tags)].filter(Boolean);
}

type Value = string | number | null | string[] | { plain: string };

const date = (iso: string | null): Value => (iso === null ? null : { plain: iso });

function yaml(entries: [name: string, value: Value][]): string {
  const lines = entries.flatMap(([name, value]) => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    if (Array.isArray(value)) return [`${name}:`, ...value.map((each) => `  - ${quoted(each)}`)];
    if (typeof value === 'object') return [`${name}: ${value.plain}`];
    return [`${name}: ${typeof value === 'number' ? value : quoted(value)}`];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

/** A JSON string is a YAML string, but for what YAML takes for a line end or refuses to read. */
const quoted = (text: string) =>
  JSON.stringify(oneLine(text)).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
