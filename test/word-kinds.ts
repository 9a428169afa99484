import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeWordKinds } from '../lib/relate/word-kinds';

/* The kinds of words, from the file that ships: for all that runs without a browser. Whoever imports this has them. */
takeWordKinds(readFileSync(resolve(import.meta.dirname, '../public/relate/word-kinds.txt'), 'utf8'));
