import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import dutch from '../../public/_locales/nl/messages.json';
import english from '../../public/_locales/en/messages.json';
import { answerKeys, isPageKey } from '../../lib/words/word-keys';

const root = resolve(import.meta.dirname, '../..');
const sources = ['lib', 'entrypoints', 'components']
  .flatMap((folder) => files(join(root, folder)))
  .filter((f) => /\.tsx?$/.test(f));

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** What a file imports: our own files as paths from the root, packages by name; with whether only types are. */
function imports(
  file: string,
  text = readFileSync(join(root, file), 'utf8'),
): { from: string; typeOnly: boolean }[] {
  return [
    ...text.matchAll(
      /^(?:import|export)\s+(type\s)?[^'";]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm,
    ),
  ].map(([, type, from, bare]) => {
    const name = from ?? bare ?? '';
    const path = name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name;
    return { from: path, typeOnly: Boolean(type) };
  });
}

/** Modules of lib whose whole purpose is an API of the browser's. */
const browserCallers = [
  'ask',
  'background',
  'backup/automatic',
  'backup/downloads',
  'backup/offscreen',
  'file-reader',
  'follow/browser',
  'page/script-context',
  'messages',
  'store',
  'sync/when',
  'own-page/use-fetch-earlier',
  'words/i18n',
  'words/words-of',
];

/** What pure folders may not import: the browser, the database, whoever calls them, and these folders of lib. */
const outside = (...folders: string[]) =>
  new RegExp(
    `^(wxt|dexie|react|lib/(messages|ask|words|page|background|own-page|file-reader|${folders.join('|')})\\b)`,
  );

/** The walls of the house: what a folder's files may not import, and why. */
const walls: { of: RegExp; not: RegExp; why: string; types?: boolean }[] = [
  {
    of: /^lib\/model\//,
    not: /^(?!lib\/model\/|zod)/,
    why: 'the model imports nothing of ours',
    types: true,
  },
  {
    of: /^lib\/(citations|relate)\//,
    not: outside('sites', 'store', 'annotate'),
    why: 'citations and relate are pure',
  },
  { of: /^lib\/citations\//, not: /^lib\/relate\//, why: 'data flows one way' },
  {
    of: /^lib\/sites\//,
    not: outside('citations', 'store', 'relate', 'annotate'),
    why: 'sites reads the DOM and calls nothing else',
  },
  {
    of: /^lib\/annotate\//,
    not: /^lib\/(store|relate|citations|messages|background|page|own-page)/,
    why: 'annotate reads only what it is handed',
  },
  {
    of: /^lib\/open-data\//,
    not: outside('store', 'relate', 'annotate', 'fill'),
    why: 'open-data fetches and reads, and calls nothing else',
  },
  {
    of: /^lib\/files\//,
    not: outside('store', 'relate', 'citations', 'annotate'),
    why: 'files reads bytes and calls nothing else',
  },
  {
    of: /^lib\/(list|passages)\//,
    not: /^(?!lib\/(model|list|passages)\/|approx-string-match$)/,
    why: 'what lists find, and where passages stand, follows from the model alone',
    types: true,
  },
  { of: /^lib\//, not: /^entrypoints\//, why: 'entrypoints wire lib, not the other way round', types: true },
  { of: /^(?!lib\/store\/)/, not: /^dexie$/, why: 'store is the only user of Dexie', types: true },
  {
    of: /^components\//,
    not: /^(wxt\/browser|dexie|lib\/(store|ask|messages|background|page|own-page))/,
    why: 'components call no browser and no database',
  },
  {
    of: new RegExp(`^lib/(?!(?:${browserCallers.join('|')})\\b)`),
    not: /^wxt\/browser$/,
    why: `browser.* stands in ${browserCallers.join(', ')} alone`,
  },
];

const breaches = (file: string, text?: string) =>
  walls
    .filter(({ of }) => of.test(file))
    .flatMap(({ not, why, types }) =>
      imports(file, text)
        .filter(({ from, typeOnly }) => not.test(from) && (types || !typeOnly))
        .map(({ from }) => `${file} imports ${from}: ${why}`),
    );

describe('walls', () => {
  it('stand', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap((file) => breaches(file))).toEqual([]);
  });

  it.each([
    ['lib/model/x.ts', `import { t } from '../words/i18n';`],
    ['lib/relate/x.ts', `import { browser } from 'wxt/browser';`],
    ['lib/citations/x.ts', `import { relate } from '../relate/relate';`],
    ['lib/open-data/x.ts', `import { fillArchive } from '../fill';`],
    ['lib/files/x.ts', `import { readSettings } from '../store';`],
    ['lib/page/x.ts', `import '../../entrypoints/page.content/style.css';`],
    ['lib/sites/x.ts', `import { t } from '../words/i18n';`],
    ['lib/export/x.ts', `import { browser } from 'wxt/browser';`],
    ['lib/annotate/x.ts', `import {\n  listItems,\n} from '../store';`],
    ['lib/list/x.ts', `import { listItems } from '../store';`],
    ['components/x.tsx', `import { listItems } from '../lib/store';`],
    ['entrypoints/popup/x.tsx', `import { Dexie } from 'dexie';`],
  ])('would fall in %s', (file, text) => {
    expect(breaches(file, text)).not.toEqual([]);
  });

  it('let into components only what more than one entrypoint shows', () => {
    const components = sources.filter((file) => /^components\//.test(file));
    const reached = pages.map((page) => madeOf(sources.filter((file) => file.startsWith(page))));
    const shownBy = (file: string) => pages.filter((_, i) => reached[i]?.includes(file));
    expect(components.length).toBeGreaterThan(10);
    expect(components.filter((file) => shownBy(file).length < 2)).toEqual([]);
    expect(shownBy('entrypoints/collection/list/row-view.tsx')).toEqual(['entrypoints/collection/']);
  });

  it("keep the list, which stands in one script with the collection's page, out of the other pages", () => {
    const reached = (page: string) =>
      madeOf(sources.filter((file) => file.startsWith(page))).filter((name) =>
        /^(?:lib\/list|entrypoints\/collection)\//.test(name),
      );
    expect(['entrypoints/options/', 'entrypoints/popup/'].flatMap(reached)).toEqual([]);
    expect(reached('entrypoints/collection/').length).toBeGreaterThan(20);
  });

  it('keep Zod, React and the database out of the content script', () => {
    const reached = contentScript();
    const heavy = reached.filter((name) =>
      /^(zod|react|dexie)|^lib\/(model\/schema|store|relate|citations)/.test(name),
    );
    expect(reached.length).toBeGreaterThan(10);
    expect(heavy).toEqual([]);
  });
});

/** Our pages, by their folders: what they load later stands there too. The side panel is the collection once more. */
const pages = ['collection', 'options', 'popup', 'sidepanel', 'welcome'].map(
  (page) => `entrypoints/${page}/`,
);

/** All that the content script is made of. */
const contentScript = () => madeOf(['entrypoints/page.content/index.ts']);

/** All that scripts are made of: our own files, and packages by name. */
function madeOf(scripts: string[]): string[] {
  const reached = new Set<string>();
  const walk = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    const file = locate(name);
    if (file) for (const { from, typeOnly } of imports(file)) if (!typeOnly) walk(locate(from) ?? from);
  };
  scripts.forEach(walk);
  return [...reached];
}

/** The file that an import names; undefined for a package or a style sheet. */
function locate(name: string): string | undefined {
  const ends = ['', '.ts', '.tsx', '/index.ts'];
  return ends.map((end) => name + end).find((path) => /\.tsx?$/.test(path) && existsSync(join(root, path)));
}

describe('files', () => {
  /** The rows of a table do not count: it is as long as what it lists. */
  const lines = (text: string) => text.replace(/`\n(?:[^`\n]*\|[^`\n]*\n)+`/g, '``').split('\n').length;
  const length = (file: string) => lines(readFileSync(join(root, file), 'utf8'));

  it('are no longer than 250 lines', () => {
    expect(sources.filter((file) => length(file) > 250)).toEqual([]);
    expect(lines('a\n'.repeat(300))).toBeGreaterThan(250);
    expect(lines('const t = `\na|b\nc|d\n`;')).toBe(1);
  });

  it('of a kind of citation have a table of cases', () => {
    const kinds = sources.filter((file) => /^lib\/citations\/kinds\/(?!index)/.test(file));
    const tested = (file: string) =>
      existsSync(join(root, file.replace(/^lib\/(.*)\.ts$/, 'test/unit/$1.test.ts')));
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.filter((file) => !tested(file))).toEqual([]);
    expect(tested('lib/citations/kinds/unheard-of.ts')).toBe(false);
  });

  it('of entrypoints that start code only wire', () => {
    const started = sources.filter((file) =>
      /^entrypoints\/(?:[^/]+\.ts|.*\/(?:index\.ts|main\.tsx?))$/.test(file),
    );
    expect(started.length).toBeGreaterThanOrEqual(10);
    expect(started.filter((file) => length(file) > 41)).toEqual([]);
  });

  it('that are named by their address are there', () => {
    const named = (file: string, text = readFileSync(join(root, file), 'utf8')) =>
      [...text.matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g)].map(([, name]) =>
        join(dirname(file), name ?? ''),
      );
    const all = sources.flatMap((file) => named(file));
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('cite what there is in lib/sites/SITES.md', () => {
    const facts = readFileSync(join(root, 'lib/sites/SITES.md'), 'utf8');
    const missing = (text: string) =>
      [...text.matchAll(/SITES\.md (\d[\d., ]*)/g)]
        .flatMap(([, list]) => list?.match(/\d(?:\.\d)?/g) ?? [])
        .filter((number) => !new RegExp(`^##+ ${number}\\.? `, 'm').test(facts));
    const texts = [...sources, ...files(join(root, 'test'))]
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('conventions.test.ts'))
      .map((file) => readFileSync(join(root, file), 'utf8'));
    expect(texts.filter((text) => text.includes('SITES.md')).length).toBeGreaterThan(15);
    expect(texts.flatMap(missing)).toEqual([]);
    expect(missing('(SITES.md 1.3, 9.1)')).toEqual(['9.1']);
  });

  it('write no HTML from strings', () => {
    const written = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(sources.filter((file) => written.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

describe('words', () => {
  const keys = Object.keys(dutch);

  it('stand in both languages, with the same gaps', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
    const gaps = ({ message }: { message: string }) => [...new Set(message.match(/\$\d/g))].sort();
    const uneven = Object.entries(dutch).filter(
      ([key, word]) => `${gaps(word)}` !== `${gaps((english as typeof dutch)[key as 'locale'])}`,
    );
    expect(uneven).toEqual([]);
  });

  it('of the annotations are those that travel with the content script or with an answer', () => {
    const used = contentScript().flatMap((name) => {
      const file = locate(name);
      if (!file) return [];
      const text = readFileSync(join(root, file), 'utf8');
      return keys.filter((key) =>
        [key, key.replace(/_(one|other)$/, '')].some((word) => text.includes(`'${word}'`)),
      );
    });
    expect(used.length).toBeGreaterThan(60);
    // Words that are also values of the model, such as a kind or a status, are no keys there.
    const travels = (key: string) => isPageKey(key) || answerKeys.test(key);
    expect(used.filter((key) => !travels(key) && key.includes('_'))).toEqual([]);
    expect(keys.some((key) => !travels(key))).toBe(true);
  });

  it('are all used', () => {
    const text =
      sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n') +
      readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const stems = [...text.matchAll(/`([a-z_]+_)\$\{/gi)].map(([, stem]) => stem ?? '');
    // Gathered once: looking through all code for each word takes ten seconds.
    const named = new Set(
      [/'(\w+)(?=')/g, /__MSG_(\w+?)__/g].flatMap((as) => [...text.matchAll(as)].map(([, key]) => key)),
    );
    const used = (key: string) =>
      named.has(key) ||
      named.has(key.replace(/_(one|other)$/, '')) ||
      stems.some((stem) => key.startsWith(stem));
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });
});
