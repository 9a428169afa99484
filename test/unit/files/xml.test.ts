import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile, UnreadableFile } from '../../../lib/files';
import { fileText } from '../../../lib/model/file-text';
import { publicationXml } from '../../files/publication-xml';
import { readAsPage } from '../../files/read-as-page';
import { addressesOf } from '../../sites/catalogue';
import { citedQuestion } from '../../sites/cited';
import { fictionalQuestion } from '../../sites/fictional';
import { renderPublication } from '../../sites/officiele-bekendmakingen';
import { stripped } from '../../sites/stripped';
import { fixtureFolder, parse, readHtml, savedPages } from '../sites/pages';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readXml = (text: string) => readFile(bytes(text));
/** One question with this inside. */
const publication = (inner: string): string =>
  `<?xml version="1.0"?><officiele-publicatie><kamervragen><kamervraagomschrijving>Vragen van het lid Voorbeeld (XYZ) aan de Minister van Voorbeelden over bruggen (ingezonden 14 januari 2098).</kamervraagomschrijving><vraag><nr>Vraag 1</nr>${inner}</vraag></kamervragen></officiele-publicatie>`;
const paragraphs = async (inner: string) => (await readXml(publication(inner))).parts[0]?.paragraphs;

/** The page as it is today is read; so is the same page without its text, through its XML. */
async function bothWays(html: string, url: string, xml = publicationXml(html)) {
  const whole = readHtml(html, url);
  const text = await readXml(xml);
  expect(fileText.parse(text)).toEqual(text);
  const through = readAsPage(parse(stripped(html, 'empty')), url, text);
  return { whole, through };
}

const samples = resolve(import.meta.dirname, '../../../../shared/samples');
const sample = 'ah-tk-20202021-3235';
const hasSample = existsSync(`${samples}/${sample}.xml`);

describe('a page without its text, read through its XML', () => {
  const fixtures = savedPages(fixtureFolder)
    // Where the head names no document, nothing is certain once the text is gone.
    .filter(
      ({ name, html }) =>
        /^obk-(?:question|answer|postponement|main-column|notes-between|eerste)/.test(name) &&
        /DC\.identifier/i.test(html),
    )
    .map(({ name, html, url }): [string, string, string] => [name, html, url]);
  const fictional = [fictionalQuestion(13), citedQuestion()].map((document): [string, string, string] => [
    document.officialId,
    renderPublication(document),
    addressesOf(document).publication,
  ]);

  it.each([...fixtures, ...fictional])('says what the page %s says', async (_, html, url) => {
    const { whole, through } = await bothWays(html, url);
    expect(whole?.kamervraag.status).toBe('ok');
    expect(through?.kamervraag).toEqual(whole?.kamervraag);
    expect(through?.headings).toEqual(whole?.headings);
    expect(through?.relations).toEqual(whole?.relations);
    expect(through?.missing).toEqual(whole?.missing);
    expect(through).toMatchObject({ file: 'xml', conflicts: [] });
  });

  it.skipIf(!hasSample)('says what the real page says (needs ../shared)', async () => {
    const [html = '', xml = ''] = ['html', 'xml'].map((kind) =>
      readFileSync(`${samples}/${sample}.${kind}`, 'utf8'),
    );
    const url = `https://zoek.officielebekendmakingen.nl/${sample}.html`;
    const { whole, through } = await bothWays(html, url, xml);
    expect(whole?.kamervraag.answers).toHaveLength(9);
    expect(through?.kamervraag).toEqual(whole?.kamervraag);
    expect(through).toMatchObject({ file: 'xml', conflicts: whole?.conflicts, relations: whole?.relations });
  });
});

describe('XML', () => {
  it('keeps the look of words, links and notes', async () => {
    expect(
      await paragraphs(
        '<al>Een <nadruk type="vetcur">vet</nadruk> en <nadruk type="ondlijn">m<sup>2</sup></nadruk>, zie <extref doc="stb-2090-1" soort="document">Stb. 2090, 1</extref> of <extref doc="https://a.example/b" soort="URL">hier</extref><noot id="n1"><noot.nr>1</noot.nr><noot.al>Krant</noot.al></noot>; dossier <dossierref dossier="36410">36 410</dossierref>.</al>',
      ),
    ).toEqual([
      {
        runs: [
          { text: 'Een ' },
          { text: 'vet', looks: ['b', 'i'] },
          { text: ' en ' },
          { text: 'm', looks: ['u'] },
          { text: '2', looks: ['u', 'sup'] },
          { text: ', zie ' },
          { text: 'Stb. 2090, 1', href: '/stb-2090-1.html' },
          { text: ' of ' },
          { text: 'hier', href: 'https://a.example/b' },
          { text: '1', note: 0 },
          { text: '; dossier ' },
          { text: '36 410', href: '/dossier/36410' },
          { text: '.' },
        ],
      },
    ]);
  });

  it.each([
    ['<intref doc="kst-36200-V-26">zie daar</intref>', '/kst-36200-V-26.html'],
    ['<intref refid="n2">zie daar</intref>', undefined],
    ['<extref doc="javascript:alert(1)" soort="URL">zie daar</extref>', undefined],
    ['<extref doc="//a.example/b" soort="URL">zie daar</extref>', '//a.example/b'],
    ['<extref doc="www.a.example" soort="URL">zie daar</extref>', 'www.a.example'],
    ['<extref doc="../../etc" soort="document">zie daar</extref>', undefined],
    ['<dossierref dossier="36410-V/../x">zie daar</dossierref>', undefined],
  ])('leads %s to %s', async (inner, href) => {
    expect(await paragraphs(`<al>${inner}</al>`)).toEqual([
      { runs: [{ text: 'zie daar', ...(href && { href }) }] },
    ]);
  });

  it.each([
    [
      '<al>Te weten:</al><lijst type="expliciet"><li><li.nr>a.</li.nr><al>een;</al><al>meer</al></li><li><li.nr>b.</li.nr><al>twee:</al><lijst type="ndash"><li><al>drie</al></li></lijst></li></lijst><al>Klaar.</al>',
      [['Te weten:'], ['a. een;', 1], ['meer', 1], ['b. twee:', 1], ['– drie', 2], ['Klaar.']],
    ],
    [
      '<lijst type="a"><li><al>een</al></li><li><al>twee</al></li></lijst>',
      [
        ['a. een', 1],
        ['b. twee', 1],
      ],
    ],
    ['<lijst type="onbekend"><li><al>een</al></li></lijst>', [['een', 1]]],
    ['<al-groep><al>een</al>\n<al>\n  twee\n</al></al-groep>', [['een'], ['twee']]],
    ['<al/>', []],
    ['losse <nadruk>tekst</nadruk>', [['losse tekst']]],
    ['<onbekend><al>een</al>twee</onbekend>', [['een'], ['twee']]],
  ])('has the paragraphs of %s', async (inner, expected) => {
    expect(
      (await paragraphs(inner))?.map(({ runs, level }) => [
        runs.map(({ text }) => text).join(''),
        ...(level ? [level] : []),
      ]),
    ).toEqual(expected);
  });

  it('keeps the rows of a table, its title and the notes in it', async () => {
    const found = await paragraphs(
      '<table><title>Ponten</title><tgroup cols="2"><thead><row><entry><al>Jaar</al></entry><entry><al>Aantal</al></entry></row></thead><tbody><row><entry><al>2097</al></entry><entry><al>een</al><al>of twee<noot type="tabel"><noot.nr>a</noot.nr><noot.al>Geschat</noot.al></noot></al></entry></row></tbody></tgroup></table>',
    );
    expect(found).toEqual([
      { runs: [{ text: 'Ponten' }] },
      { runs: [], cells: [[{ text: 'Jaar' }], [{ text: 'Aantal' }]] },
      {
        runs: [],
        cells: [
          [{ text: '2097' }],
          [{ text: 'een' }, { text: ' ' }, { text: 'of twee' }, { text: 'a', note: 0 }],
        ],
      },
    ]);
  });

  it('says how many pictures the text is without', async () => {
    const picture = '<plaatje><illustratie naam="kv-1.png"/></plaatje>';
    expect((await readXml(publication(`<al>Zie:</al>${picture}${picture}`))).pictures).toBe(2);
    expect((await readXml(publication('<al>Zie.</al>'))).pictures).toBeUndefined();
  });

  it('names its document, its date and its people', async () => {
    const html = renderPublication(fictionalQuestion(13));
    const { facts } = await readXml(publicationXml(html));
    expect(facts).toMatchObject({
      kind: 'question',
      officialId: 'kv-tk-2098Z00013',
      zaaknummer: '2098Z00013',
      aanhangselnummer: null,
      vergaderjaar: '2097-2098',
      answered: null,
    });
    expect(facts.authors.length).toBeGreaterThan(0);
    expect(facts.submitted).not.toBeNull();
  });

  it('of before 2011 is read too, and shown as pages are', async () => {
    const { headings, facts, parts, notes } =
      await readXml(`<vraagdoc><vraagnummer>2060706890</vraagnummer><vragen><omschr>Vragen van het lid Voorbeeld (XYZ) over bruggen. (Ingezonden 1 maart 1999)</omschr>
      <vraag><nummer>1</nummer><al>Wie?</al></vraag><vraag><nummer>2</nummer><al>Wat?<noot nr="1"><al>Krant</al></noot></al></vraag><toelicht><al>Daarom.</al></toelicht></vragen>
      <reactie><omschr>Antwoord van minister Gevraagde (Bruggen). (Ontvangen 2 april 1999)</omschr>
      <antwoord><nummer>1 en 2</nummer><al>Ik.</al></antwoord></reactie></vraagdoc>`);
    expect(headings).toHaveLength(2);
    expect(facts).toMatchObject({
      kind: 'answer',
      zaaknummer: '2060706890',
      submitted: '1999-03-01',
      answered: '1999-04-02',
    });
    expect(parts.map(({ kind, title, numbers }) => [kind, title, numbers])).toEqual([
      ['question', 'Vraag 1', [1]],
      ['question', 'Vraag 2', [2]],
      ['explanation', 'Toelichting', []],
      ['answer', 'Antwoord 1 en 2', [1, 2]],
    ]);
    expect(notes).toEqual([{ label: '1', paragraphs: [{ runs: [{ text: 'Krant' }] }] }]);
  });

  it.each([
    ['<kamervraagopmerking><nr>Mededeling</nr><al>Later.</al></kamervraagopmerking>', 'notice', 'Mededeling'],
    ['<kamervraagopmerking><al>Mededeling: Later.</al></kamervraagopmerking>', 'notice', 'Mededeling'],
    [
      '<kamervraagopmerking><al>Toelichting:</al><al>Later.</al></kamervraagopmerking>',
      'explanation',
      'Toelichting',
    ],
    ['<kamervraagopmerking><al>Later.</al></kamervraagopmerking>', 'explanation', ''],
    ['<mededeling><al>Later.</al></mededeling>', 'notice', 'Mededeling'],
    ['<antwoord><nr>Mededeling</nr><al>Later.</al></antwoord>', 'notice', 'Mededeling'],
  ])('has the remark %s', async (inner, kind, title) => {
    const { parts } = await readXml(publication('').replace('</vraag>', `</vraag>${inner}`));
    expect(parts[1]).toEqual({ kind, title, numbers: [], paragraphs: [{ runs: [{ text: 'Later.' }] }] });
  });

  it('is read in the encoding that it declares', async () => {
    const text = publication('<al>één</al>');
    const latin = text.replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="ISO-8859-1"?>');
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer),
    ]);
    for (const own of [
      bytes(text),
      bytes(`\ufeff${text}`),
      Uint8Array.from(latin, (c) => c.charCodeAt(0)),
      wide,
    ])
      expect((await readFile(own)).parts[0]?.paragraphs).toEqual([{ runs: [{ text: 'één' }] }]);
  });

  const laughs = `<!DOCTYPE officiele-publicatie [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]>`;
  it.each([
    [
      'declared entities',
      `<?xml version="1.0"?>${laughs}<officiele-publicatie>&b;</officiele-publicatie>`,
      'unsafe',
    ],
    [
      'an external entity',
      '<!DOCTYPE x [<!ENTITY y SYSTEM "https://elders.example/y">]><x>&y;</x>',
      'unsafe',
    ],
    ['deep without end', '<a>'.repeat(50_000), 'damaged'],
    ['half a document', publication('<al>Wie?</al>').slice(0, -20), 'damaged'],
    ['elements that cross', '<a><b></a></b>', 'damaged'],
    ['in no encoding there is', '<?xml version="1.0" encoding="klingon"?><a/>', 'damaged'],
    ['of another root', '<kamerstuk><al>Wie?</al></kamerstuk>', 'other'],
    ['longer than any text', `<a>${'a'.repeat(3_000_001)}</a>`, 'large'],
    ['a page of a site', '<!DOCTYPE html><html><body>Niet gevonden</body></html>', 'kind'],
    [
      'a page in XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      'kind',
    ],
    ['no XML', 'Niet gevonden', 'kind'],
    ['nothing', '', 'kind'],
  ])('that is %s is refused', async (_, xml, problem) => {
    const error: unknown = await readXml(xml).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toMatchObject({ problem });
  });
});
