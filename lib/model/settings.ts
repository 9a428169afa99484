import { site } from './document';
import { z } from './schema';

export const language = z.enum(['auto', 'nl', 'en']);

/** How often a backup is written to the downloads folder. */
export const backupEvery = z.enum(['off', 'daily', 'weekly', 'monthly']);

/** What the reader has chosen. Every field has its default, so that a damaged store reads as the defaults. */
export const settings = z.object({
  /** False: Naslag does nothing in pages, until switched on again. */
  enabled: z._default(z.boolean(), true),
  /** Sites on which the reader has switched Naslag off. */
  sitesOff: z._default(z.array(site), []),
  /** `auto` follows the browser. */
  language: z._default(language, 'auto'),
  /** Show earlier related questions. */
  related: z._default(z.boolean(), true),
  /** Look up once a day whether open questions of the collection have been answered. */
  follow: z._default(z.boolean(), false),
  /** Fetch the text of an answer that has come, too. */
  followTexts: z._default(z.boolean(), false),
  /** Say so by a notification of the browser's. */
  followNotify: z._default(z.boolean(), false),
  /** Fetch the text of earlier questions that are shown by their title, from where texts may be fetched for the archive. */
  shownTexts: z._default(z.boolean(), true),
  backupEvery: z._default(backupEvery, 'off'),
  /** Read the file of a page without text at once, instead of when the reader asks. */
  files: z._default(z.boolean(), false),
  /** Hear the reader's single keys on a page of the sites. */
  keys: z._default(z.boolean(), true),
});

export type Settings = z.infer<typeof settings>;
export type BackupEvery = z.infer<typeof backupEvery>;
export type Language = z.infer<typeof language>;
