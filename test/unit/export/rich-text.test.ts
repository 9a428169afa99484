import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { richDocument, richThreads } from '../../../lib/export/rich-text';
import { richLine } from '../../../lib/export/rich-line';
import { handedOut } from '../../../lib/list/conversation';
import type { Place } from '../../../lib/model/document';
import { findLibreOffice } from '../../start/find-office';
import { question } from '../documents';
import { kept, makeItem, speakDutch } from './items';

beforeAll(speakDutch);

/** A question whose text cites a paper, with a note at its fourth word and a word in italics. */
const asked = question({
  questions: [
    {
      numbers: [3],
      text: 'Kent u het bericht over Kamerstuk 36 200-V, nr. 26 van <b>gisteren</b>?',
      notes: ['1'],
    },
  ],
  footnotes: [
    { label: '1', text: 'Voorbeeldkrant, 9 januari 2098 (https://krant.example/a?b=1&c=2).', urls: [] },
  ],
});
const setting = ({ part }: Place) =>
  part === 'question'
    ? { notes: [{ at: 18, footnote: 0 }], italics: [{ start: 11, end: 18 }] }
    : { notes: [], italics: [] };
const address = 'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00011.html#:~:text=Kent%20u';
const copied = () => {
  const item = makeItem([kept(asked)], { questions: [3] });
  return richThreads(item, handedOut(item).threads, address, setting);
};

describe('a copied question', () => {
  it('has links, italics and its notes where they stand, and no markup of others', () => {
    const { html, text } = copied();
    expect(html).toContain('<p><b>Vraag 3</b></p>');
    expect(html).toContain('Kent u het <i>bericht</i><a class="sdfootnoteanc" name="sdfootnote1anc"');
    expect(html).toContain(
      '<a href="https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html">Kamerstuk 36 200-V, nr. 26</a>',
    );
    expect(html).toContain('&#60;b&#62;gisteren');
    expect(html).toContain('href="https://krant.example/a?b=1&#38;c=2"');
    expect(html).toContain('<i>Kamerstukken II</i> 36200 V, nr. 26.');
    expect(html).toContain(`<a href="${address}">`);
    expect(text).toContain('Kent u het bericht[1] over Kamerstuk 36 200-V, nr. 26 van <b>gisteren</b>?');
    expect(text).toContain('[1] Voorbeeldkrant, 9 januari 2098');
  });

  it('keeps a note whose mark the page does not show, and a note referred to twice once', () => {
    const item = makeItem([kept(asked)], { questions: [3] });
    const { html } = richThreads(item, handedOut(item).threads, address, () => null);
    expect(html).toContain('gisteren&#60;/b&#62;?<a class="sdfootnoteanc"');
    const twice = () => ({ notes: [4, 18].map((at) => ({ at, footnote: 0 })), italics: [] });
    const again = richThreads(item, handedOut(item).threads, address, twice).html;
    expect(again.match(/class="sdfootnoteanc"/g)).toHaveLength(1);
    expect(again.match(/<div id="sdfootnote/g)).toHaveLength(1);
  });

  it('stands in the whole document under its heading', () => {
    expect(richDocument(makeItem([kept(asked)]), address, setting).html).toMatch(
      /^<h2>[^]*<h3>Vraag 3<\/h3>/,
    );
  });

  it.each([
    ['a note within a citation stands behind it', 9, 'zie <a href="https://a.nl/">Stb. 1, 2</a>*'],
    ['one at its beginning before it', 4, 'zie *<a href="https://a.nl/">Stb. 1, 2</a>'],
    ['one beyond the end at the end', 99, 'zie <a href="https://a.nl/">Stb. 1, 2</a>*'],
  ])('%s', (_, at, html) => {
    const cited = {
      kind: 'x',
      start: 4,
      end: 13,
      text: 'Stb. 1, 2',
      url: 'https://a.nl/',
      certainty: 'exact' as const,
      id: null,
      canonical: '',
    };
    const star = () => ({ html: '*', text: '*' });
    expect(richLine('zie Stb. 1, 2', [cited], { notes: [{ at, footnote: 0 }], italics: [] }, star).html).toBe(
      html,
    );
  });
});

const office = findLibreOffice('writer');

describe('LibreOffice', () => {
  it('makes footnotes, italics and links of what was copied', (context) => {
    if (!office) {
      console.info(
        "LibreOffice's Writer is not here: what it makes of a copied question is not looked at (apt-get install libreoffice-writer)",
      );
      return context.skip();
    }
    const folder = mkdtempSync(join(tmpdir(), 'naslag-office-'));
    try {
      const file = join(folder, 'copied.html');
      writeFileSync(file, `<meta charset="utf-8">${copied().html}`);
      execFileSync(
        office,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--infilter=HTML (StarWriter)',
          '--convert-to',
          'fodt:OpenDocument Text Flat XML',
          '--outdir',
          folder,
          file,
        ],
        { stdio: 'pipe', timeout: 140_000 },
      );
      const odt = readFileSync(join(folder, 'copied.fodt'), 'utf8');
      const note = /<text:note [^>]*text:note-class="footnote"[^]*?<\/text:note>/.exec(odt)?.[0] ?? '';
      expect(note).toContain('Voorbeeldkrant, 9 januari 2098');
      expect(odt.match(/<text:note [^>]*text:note-class="footnote"/g)).toHaveLength(1);
      expect(odt).toContain('xlink:href="https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html"');
      const slanted = [
        ...odt.matchAll(
          /<style:style style:name="(T\d+)"[^>]*>\s*<style:text-properties[^>]*fo:font-style="italic"/g,
        ),
      ];
      const names = slanted.map(([, name]) => name);
      expect(
        names.some((name) => odt.includes(`<text:span text:style-name="${name}">bericht</text:span>`)),
      ).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 150_000);
});
