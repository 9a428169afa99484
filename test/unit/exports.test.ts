import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Our files by their paths from the root, with their texts. */
const files = new Map(
  ['lib', 'entrypoints', 'components', 'test']
    .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(join(root, 'wxt.config.ts'))
    .map((path) => [relative(root, path), readFileSync(path, 'utf8')] as const),
);

const names = (list: string | undefined): string[] =>
  (list ?? '').split(',').map((name) => name.replace(/^\s*type\s+/, '').trim());

/** What a file exports, by name. */
function exportsOf(text: string): string[] {
  const declared = text.matchAll(
    /^export (?:abstract |async )*(?:function\*?|const|let|class|type|interface) (\w+)/gm,
  );
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list]) => names(list));
  return [...[...declared].map(([, name]) => name ?? ''), ...listed]
    .map((name) => name.split(' as ').at(-1) ?? '')
    .filter(Boolean);
}

/** What a file takes from others, as `file name`; `file *` where it takes all. */
function takenBy(file: string, text: string, all: ReadonlyMap<string, string>): string[] {
  const from = (module: string | undefined) => {
    const path = relative(root, resolve(root, dirname(file), module ?? ''));
    return ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((each) => all.has(each));
  };
  const listed = [...text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from ['"](\.[^'"]+)/gm)];
  const whole = [...text.matchAll(/(?:\* (?:as \w+ )?from |import\()['"](\.[^'"]+)/g)];
  return [
    ...listed.flatMap(([, list, module]) =>
      names(list).map((name) => `${from(module)} ${name.split(' as ')[0]}`),
    ),
    ...whole.map(([, module]) => `${from(module)} *`),
  ];
}

/** How often a file names something. */
const count = (text: string, name: string) => text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;

/** Lists that the code does not need as such: a test holds their rows against each other, or against pages. */
const tables = ['lib/citations/first-online.ts firstOnlineRows', 'lib/sites/selectors.ts expectedCounts'];

/**
 * What is exported and of no use there. An export is of use to another file; to a unit test alone if it is a part of
 * what its own file does; and a type, or a schema that is one, if it says what another export of its file takes or
 * gives.
 */
function useless(all: ReadonlyMap<string, string> = files): string[] {
  const isTest = (file: string) => /^test\/unit\/|\.spec\.ts$/.test(file);
  const takenIn = (some: (file: string) => boolean) =>
    new Set([...all].filter(([file]) => some(file)).flatMap(([file, text]) => takenBy(file, text, all)));
  const [used, tested] = [takenIn((file) => !isTest(file)), takenIn(isTest)];
  return [...all]
    .filter(([file]) => file.startsWith('lib/') && !file.endsWith('.d.ts'))
    .flatMap(([file, text]) =>
      exportsOf(text)
        .filter((name) => {
          const isIn = (taken: Set<string>) => taken.has(`${file} ${name}`) || taken.has(`${file} *`);
          const own = count(text, name) > 1;
          const isType = new RegExp(
            `^export (?:type|interface) ${name}\\b|z\\.infer<typeof ${name}>`,
            'm',
          ).test(text);
          return !isIn(used) && !(own && (isType || isIn(tested)));
        })
        .map((name) => `${file} ${name}`),
    );
}

it('what lib exports is of use outside its file', () => {
  expect(files.size).toBeGreaterThan(300);
  expect(useless().sort()).toEqual(tables);
});

it.each([
  ['export const x = 1;', ''],
  ['const y = 1;\nexport const x = y;\nexport const z = x;', `import { z } from '../../lib/x';`],
  ['export type x = 1;', ''],
  ['export const x = 1;', `import { x } from '../../lib/x';`],
  [`export { x } from './y';`, `import { x } from '../../lib/x';`],
])('%j beside a test with %j is not', (text, test) => {
  const all = new Map([...files, ['lib/x.ts', text], ['test/unit/x.test.ts', test]]);
  expect(useless(all)).toContain('lib/x.ts x');
});
