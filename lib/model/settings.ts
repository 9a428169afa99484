import { site } from './document';
import { z } from './schema';

export const language = z.enum(['auto', 'nl', 'en']);

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
  /** Read the file of a page without text at once, instead of when the reader asks. */
  files: z._default(z.boolean(), false),
});

export type Settings = z.infer<typeof settings>;
export type Language = z.infer<typeof language>;
export const defaultSettings: Settings = settings.parse({});
