import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { savedDocument } from '../../lib/model/collection';
import { keptItems } from './kept-items';
import { launchBare } from './launch';

/** Two extensions of one name in one profile: what came first, and Naslag, which finds what that has left. */
export interface Successors {
  first: string;
  naslag: string;
  /** `chrome-extension://…/` of both. */
  home: string;
}

/**
 * A reader who comes from the first version, without its code: an extension that does nothing writes the database as that
 * version kept it, and Naslag then stands in its place. A key of its own gives both the same name, wherever they lie; so
 * nothing of Naslag runs while the old database is made.
 */
export function makeSuccessors(built: string): Successors {
  const folder = mkdtempSync(join(tmpdir(), 'naslag-first-'));
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const [first, naslag] = [join(folder, 'first'), join(folder, 'naslag')];
  mkdirSync(first);
  const manifest = { manifest_version: 3, name: 'Naslag', version: '0.0.1', key };
  writeFileSync(join(first, 'manifest.json'), JSON.stringify(manifest));
  cpSync(built, naslag, { recursive: true });
  const file = join(naslag, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), key }));
  return { first, naslag, home: `chrome-extension://${nameOf(key)}/` };
}

/** Chromium's name for an extension: the first half of its key's hash, in letters from a to p. */
const nameOf = (key: string): string =>
  [...createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + parseInt(digit, 16)))
    .join('');

/** An item as version 1 kept it: one document, no passages. */
export function itemsOf1(count: number): object[] {
  return keptItems(count).map((item, i) => {
    const { key, ids, labels, savedAt, updatedAt } = item;
    const { document, resolved } = savedDocument(item);
    const note = i % 2 === 0 ? `genoteerd bij vak ${i}` : '';
    return { key, ids, document, resolved, labels, note, savedAt, updatedAt };
  });
}

/** A profile in which the first version has left a collection, its browser ended as it should be. */
export async function profileOf1({ first, home }: Successors, port: number, count: number): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-version1-'));
  const { context, close } = await launchBare({ port, profile }, first);
  const page = await context.newPage();
  await page.goto(`${home}manifest.json`);
  await page.evaluate(write1, itemsOf1(count));
  await close();
  return profile;
}

/** In the page. */
function write1(items: object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('naslag-collection', 10); // Dexie counts versions in tens
    opening.onerror = () => reject(new Error('not opened'));
    opening.onupgradeneeded = () => {
      const tables = {
        items: ['ids', 'labels', 'savedAt'],
        removed: ['ids', 'removedAt'],
      };
      for (const [name, indexes] of Object.entries(tables)) {
        const store = opening.result.createObjectStore(name, { keyPath: 'key' });
        for (const index of indexes)
          store.createIndex(index, index, { multiEntry: ['ids', 'labels'].includes(index) });
      }
    };
    opening.onsuccess = () => {
      const writing = opening.result.transaction('items', 'readwrite', { durability: 'strict' });
      for (const item of items) writing.objectStore('items').put(item);
      writing.onabort = () => reject(new Error('not written'));
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
