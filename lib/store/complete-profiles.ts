import { packProfile } from '../relate/packed-profile';
import { fullest } from '../relate/entry';
import { z } from '../model/schema';
import { docsPerRow } from './block-ids';
import { archiveDatabase as database } from './database';
import { profileForm, putProfiles, readProfiles } from './profile-rows';

/** How far the profiles of older questions are: a row beside the index's own in `state`, emptied with the archive. */
const progressRow = z.object({ id: z.literal('profiles'), form: z.number(), nextDoc: z.number() });
const id = 'profiles';

/** So many questions' texts are read at once: a page that asks meanwhile waits for no more than these. */
const portion = 2 * docsPerRow;

/**
 * Makes the profiles that an archive lacks: of questions that were kept before there were any, or in another form. Each
 * portion is written together with how far it is, so that it goes on where it was stopped. New questions bring their own.
 */
export function completeProfiles(): Promise<void> {
  return (running ??= completeAll().finally(() => (running = null)));
}

let running: Promise<void> | null = null;

async function completeAll(): Promise<void> {
  while (await completeSome());
}

/** @returns whether there is more to do */
function completeSome(): Promise<boolean> {
  const { questions, blocks, state } = database;
  const progress = database.table<unknown, string>('state');
  return database.transaction('rw', questions, blocks, state, async () => {
    const index = await state.get('index');
    if (!index) return false;
    const noted = progressRow.safeParse(await progress.get(id));
    const from = noted.success && noted.data.form === profileForm ? noted.data.nextDoc : 0;
    const until = from + portion;
    if (from >= index.nextDoc) return false;
    const docs = await questions.where('doc').between(from, until).primaryKeys();
    const known = await readProfiles(blocks, docs);
    const missing = await questions.bulkGet(docs.filter((doc) => !known.has(doc)));
    const made = missing.flatMap((question) =>
      question ? [[question.doc, packProfile(fullest(question).kamervraag)] as const] : [],
    );
    if (made.length > 0) await putProfiles(blocks, new Map(made), []);
    // Those that come after now have theirs from the start.
    const nextDoc = until >= index.nextDoc ? Number.MAX_SAFE_INTEGER : until;
    await progress.put({ id, form: profileForm, nextDoc });
    return nextDoc < index.nextDoc;
  });
}
