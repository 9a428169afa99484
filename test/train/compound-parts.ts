import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { splitCompound } from '../../lib/relate/split-compound';
import { countStems } from '../../lib/relate/terms';
import { hasShared } from '../sites/shared';
import { textsOfShared } from './texts';

/*
 * Makes lib/relate/compound-parts.ts: the stems that often are parts of Dutch compounds, counted in the labelled
 * questions and the modern titles of ../shared. By hand: `tsx test/train/compound-parts.ts`.
 */

/** A part is a word of its own in so many questions, and a part of so many different compounds. */
const questions = 15;
const compounds = 5;

function main(): void {
  if (!hasShared) throw new Error('../shared is not here, and with it the questions that are counted');
  const frequency = new Map<string, number>();
  for (const text of textsOfShared())
    for (const word of countStems(text).keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const isWord = (word: string) => (frequency.get(word) ?? 0) >= questions;
  const partOf = new Map<string, Set<string>>();
  for (const word of frequency.keys())
    for (const part of splitCompound(word, isWord) ?? [])
      (partOf.get(part) ?? partOf.set(part, new Set()).get(part))?.add(word);
  const parts = [...partOf].filter(([, words]) => words.size >= compounds).map(([part]) => part);
  writeFileSync(resolve(import.meta.dirname, '../../lib/relate/compound-parts.ts'), file(parts.sort()));
  console.log(`${parts.length} parts`);
}

function file(parts: string[]): string {
  const rows: string[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + part.length < 110) rows[rows.length - 1] = `${last} ${part}`;
    else rows.push(part);
  }
  return `/**
 * Stems of which Dutch compounds are often made. Written by test/train/compound-parts.ts, which counts them in real
 * questions; not by hand.
 */
export const compoundParts = \`
${rows.join('\n')}
\`;
`;
}

main();
