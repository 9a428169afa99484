import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type dutch from '../../public/_locales/nl/messages.json';

/** The interface's words in Dutch, for runners that import no JSON. */
export const words = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../public/_locales/nl/messages.json'), 'utf8'),
) as typeof dutch;
