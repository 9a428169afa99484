import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, it } from 'vitest';
import { makeMarkdown } from '../../../lib/export/markdown';
import { escapeLine, paragraphs } from '../../../lib/export/markdown-text';
import { ownMarkdown } from '../../../lib/export/markdown-own';
import { answeredItem, options, passage, speakDutch } from './items';

beforeAll(speakDutch);

it.each([
  // Open to the end of the file in some program or other.
  ['<!-- later', '\\<!-- later'],
  ['<!-- een --> en <!-- twee', '<!-- een --> en \\<!-- twee'],
  ['een <!--\n\ntwee', 'een \\<!--\n\ntwee'],
  ['<div>\nx', '\\<div>\nx'],
  ['<details><summary>x', '\\<details>\\<summary>x'],
  ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
  ['<style>', '\\<style>'],
  ['</blockquote>', '\\</blockquote>'],
  ['<?php x', '\\<?php x'],
  ['<![CDATA[ x', '\\<![CDATA[ x'],
  ['<b>vet', '\\<b>vet'],
  ['%% geheim', '\\%\\% geheim'],
  ['%% een %% en %% twee', '%% een %% en \\%\\% twee'],
  ['$$ x', '\\$\\$ x'],
  ['::: warning\nx', '\\::: warning\nx'],
  [':::: {.note}', '\\:::: {.note}'],
  ['- ::: tip', '- \\::: tip'],
  ['```\nopen <!--', '```\nopen <!--\n```'],
  ['- a\n\n  ~~~~\n  b', '- a\n\n  ~~~~\n  b\n  ~~~~'],
  ['[!note] x', '\\[!note] x'],
  ['<!-- %% x', '\\<!-- \\%\\% x'],
  // Ended, or nothing: as the reader wrote it.
  ['<!-- een\n\ntwee --> drie', '<!-- een\n\ntwee --> drie'],
  ['<b>vet</b> en H<sub>2</sub>O<br>x', '<b>vet</b> en H<sub>2</sub>O<br>x'],
  ['<https://x.example/a%%b> <a@b.example>', '<https://x.example/a%%b> <a@b.example>'],
  ['a < b, <5% en x <- y', 'a < b, <5% en x <- y'],
  ['`<!--` en ``<div> ` x``', '`<!--` en ``<div> ` x``'],
  ['```\n<!-- %% :::\n```\nna', '```\n<!-- %% :::\n```\nna'],
  ['~~~\n<div>\n~~~', '~~~\n<div>\n~~~'],
  ['\\<!-- x', '\\<!-- x'],
  ['%% een %%', '%% een %%'],
  ['$$\nx\n$$', '$$\nx\n$$'],
  ['a ::: b', 'a ::: b'],
  ['# Kop\n\n- [ ] doen\n> [!tip] let op', '# Kop\n\n- [ ] doen\n> [!tip] let op'],
])('%j is written as %j', (given, written) => {
  expect(ownMarkdown(given)).toEqual({ text: written, notes: [] });
});

it.each([
  ['Zie[^1].\n\n[^1]: eigen', 'Zie[^1].', ['[^1]: eigen']],
  ['Zie[^1].\n[^1]: eigen\n\nNa.', 'Zie[^1].\n\nNa.', ['[^1]: eigen']],
  ['[^a]: een\n[^b]: twee', '', ['[^a]: een', '[^b]: twee']],
  ['[^a]: een\nnog een\n\n    alinea\n\nNa', 'Na', ['[^a]: een\nnog een\n\n    alinea']],
  ['x[^a]\n\n[^a]: <!-- open', 'x[^a]', ['[^a]: \\<!-- open']],
  ['```\n[^1]: code\n```', '```\n[^1]: code\n```', []],
])('of %j the footnotes are taken out', (given, text, notes) => {
  expect(ownMarkdown(given)).toEqual({ text, notes });
});

it('is quick with whatever it is given', () => {
  for (const hostile of ['`', '<', '<b>', '<!--', '%%', '[^', '<a:', '` ', '<b', ':'].map((part) =>
    part.repeat(20_000),
  ))
    expect(ownMarkdown(hostile).text.length).toBeGreaterThanOrEqual(20_000);
});

const read = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);
const open = '::: warning\n<!-- %% $$\n```\nzie ftp://x.example/a_b[^1]';

it('hides nothing that follows, and has footnotes in no callout', () => {
  const own = `[!note] Zie[^eigen].\n\n[^eigen]: van mij\n\n${open}`;
  const text = makeMarkdown([answeredItem({ note: own, passages: [passage({ note: own })] })], options);
  expect(text).not.toMatch(/^(?!>).*\n> \[!/m);
  expect(text).not.toMatch(/^[\s>-]*:::/m);
  expect(text).not.toMatch(/(?<!\\)<!--/);
  // A definition stands in no quote and no list.
  expect(text.match(/^.*\[\^[^\]]+\]:/gm)).toEqual(text.match(/^\[\^[^\]]+\]:/gm));
  const headings: string[] = [];
  visit(read(text), 'heading', (node, _, parent) => {
    if (parent?.type === 'root' && node.children[0]?.type === 'text') headings.push(node.children[0].value);
  });
  expect(headings).toEqual(expect.arrayContaining(['Notitie', 'Gemarkeerde passages', 'Vraag 1', 'Bronnen']));
});

it.each([
  ['::: warning', '\\::: warning'],
  [': betekenis', '\\: betekenis'],
  ['[!note] x', '\\[!note\\] x'],
  ['zie ftp://x.example/a_b', 'zie ftp\\://x.example/a\\_b'],
  ['<!-- x', '\\<!-- x'],
])('the printed text %j is not taken for Markdown', (given, written) => {
  expect(escapeLine(given).replace(/a_b/, 'a\\_b')).toBe(written);
  expect(paragraphs(`Vooraf\n${given}`, []).replace(/a_b/, 'a\\_b')).toBe(`Vooraf\n\n${written}`);
});
