import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { worthAt } from '../../lib/relate/score';
import { countStems, terms } from '../../lib/relate/terms';
import { wordKindsBreak } from '../../lib/relate/word-kinds';
import { hasShared } from '../sites/shared';
import { textsOfShared } from './texts';

/*
 * Makes public/relate/word-kinds.txt of the lists in words/: what kind each word is, of which topics, and which plain word names
 * the same. The lists were written by reading the words one by one (their head says how); here they become stems, and get
 * their worth: how rare the stem is in the questions of ../shared. By hand: `tsx test/train/lexicon.ts`.
 */

const folder = resolve(import.meta.dirname, 'words');
const target = resolve(import.meta.dirname, '../../public/relate/word-kinds.txt');

function main(): void {
  if (!hasShared) throw new Error('../shared is not here, and with it the questions that are counted');
  const counts = new Map<string, number>();
  let questions = 0;
  for (const text of textsOfShared()) {
    questions += 1;
    for (const stem of countStems(text).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const digit = (stem: string) => Math.min(9, Math.round(worthAt(counts.get(stem) ?? 0, questions)));
  const found = new Map<string, string>();
  for (const { word, tag } of entries()) {
    const [term] = terms(word);
    if (term && !found.has(term.stem)) found.set(term.stem, tag);
  }
  const tags = [...new Set(found.values())].sort();
  const numbers = new Map(tags.map((tag, i) => [tag, i]));
  const concepts = new Map<string, string[]>();
  for (const [stem, tag] of found) {
    const [, concept] = /=(\S+)/.exec(tag) ?? [];
    if (concept) concepts.set(concept, [...(concepts.get(concept) ?? []), stem]);
  }
  const senses = [...found].map(([stem, tag]) => `${stem}|${digit(stem)}${numbers.get(tag)}`);
  const named = [...concepts].filter(([, stems]) => stems.length > 1);
  writeFileSync(
    target,
    file(sorted(senses), tags, sorted(named.map(([name, stems]) => `${name}|${stems.join(' ')}`))),
  );
  console.log(`${found.size} stems, ${tags.length} tags, ${named.length} things with more names than one`);
}

/** As `rowOf` looks for them: by what stands before the bar. */
const sorted = (rows: readonly string[]) =>
  [...rows].sort((a, b) => (a.slice(0, a.indexOf('|')) < b.slice(0, b.indexOf('|')) ? -1 : 1));

function* entries(): Generator<{ word: string; tag: string }> {
  for (const name of readdirSync(folder).sort())
    for (const line of readFileSync(resolve(folder, name), 'utf8').split('\n')) {
      const [word, ...tags] = line.trim().split(' ');
      if (!word || word.startsWith('#') || tags.length === 0) continue;
      yield { word, tag: tags.join(' ') };
    }
}

const file = (senses: readonly string[], tags: readonly string[], concepts: readonly string[]) =>
  `${[senses, tags.map((tag) => `${tag}|`), concepts].map((lines) => lines.join('\n')).join(wordKindsBreak)}\n`;

main();
