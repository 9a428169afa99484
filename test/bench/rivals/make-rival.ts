import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export type RivalName = 'minisearch' | 'minisearch-as-is' | 'sqlite';

/** The program of SQLite, which its script looks for beside itself. */
const wasm = resolve(import.meta.dirname, '../../../node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm');

/**
 * An extension that keeps the same archive with a library instead of our own index, to compare with: a service worker
 * that answers the messages of `messages.ts`, and an empty page to send them from.
 * @returns the folder, which the caller removes
 */
export async function makeRival(name: RivalName): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `rival-${name}-`));
  await bundle(resolve(import.meta.dirname, `${name}.ts`), folder);
  if (name === 'sqlite') copyFileSync(wasm, join(folder, 'sqlite3.wasm'));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><meta charset="utf-8"><title>Rival</title>');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(name)));
  return folder;
}

const manifest = (name: RivalName) => ({
  manifest_version: 3,
  name: `Rival: ${name}`,
  version: '1',
  permissions: ['storage', 'unlimitedStorage'],
  background: { service_worker: 'background.js', type: 'module' },
  ...(name === 'sqlite' && {
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
  }),
});

/** One minified script, as an extension in a store would have it. */
async function bundle(entry: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // Its files stay where they are looked for: in the folder of the script, not in one of assets.
    plugins: [{ name: 'keep-addresses', transform: keepAddresses }],
    build: {
      outDir,
      target: 'esnext',
      modulePreload: false,
      rollupOptions: { input: entry, output: { entryFileNames: 'background.js', codeSplitting: false } },
    },
  });
}

/**
 * Vite would bundle every file that a script names by `new URL('…', import.meta.url)`; of SQLite's only the program is
 * used, and the workers for files of the origin, which a service worker cannot start, are not.
 */
function keepAddresses(code: string, id: string): string | null {
  if (!id.includes('sqlite-wasm')) return null;
  return code.replaceAll(/new URL\(("[^"]+"), import\.meta\.url\)/g, 'new URL($1, self.location.href)');
}
