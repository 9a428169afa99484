import type { DraftKeeper, NotePlace } from '../model/draft';
import { z } from '../model/schema';
import { changeNote, notePassage } from './notes';

/** What is being typed and is not in the database yet. */
interface Draft {
  place: NotePlace;
  text: string;
  /** The note in the database from which the typing began. */
  base: string;
  /** ms since 1970. */
  at: number;
}

const prefix = 'draft:';
/** What belongs to an item that is no longer there waits so long for it to be put back, in ms. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** For one field: two pages may write the same note, each keeps its own. */
export function keepDrafts(place: NotePlace): DraftKeeper {
  const name = `${prefix}${crypto.randomUUID()}`;
  let letGo: (() => void) | null = null;
  const keep = (text: string, base: string) => {
    letGo ??= hold(name);
    if (text === base) return localStorage.removeItem(name);
    try {
      localStorage.setItem(name, JSON.stringify({ place, text, base, at: Date.now() } satisfies Draft));
    } catch (error) {
      console.error('Naslag: a note that is being typed', error); // full; the database takes it at the next pause
    }
  };
  return {
    keep,
    confirm: (text) => {
      const draft = read(name);
      if (draft) keep(draft.text, text);
    },
    release: () => {
      letGo?.();
      letGo = null;
    },
  };
}

/** As long as the field is there, nobody else brings in what it holds. The browser lets go when the page ends. */
function hold(name: string): () => void {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((done) => (letGo = done));
  void navigator.locks.request(name, () => gone);
  return letGo;
}

/**
 * Stores what was typed and left behind: the page went, or crashed, before the database had it. Beside what the note has
 * become since. What cannot be stored now is left for the next time.
 * @param now ms since 1970
 */
export async function bringInDrafts(now: number): Promise<void> {
  for (const name of Object.keys(localStorage).filter((name) => name.startsWith(prefix)))
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await bringIn(name, now); // else someone is typing there
    });
}

async function bringIn(name: string, now: number): Promise<void> {
  const draft = read(name);
  if (!draft) return localStorage.removeItem(name);
  const { place, text, base, at } = draft;
  try {
    if (place.passage === undefined) await changeNote(place.key, text, base);
    else await notePassage(place.key, place.passage, text, base);
  } catch (error) {
    console.error(`Naslag: a note that was left, ${place.key}`, error);
    if (now - at < longest) return;
  }
  localStorage.removeItem(name);
}

/** Forgets what was typed, with all else. */
export function forgetDrafts(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
}

const schema = z.object({
  place: z.object({ key: z.string(), passage: z.optional(z.string()) }),
  text: z.string(),
  base: z.string(),
  at: z.number(),
});

function read(name: string): z.infer<typeof schema> | null {
  try {
    return schema.safeParse(JSON.parse(localStorage.getItem(name) ?? 'null')).data ?? null;
  } catch {
    return null; // not what we wrote
  }
}
