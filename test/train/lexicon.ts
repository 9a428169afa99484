import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { worthAt } from '../../lib/relate/score';
import { countStems, terms } from '../../lib/relate/terms';
import { hasShared } from '../sites/shared';
import { textsOfShared } from './texts';

/*
 * Makes lib/relate/word-kinds.ts of the lists in words/: what kind each word is, of which topics, and which plain word names
 * the same. The lists were written by reading the words one by one (their head says how); here they become stems, and get
 * their worth: how rare the stem is in the questions of ../shared. By hand: `tsx test/train/lexicon.ts`.
 */

const folder = resolve(import.meta.dirname, 'words');
const target = resolve(import.meta.dirname, '../../lib/relate/word-kinds.ts');

function main(): void {
  if (!hasShared) throw new Error('../shared is not here, and with it the questions that are counted');
  const counts = new Map<string, number>();
  let questions = 0;
  for (const text of textsOfShared()) {
    questions += 1;
    for (const stem of countStems(text).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const digit = (stem: string) => Math.min(9, Math.round(worthAt(counts.get(stem) ?? 0, questions)));
  const byTag = new Map<string, Map<string, number>>();
  const seen = new Set<string>();
  for (const { word, tag } of entries()) {
    const [term] = terms(word);
    if (!term || seen.has(term.stem)) continue;
    seen.add(term.stem);
    const stems = byTag.get(tag) ?? byTag.set(tag, new Map()).get(tag);
    stems?.set(term.stem, digit(term.stem));
  }
  writeFileSync(target, file(byTag));
  console.log(`${seen.size} stems, ${byTag.size} lines`);
}

function* entries(): Generator<{ word: string; tag: string }> {
  for (const name of readdirSync(folder).sort())
    for (const line of readFileSync(resolve(folder, name), 'utf8').split('\n')) {
      const [word, ...tags] = line.trim().split(' ');
      if (!word || word.startsWith('#') || tags.length === 0) continue;
      yield { word, tag: tags.join(' ') };
    }
}

function file(byTag: Map<string, Map<string, number>>): string {
  const rows = [...byTag]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([tag, stems]) =>
        `${tag}|${[...stems]
          .map(([stem, worth]) => `${stem}${worth}`)
          .sort()
          .join(' ')}`,
    );
  return `/**
 * What kinds of words there are in Kamervragen. Written by test/train/lexicon.ts, from the lists beside it; not by hand.
 * A line: kind, topics, =concept, then the stems, each with its worth.
 */
export const wordKinds = \`
${rows.join('\n')}
\`;
`;
}

main();
