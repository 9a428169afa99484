import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBibtex } from '../../../lib/export/bibtex';
import { texKeyword, texOf } from '../../../lib/export/tex';
import { locate } from '../../start/find-browser';
import { question } from '../documents';
import { answeredItem, kept, makeItem, speakDutch } from './items';

beforeAll(speakDutch);

/**
 * Forms that Zotero's translator, Better BibTeX's parser, pandoc and biber were each seen to read as the last column says.
 * What looks better in TeX does not stand here for one of them: `{\\textasciitilde}` is words to Zotero, `{\\textbraceleft}`
 * nothing to pandoc, a bare `<` a `¡` to Better BibTeX, and between two of `\\$` Zotero sees maths.
 */
const forms: [text: string, tex: string, read: string][] = [
  ['R&D', 'R\\&D', 'R&D'],
  ['50% van #1_2', '50\\% van \\#1\\_2', '50% van #1_2'],
  ['$5 miljoen', '\\$5 miljoen', '$5 miljoen'],
  ['$5 en $6', '＄5 en ＄6', '＄5 en ＄6'],
  ['$5 < $6', '＄5 {$<$} ＄6', '＄5 < ＄6'],
  ['< $5', '{$<$} ＄5', '< ＄5'],
  ['$$', '＄＄', '＄＄'],
  ['<b>vet</b>', '{$<$}b{$>$}vet{$<$}/b{$>$}', '<b>vet</b>'],
  ['minder dan <5', 'minder dan {$<$}5', 'minder dan <5'],
  ['a -- b', 'a -{}- b', 'a -- b'],
  ['a --- b', 'a -{}-{}- b', 'a --- b'],
  ['2097-2098', '2097-2098', '2097-2098'],
  ['~naar', '˜naar', '˜naar'],
  ['x^2', 'xˆ2', 'xˆ2'],
  ['c:\\map', 'c:∖map', 'c:∖map'],
  ['einde \\', 'einde ∖', 'einde ∖'],
  ['{heel}', '\\{heel\\}', '{heel}'],
  ['{a} en {b {c}}', '\\{a\\} en \\{b \\{c\\}\\}', '{a} en {b {c}}'],
  ['op } en { neer', 'op ｝ en ｛ neer', 'op ｝ en ｛ neer'],
  ['een { open', 'een ｛ open', 'een ｛ open'],
  [',,laag"', ',{},laag"', ',,laag"'],
  ['@book{x, y}', '@book\\{x, y\\}', '@book{x, y}'],
];

const titled = (text: string, i = 0) => `@techreport{k${i},\n  title = {{${texOf(text)}}},\n}\n`;

describe('text in BibTeX', () => {
  it.each(forms)('%s', (text, tex, read) => {
    expect(texOf(text)).toBe(tex);
    expect(new Cite(titled(text), { forceType: '@biblatex/text' }).data[0]?.title).toBe(read);
  });
});

const pandoc = locate(['pandoc']);
/** `npm test` prints the names of what it skips. */
describe.skipIf(!pandoc)(pandoc ? 'pandoc' : 'pandoc (package pandoc) is not here:', () => {
  it('reads each the same', () => {
    const input = forms.map(([text], i) => titled(text, i)).join('\n');
    const entries = JSON.parse(
      execFileSync(pandoc ?? '', ['-f', 'biblatex', '-t', 'csljson'], { input, encoding: 'utf8' }),
    ) as { id: string; title: string }[];
    const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
    const read = new Map(
      entries.map(({ id, title }) => [id, title.replace(/&\w+;/g, (entity) => entities[entity] ?? entity)]),
    );
    // It makes typographic ones of straight quotes.
    const straight = (text?: string) => text?.replace(/[“”]/g, '"');
    expect(forms.map((_, i) => straight(read.get(`k${i}`)))).toEqual(forms.map(([, , text]) => text));
  });
});

it.each([
  ['R&D', 'R&D'],
  ['roest, water; en zo', 'roest water en zo'],
  ['#tag', '＃tag'],
  ['50%', '50％'],
  ['a -- b', 'a – b'],
  ['$5 ~ {x} \\y', '＄5 ˜ ｛x｝ ∖y'],
  ['<5 a_b x^2', '<5 a_b x^2'],
])('the label %s is %s, in no escapes', (label, keyword) => {
  expect(texKeyword(label)).toBe(keyword);
});

it('names its month, marks the lines of a note, and has the citation as text', () => {
  const bib = makeBibtex([answeredItem({ note: 'Een.\n\nTwee ~ drie.', labels: ['R&D', 'x'] })]);
  expect(bib).toContain('\n  month = feb,\n');
  expect(bib).toContain('\n  note = {Aanhangsel Handelingen II 2097/98, nr. 12.},\n');
  expect(bib).toContain('\n  series = {Aanhangsel Handelingen II 2097/98},\n');
  expect(bib).toContain('\n  keywords = {R&D, x},\n');
  expect(bib).toContain(' ¶\nEen. ¶\nTwee ˜ drie. ¶\nOfficiële bekendmakingen, ah-tk-20972098-12},\n');
  // Zotero and TeX read all white space as one blank.
  expect(bib.replace(/\s+/g, ' ')).toContain('¶ Een. ¶ Twee');
  expect(makeBibtex([makeItem([kept(question({ submitted: null }))])])).not.toMatch(/month|date = \{\}/);
});
