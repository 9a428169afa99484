import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFixture } from './fixture';

const usage = `npm run skeleton -- FILE [--out NAME]

FILE   a report that a reader copied ("Leesrapport kopiëren"), as it stands in an issue or letter; - reads it from the input
--out  the page's name or path; without it test/fixtures/pages/ and the name of FILE`;

/** Makes a fixture page of a reader's report: NAME.html, and NAME.json with what it reads as today. */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error(usage);
  const name = values.out ?? (file === '-' ? null : basename(file, extname(file)));
  if (!name) throw new Error(`how shall the page be called? Say it with --out.\n\n${usage}`);
  const path = name.includes('/') ? resolve(name) : resolve(import.meta.dirname, '../fixtures/pages', name);
  const [page, data] = ['.html', '.json'].map((end) => path.replace(/\.(?:html|json)$/, '') + end) as [
    string,
    string,
  ];
  const there = [page, data].find((each) => existsSync(each));
  if (there) throw new Error(`${there} is there already`);

  const { url, html, expected } = makeFixture(readFileSync(file === '-' ? 0 : file, 'utf8'));
  writeFileSync(page, html);
  writeFileSync(data, `${JSON.stringify({ url, expected }, null, 2)}\n`);
  console.log(`${page}\n${data}`);
  console.log(
    expected.isKamervraag
      ? `It reads as: ${String(expected.kind)} (${String(expected.status)}), ${count(expected.questions)} questions, ${count(expected.answers)} answers, ${count(expected.footnotes)} footnotes.`
      : 'It is not recognised.',
  );
  console.log(
    'Correct the json to what it should read as: then the unit tests fail until the reader is mended.',
  );
}

const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
