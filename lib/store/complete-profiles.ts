import { packProfile } from '../relate/packed-profile';
import { fullest } from '../relate/entry';
import { docsPerRow } from './block-ids';
import { archiveDatabase as database } from './database';
import { readWordKinds } from './read-word-kinds';
import { allProfiled, profileForm, profileProgress, putProfiles, readProfiles } from './profile-rows';

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
  await readWordKinds();
  while (await completeSome());
}

/** @returns whether there is more to do */
function completeSome(): Promise<boolean> {
  const { questions, blocks, state } = database;
  const progress = database.table<unknown, string>('state');
  return database.transaction('rw', questions, blocks, state, async () => {
    const index = await state.get('index');
    if (!index) return false;
    const noted = profileProgress.safeParse(await progress.get(allProfiled.id));
    const from = noted.success && noted.data.form === profileForm ? noted.data.nextDoc : 0;
    const until = from + portion;
    if (from >= index.nextDoc) return false;
    const docs = await questions.where('doc').between(from, until).primaryKeys();
    const known = await readProfiles((ids) => blocks.bulkGet(ids), docs);
    const missing = await questions.bulkGet(docs.filter((doc) => !known.has(doc)));
    const made = missing.flatMap((question) =>
      question ? [[question.doc, packProfile(fullest(question).kamervraag)] as const] : [],
    );
    if (made.length > 0) await putProfiles(blocks, new Map(made), []);
    const isLast = until >= index.nextDoc;
    await progress.put(isLast ? allProfiled : { ...allProfiled, nextDoc: until });
    return !isLast;
  });
}
