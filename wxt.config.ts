import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Hosts of the open data; test/unit/conventions.test.ts holds them against lib/open-data. */
const openDataOrigins = [
  'https://gegevensmagazijn.tweedekamer.nl/*',
  'https://repository.overheid.nl/*',
  'https://zoek.officielebekendmakingen.nl/*',
];

/** Where the content script runs; `entrypoints/page.content` says the same. */
const siteHosts = [
  '*://zoek.officielebekendmakingen.nl/*',
  '*://www.tweedekamer.nl/*',
  '*://tweedekamer.nl/*',
];

/** The manifest. Hosts and permissions are the least that reading, keeping and relating need; see README, "Privacy". */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3, // also for Firefox, where WXT would choose 2
  imports: false,
  vite: () => ({
    plugins: [someWords('page-words', pageKeys), someWords('file-words', fileKeys)],
    worker: { format: 'es' }, // its parts are loaded when they are needed
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    // `offscreen`: the document that reads files; in Firefox it is the background page (lib/file-host.ts).
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Loaded by the content script on pages without text, and by no other site.
    web_accessible_resources: [{ resources: ['file-page.js'], matches: siteHosts }],
    // Asked for when the open data are fetched for the first time.
    optional_host_permissions: openDataOrigins,
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'naslag@naslag.nl',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/** How the keys of words begin that annotations use; test/unit/conventions.test.ts holds them against the code. */
export const pageKeys =
  /^(?:locale|extensionName|questions|footnotes|sources|earlier|error|bar|card|ref|related|reason|report)(?:_|$)/;

/** The same of what is loaded on pages without text. */
export const fileKeys = /^(?:locale|file)(?:_|$)/;

/** `virtual:page-words`, `virtual:file-words`: a script in a page carries its words, and no others. */
function someWords(of: string, mine: RegExp): Plugin {
  const name = `\0virtual:${of}`;
  return {
    name: of,
    resolveId: (id) => (`\0${id}` === name ? name : null),
    load(id) {
      if (id !== name) return null;
      const [nl, en] = ['nl', 'en'].map((language) => {
        const file = resolve(import.meta.dirname, `public/_locales/${language}/messages.json`);
        this.addWatchFile(file);
        return JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
      });
      const keys = Object.keys(nl ?? {}).filter((key) => mine.test(key));
      const words = (of: typeof nl) => keys.map((key) => of?.[key]?.message);
      return `export default () => (${JSON.stringify({ keys, nl: words(nl), en: words(en) })});`;
    },
  };
}
