import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeLegalRis, makeRis } from '../../../lib/export/ris';
import { question } from '../documents';
import { answeredItem, kept, makeItem, speakDutch } from './items';

/*
 * What Zotero's import makes of RIS, by the rules of its translator (RIS.js): a value is HTML; KW is parted at semicolons
 * and, where there is but one, at commas; of a note with `<…>` the lines are not kept.
 */

beforeAll(speakDutch);

const valuesOf = (ris: string, tag: string) =>
  ris.split('\r\n').flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));
const asHtml = (text: string) => new JSDOM(text).window.document.documentElement.textContent;
function zoteroTags(ris: string): string[] {
  const tags = valuesOf(ris, 'KW').flatMap((value) => asHtml(value).split(/\s*(?:;\s*)+/));
  return [...new Set(tags.length === 1 ? tags.flatMap((tag) => tag.split(/\s*,\s*/)) : tags)];
}
const withLabels = (...labels: string[]) => makeItem([kept(question())], { labels });

const labels: [labels: string[], tags: string[]][] = [
  [['roest'], ['roest']],
  [
    ['roest', 'water'],
    ['roest', 'water'],
  ],
  [['roest; water'], ['roest, water']],
  [['roest;water'], ['roest,water']],
  [
    ['roest; water', 'sluis'],
    ['roest, water', 'sluis'],
  ],
  [['Natuur, water en zeden'], ['Natuur, water en zeden']],
  [
    ['Natuur, water en zeden', 'x'],
    ['Natuur, water en zeden', 'x'],
  ],
  [[';'], [',']],
  [['; roest ;'], [', roest ,']],
  [['a; b; c, d'], ['a, b, c, d']],
  [['R&D'], ['R&D']],
  [['<b>roest</b>'], ['‹b›roest‹/b›']],
  [
    ['< 5', '5 > 3'],
    ['< 5', '5 > 3'],
  ],
];

describe.each([
  ['RIS', makeRis],
  ['RIS for the Leidraad', makeLegalRis],
])('%s', (_, make) => {
  it.each(labels)('labels %j stay as many', (given, tags) => {
    expect(zoteroTags(make([withLabels(...given)]))).toEqual(tags);
  });

  it.each([
    ['het <b>dikke</b> dossier', 'het ‹b›dikke‹/b› dossier'],
    ['minder dan <5%', 'minder dan <5%'],
    ['a < b en c > d', 'a < b en c > d'],
    ['a<b en c>d', 'a‹b en c›d'],
    ['de brief <bijlage> van 3 > 2', 'de brief ‹bijlage› van 3 › 2'],
    ['<!-- weg -->', '‹!-- weg --›'],
    ['</p> en <?php', '‹/p› en ‹?php'],
    ['x <br/>y', 'x ‹br/›y'],
    ['<script>alert(1)</script>', '‹script›alert(1)‹/script›'],
    ['R&D in > 3 landen', 'R&D in > 3 landen'],
  ])('%s is read in a title', (subject, read) => {
    const [title = ''] = valuesOf(make([makeItem([kept(question({ subject }))])]), 'TI');
    expect(asHtml(title).trim()).toBe(read);
  });

  it.each(['Een <b>vet</b> woord\n\ntwee', 'a < b\nc > d', '<\n>', 'x <- y'])(
    '%j keeps its lines',
    (note) => {
      const text = make([makeItem([kept(question())], { note })]);
      const read = text.slice(text.indexOf('N1  - '), text.indexOf('ER  - '));
      expect(read).not.toMatch(/<[^>]+>/);
      expect(asHtml(read)).toContain(
        note
          .replace(/</g, /<[^>]+>/.test(note) ? '‹' : '<')
          .split('\n')
          .at(-1)
          ?.replace(/>/g, /<[^>]+>/.test(note) ? '›' : '>'),
      );
      expect(read.split('\r\n').length).toBeGreaterThanOrEqual(note.split('\n').length);
    },
  );
});

it('is a bill of which the style of the Leidraad makes the citation', () => {
  const ris = makeLegalRis([answeredItem({ labels: ['roest'] })]);
  const lines = Object.fromEntries(
    ['TY', 'T2', 'VL', 'M1', 'SP', 'T3', 'A2', 'AU', 'DA'].map((tag) => [tag, valuesOf(ris, tag)]),
  );
  expect(lines).toEqual({
    TY: ['BILL'],
    T2: ['Aanhangsel Handelingen II'],
    VL: ['2097/98'],
    M1: ['nr. 12'],
    SP: [],
    T3: ['Tweede Kamer der Staten-Generaal'],
    A2: ['Voorbeeld'],
    AU: [],
    DA: ['2098/02/01/'],
  });
  expect(ris).toContain('N1  - Verwijzing: Aanhangsel Handelingen II 2097/98, nr. 12.');
});
