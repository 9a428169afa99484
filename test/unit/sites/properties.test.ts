import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReading, PlacedText } from '../../../lib/sites';
import { readPage } from '../../../lib/sites';
import { readNumbers } from '../../../lib/sites/numbers';
import { readUrls } from '../../../lib/sites/urls';
import { damage, hostile, hurt } from './damage';
import { fixtureFolder, parse, savedPages } from './pages';

const pages = savedPages(fixtureFolder).filter(({ expected }) => expected.isKamervraag);

/** Every place must say what stands there in the page. */
function expectConsistent({ kamervraag, headings, places }: PageReading): void {
  const texts = (placed: { text: PlacedText }[]) => placed.map(({ text }) => text.text);
  expect(texts(places.questions)).toEqual(kamervraag.questions.map(({ text }) => text));
  expect(texts(places.answers)).toEqual(kamervraag.answers.map(({ text }) => text));
  expect(texts(places.footnotes)).toEqual(kamervraag.footnotes.map(({ text }) => text));
  expect(places.headings.map(({ text }) => text)).toEqual(headings);
  expect(places.explanation?.text ?? null).toBe(kamervraag.explanation);
  expect(places.notice?.text ?? null).toBe(kamervraag.notice);
  const all = [...places.questions, ...places.answers, ...places.footnotes].map(({ text }) => text);
  for (const placed of [...all, ...places.headings, places.explanation, places.notice])
    if (placed) expectRuns(placed);
  for (const { footnote } of places.marks) expect(kamervraag.footnotes[footnote]).toBeDefined();
  expect(structuredClone(kamervraag)).toEqual(kamervraag);
}

function expectRuns({ text, runs }: PlacedText): void {
  let end = 0;
  for (const { start, length, node, offset } of runs) {
    const between = text.slice(end, start);
    if (!['', ' '].includes(between)) throw new Error(`"${between}" stands between two runs of "${text}"`);
    if (length <= 0 || text.slice(start, start + length) !== node.data.slice(offset, offset + length))
      throw new Error(`run ${start}+${length} is not what stands in the page`);
    end = start + length;
  }
  if (end !== text.length) throw new Error(`the runs of "${text}" end at ${end}`);
}

describe('a damaged page', () => {
  it('is read without an exception, and its places hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(damage, { minLength: 1, maxLength: 12 }),
        ({ html, url }, damages) => {
          const document = parse(html);
          for (const each of damages) hurt(document, each);
          const before = document.documentElement.outerHTML;
          const reading = readPage(document, url);
          if (reading) expectConsistent(reading);
          expect(document.documentElement.outerHTML).toBe(before);
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);

  it('cut off anywhere, too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ html, url }, share) => {
          const reading = readPage(parse(html.slice(0, Math.floor(share * html.length))), url);
          if (reading) expectConsistent(reading);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('with markup or nonsense in every text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), hostile, fc.boolean(), ({ html, url }, text, instead) => {
        const document = parse(html);
        const walker = document.createTreeWalker(document, 4); // NodeFilter.SHOW_TEXT
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (/\S/.test(node.data)) node.data = instead ? text : `${node.data} ${text}`;
        }
        const reading = readPage(document, url);
        if (reading) expectConsistent(reading);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('bites: a run that is not in the page is seen', () => {
    const reading = readPage(parse(pages[0]?.html ?? ''), pages[0]?.url ?? '');
    const run = reading?.places.headings[0]?.runs[0];
    if (!reading || !run) throw new Error('the first page has no heading');
    run.offset += 1;
    expect(() => expectConsistent(reading)).toThrow('is not what stands in the page');
  });
});

describe('an enormous page', () => {
  const heading =
    'Vragen van het lid Voorbeeld (XYZ) aan de Minister van Voorbeelden over bruggen (ingezonden 14 januari 2098)';
  const read = (text: string, tag: string) =>
    readPage(
      parse(`<main><h1>${heading}</h1><h2>Vraag 1</h2><p>Een?</p><${tag}>${text}</${tag}></main>`),
      'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00001.html',
    );

  it.each(['1', '(', 'vraag ', ' ', '\u202e\u0301'])(
    'of megabytes of %j is read',
    (unit) => {
      // The text of a question, and what stands where a heading would.
      for (const [tag, size] of [
        ['p', 5_000_000],
        ['h1', 500_000],
      ] as const) {
        const reading = read(unit.repeat(size / unit.length), tag);
        expect(reading?.kamervraag.authors).toEqual([{ name: 'Voorbeeld', party: 'XYZ' }]);
      }
    },
    120_000,
  );

  // More elements in one another than 1000 are beyond jsdom, and browsers stop at 512.
  it.each([
    ['small elements', '<i>a</i>', 100_000],
    ['marks', 'a<sup>1</sup>', 20_000],
    ['line breaks', 'a<br>', 50_000],
    ['elements in one another', '<span>', 1000],
    ['blocks in one another', '<div>', 1000],
  ])(
    'of %s is read',
    (_, unit, count) => {
      const reading = read(unit.repeat(count), 'div');
      expect(reading?.kamervraag.questions[0]?.text).toMatch(/^Een\?/);
    },
    120_000,
  );
});

describe('the undamaged pages', () => {
  it.each(pages)('$name has its places', ({ html, url }) => {
    const reading = readPage(parse(html), url);
    if (!reading) throw new Error('not read');
    expectConsistent(reading);
  });
});

describe('any text', () => {
  it('has addresses without spaces and with a scheme', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ9.:/()[] «»,;-@?=%'), maxLength: 80 }), (text) => {
        for (const url of readUrls(text, [])) expect(url).toMatch(/^https?:\/\/\S+$/i);
      }),
    );
  });

  it('has numbers of at most three digits each, and no endless ranges', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 ,t/men-'), maxLength: 60 }), (text) => {
        expect(readNumbers(text).length).toBeLessThan(60 * 1000);
      }),
    );
  });
});
