import { type AskedText, askedText } from '../model/asked-text';
import { z } from '../model/schema';
import { archiveDatabase as database } from './database';

/** A row beside the index's own in the archive's `state`: emptied with it, and written apart from it. */
const askedRow = z.object({ id: z.literal('texts'), asked: z.array(askedText) });
const id = 'texts';
const rows = () => database.table<unknown, string>('state');

/** So many are kept, the latest: what falls out may be asked for once more. */
const MOST = 500;

/** The publications whose text was asked for in vain, the latest last. */
export async function askedTexts(): Promise<AskedText[]> {
  const row = askedRow.safeParse(await rows().get(id));
  return row.success ? row.data.asked : [];
}

/** Notes that a text was asked for in vain. Of an archive that was emptied meanwhile nothing is noted. */
export function noteAskedText(now: AskedText): Promise<void> {
  return database.transaction('rw', database.state, async () => {
    if (!(await database.state.get('index'))) return;
    const others = (await askedTexts()).filter((each) => each.id !== now.id);
    await rows().put({ id, asked: [...others, now].slice(-MOST) });
  });
}
