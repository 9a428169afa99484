import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findCitations } from '../../lib/citations';
import { fictionalQuestion } from '../sites/fictional';
import { items } from '../sites/labelled-items';
import { hasShared } from '../sites/shared';
import { type Change, compareFinders, type Finder } from './compare';

const root = resolve(import.meta.dirname, '../..');
/** The finder, and whatever it imported then. */
const part = 'lib';
/** Of so many real documents one is read: enough to see what a change does, and done in seconds. */
const everyNth = 5;
const examples = 4;

/**
 * Prints, kind by kind, which citations are found now and were not at the last commit, and the other way round. The last
 * commit is the one that was checked in before what lies in the folder.
 */
async function main(): Promise<void> {
  const commit = lastCommit();
  if (!commit) return console.log('  Nothing to compare with: this copy has no earlier commit.');
  const folder = mkdtempSync(join(tmpdir(), 'naslag-earlier-'));
  try {
    const finder = await finderOf(commit, folder);
    if (!finder) return console.log(`  Nothing to compare with: ${commit} has no finder of citations.`);
    const texts = [...sentences(), ...fictionalTexts(), ...realTexts()];
    print(commit, texts.length, compareFinders(texts, finder, findCitations));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });

/** HEAD where something is not checked in yet, else the commit before it; null in a copy without history. */
function lastCommit(): string | null {
  try {
    const changed = git('status', '--porcelain', '--', part).toString().trim() !== '';
    return git('rev-parse', '--short', '--verify', changed ? 'HEAD' : 'HEAD^')
      .toString()
      .trim();
  } catch (error) {
    console.log(
      `  git says no: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    );
    return null;
  }
}

async function finderOf(commit: string, folder: string): Promise<Finder | null> {
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', commit, '--', part) });
  const module = (await import(pathToFileURL(join(folder, 'lib/citations/index.ts')).href)) as {
    findCitations?: Finder;
  };
  return module.findCitations ?? null;
}

function print(commit: string, texts: number, kinds: Map<string, Change>): void {
  const rows = [...kinds].sort(([a], [b]) => a.localeCompare(b));
  console.log(`  ${texts} texts, against ${commit}:`);
  for (const [kind, { before, now, gained, lost, changed }] of rows) {
    console.log(
      `  ${kind.padEnd(15)} ${String(before).padStart(6)} → ${String(now).padStart(6)}  +${gained.length} −${lost.length} ~${changed.length}`,
    );
    for (const [sign, list] of [
      ['+', gained],
      ['−', lost],
      ['~', changed],
    ] as const)
      for (const line of list.slice(0, examples)) console.log(`      ${sign} ${line}`);
  }
}

const sentences = () =>
  readFileSync(join(root, 'test/fixtures/citations.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

const fictionalTexts = () =>
  fictionalQuestion(60).blocks.flatMap((block) =>
    block.type === 'notes' ? block.notes.map(({ text }) => text) : block.paragraphs,
  );

function realTexts(): string[] {
  if (!hasShared) console.log('  Without ../shared: our own sentences only.');
  const documents = hasShared ? [...items().values()].filter((_, i) => i % everyNth === 0) : [];
  return documents.flatMap(({ questions, footnotes }) =>
    [...questions, ...footnotes].map(({ text }) => text),
  );
}

await main();
