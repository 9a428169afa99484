import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { sitePatterns } from './lib/model/site-hosts.ts';
import { origins as openDataOrigins } from './lib/open-data/addresses.ts';
import { isFileKey, isListKey, isPageKey, isToolKey, isUnfoldKey } from './lib/words/word-keys.ts';

/**
 * Where a reader's own sync folder may be; asked for when sync is switched on, and then for that one server. A password
 * goes over https alone; on the reader's own machine, which it does not leave, http will do.
 */
const syncOrigins = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

/**
 * The scripts of our own pages, in few files: left to itself the bundler cuts what they share into some fifteen, and a page
 * waits for each. What a page needs to show itself stands apart from the database, which the collection's page loads only
 * when its first picture is there.
 */
const files = [
  {
    name: 'shown',
    test: /virtual:|preload|node_modules\/(zod|wxt|@wxt-dev|react|react-dom|scheduler)\/|\/components\/(undo-toast|labels|panel-tabs)\b|\/lib\/(model|words)\/|\/lib\/own-page\/(start-page|after-paint)|\/lib\/day\b|\/lib\/follow\/(due|line|plan|terms)\b|\/lib\/open-data\/windows\b|\/lib\/store\/(settings|stored-value|first-reads|archive-row|item-row)/,
    minShareCount: 2,
  },
  { name: 'collection', test: /\/entrypoints\/collection\/|\/lib\/list\/|node_modules\/virtua\// },
  { name: 'store', test: /node_modules|\/lib\/|\/components\//, minShareCount: 2 },
].map((file, i) => ({ ...file, tags: ['$initial' as const], priority: 3 - i }));

/** The manifest. Hosts and permissions are the least that reading, keeping and relating need; see README, "Privacy". */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3, // also for Firefox, where WXT would choose 2
  imports: false,
  vite: () => ({
    plugins: [...wordTables(), ownContext, wholeFromTheStart, inAscii((file) => file === 'background.js')],
    // Its parts are loaded when they are needed.
    worker: { format: 'es', plugins: () => [inAscii(() => true)] },
  }),
  hooks: {
    // WXT takes the popup's title, and what a reader wants to know of the icon is whether this page was read.
    'build:manifestGenerated'(_, manifest) {
      if (manifest.action) manifest.action.default_title = '__MSG_icon_not_read__';
    },
    'vite:build:extendConfig'(entrypoints, { build }) {
      const output = build?.rolldownOptions?.output;
      const ownPages = entrypoints.some(({ name }) => name === 'popup');
      if (ownPages && output && !Array.isArray(output)) output.codeSplitting = { groups: files };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      // Hidden pages that read files and make backups; in Firefox the background is a page (lib/background/hidden-page.ts).
      ...(browser === 'firefox' ? [] : ['offscreen' as const]),
    ],
    // The reader can change the keys in the browser's own page.
    commands: {
      document: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_marks_command_document__',
      },
      selection: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_marks_command_passage__',
      },
      question: { description: '__MSG_marks_command_question__' },
    },
    // Loaded by the content script when they are needed; by no other site.
    web_accessible_resources: [
      {
        resources: ['file', 'skeleton', 'shape', 'unfold', 'list']
          .map((name) => `${name}-page.js`)
          .concat('page-tools.js'),
        matches: sitePatterns,
      },
    ],
    // Asked for when backups are to be written at intervals, and when the reader wants to be told that an answer has come.
    optional_permissions: ['downloads', 'notifications'],
    // Asked for when the open data are fetched for the first time, and when sync is switched on.
    optional_host_permissions: [...Object.values(openDataOrigins).flat(), ...syncOrigins],
    // Of a page that was not read; of one that was, the background shows the icon in colour (lib/background/icon.ts).
    action: {
      default_icon: Object.fromEntries([16, 32, 48].map((size) => [size, `grey/${size}.png`])),
    },
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

/** The content script's context: ours, for the reason that it says. */
const ownContext: Plugin = {
  name: 'own-context',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'wxt/utils/content-script-context'
      ? resolve(import.meta.dirname, 'lib/page/script-context.ts')
      : null,
};

/** `virtual:all-words`; `virtual:page-words`, `virtual:file-words` and their like: a script in a page carries its words, and no others. */
export const wordTables = (): Plugin[] => [
  someWords('all-words', () => true),
  someWords('page-words', isPageKey),
  someWords('file-words', isFileKey),
  someWords('unfold-words', isUnfoldKey),
  someWords('list-words', isListKey),
  someWords('tool-words', isToolKey),
];

/**
 * A page's first picture waits for its script: else the browser paints an empty page first, which takes as long as a full
 * one. The script waits for the style sheet, which therefore is asked for before it.
 */
const wholeFromTheStart: Plugin = {
  name: 'whole-from-the-start',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const sheets = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
      const script = '<script type="module"';
      return sheets
        .reduce((rest, sheet) => rest.replace(sheet, ''), html)
        .replaceAll(script, `${script} blocking="render"`)
        .replace(script, [...sheets, script].join('\n    '));
    },
  },
};

/**
 * A script that has one letter beyond Latin-1 is kept by the browser with two bytes for each of its letters: of the
 * background, with its lists of words, a megabyte for nothing; of the reader of PDFs two, which are parsed for each file.
 * What it says stays the same: such letters stand only in texts and patterns, where they may be written as escapes.
 */
const inAscii = (isMeant: (file: string) => boolean): Plugin => ({
  name: 'in-ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !isMeant(chunk.fileName)) continue;
      const escaped = /\\[^\0-\x7f]/.exec(chunk.code);
      if (escaped)
        this.error(
          `${chunk.fileName}: "${escaped[0]}" would become another pattern when it is written in ASCII`,
        );
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
});

function someWords(of: string, mine: (key: string) => boolean): Plugin {
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
      const keys = Object.keys(nl ?? {}).filter(mine);
      const words = (of: typeof nl) => keys.map((key) => of?.[key]?.message);
      const tables = JSON.stringify({ keys, nl: words(nl), en: words(en) });
      // Of thousands of words a browser reads JSON several times sooner than the same as a script; of few it is only longer.
      return `export default () => ${of === 'all-words' ? `JSON.parse(${JSON.stringify(tables)})` : `(${tables})`};`;
    },
  };
}
