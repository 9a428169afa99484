import type { Table } from 'dexie';
import { z } from '../model/schema';
import type { PackedProfile } from '../relate/packed-profile';
import { docsPerRow, firstDocOf, profileId } from './block-ids';
import type { Block } from './database';

/**
 * What the archive's questions are about, for judging: rows among the index's blocks, each of the questions of some numbers
 * side by side. They are written and deleted in the same transaction as their questions. An archive of before there were any lacks
 * them, as does one whose rows are of another form: `complete-profiles.ts` makes them later, and who reads makes do without.
 */

/**
 * Raised whenever a profile would say something else of the same question: with its form, the list of words and kinds, the
 * stems. Rows of another form count as absent.
 */
export const profileForm = 1;

/** How far the profiles of older questions are: a row beside the index's own in `state`, emptied with the archive. */
export const profileProgress = z.object({ id: z.literal('profiles'), form: z.number(), nextDoc: z.number() });

/** Every question has one: those that come after bring their own. */
export const allProfiled: z.infer<typeof profileProgress> = {
  id: 'profiles',
  form: profileForm,
  nextDoc: Number.MAX_SAFE_INTEGER,
};

type Blocks = Pick<Table<Block, number>, 'bulkGet' | 'bulkPut' | 'bulkDelete'>;

/** The profiles of one row, by the questions' numbers. */
export type ProfileRow = Map<number, PackedProfile>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The form, and a line for each question: its place in the row, a tab, its profile. */
export function packRow(first: number, row: ProfileRow): Uint8Array<ArrayBuffer> {
  const lines = [...row].map(([doc, profile]) => `${doc - first}\t${profile}`);
  return encoder.encode([profileForm, ...lines].join('\n'));
}

export function unpackRow(first: number, bytes: Uint8Array): ProfileRow {
  const [form, ...lines] = decoder.decode(bytes).split('\n');
  const row: ProfileRow = new Map();
  if (Number(form) !== profileForm) return row;
  for (const line of lines) {
    const tab = line.indexOf('\t');
    row.set(first + Number(line.slice(0, tab)), line.slice(tab + 1));
  }
  return row;
}

/** The profiles of these questions, as far as they are there. `rowsOf` reads rows of `blocks`. */
export async function readProfiles(
  rowsOf: (ids: number[]) => PromiseLike<(Block | undefined)[]>,
  docs: Iterable<number>,
): Promise<ProfileRow> {
  const wanted = [...docs];
  const rows = await rowsOf([...new Set(wanted.map(profileId))]);
  const all: ProfileRow = new Map(
    rows.flatMap((row) => (row ? [...unpackRow(firstDocOf(row.id), row.bytes)] : [])),
  );
  return new Map(
    wanted.flatMap((doc) => {
      const profile = all.get(doc);
      return profile === undefined ? [] : [[doc, profile] as const];
    }),
  );
}

/** Within a transaction: writes the profiles of some questions and deletes those of others. */
export async function putProfiles(blocks: Blocks, put: ProfileRow, gone: readonly number[]): Promise<void> {
  const ids = [...new Set([...put.keys(), ...gone].map(profileId))];
  const stored = await blocks.bulkGet(ids);
  const full: Block[] = [];
  const empty: number[] = [];
  ids.forEach((id, i) => {
    const first = firstDocOf(id);
    const row = unpackRow(first, stored[i]?.bytes ?? new Uint8Array());
    for (const doc of gone) row.delete(doc);
    for (let doc = first; doc < first + docsPerRow; doc++) {
      const profile = put.get(doc);
      if (profile !== undefined) row.set(doc, profile);
    }
    if (row.size > 0) full.push({ id, bytes: packRow(first, row) });
    else empty.push(id);
  });
  await blocks.bulkPut(full);
  if (empty.length > 0) await blocks.bulkDelete(empty);
}
