import { describe, expect, it } from 'vitest';
import { stripped, strippings } from '../../sites/stripped';
import { readHtml, tk, tkUrl, savedPages, fixtureFolder } from './pages';

const site = 'https://zoek.officielebekendmakingen.nl';
const meta = (pairs: Record<string, string>) =>
  Object.entries(pairs)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');
const page = (head: string, body = '<div><div></div></div>') =>
  `<!DOCTYPE html><html><head><title>Bruggen</title>${head}</head><body>${body}</body></html>`;
const question = {
  'DC.identifier': 'kv-tk-2098Z00001',
  'DC.title': 'Bruggen',
  'DC.type': 'Schriftelijke vragen',
  'OVERHEIDop.vraagnummer': '2098Z00001',
};

describe('a page of officielebekendmakingen.nl without any text that is known', () => {
  it.each([
    ['head and address agree', `/kv-tk-2098Z00001.html`, question, 'no-text'],
    ['the address has no .html', '/kv-tk-2098Z00001', question, 'no-text'],
    [
      'the address has a query and a dossier',
      '/dossier/36410/kv-tk-2098Z00001.html?zoek=x#n1',
      question,
      'no-text',
    ],
    [
      'the head names it in small letters',
      '/kv-tk-2098Z00001.html',
      { 'dcterms.identifier': 'kv-tk-2098Z00001' },
      'no-text',
    ],
    [
      'only its type says Kamervragen',
      '/kv-tk-2098Z00001.html',
      { 'DC.type': 'Schriftelijke vragen' },
      'no-text',
    ],
    [
      'only the name of the publication does',
      '/kv-tk-2098Z00001.html',
      { 'OVERHEIDop.publicationName': 'Kamervragen zonder antwoord' },
      'no-text',
    ],
    ['an answer of digits alone', '/ah-1271549.html', { 'DC.identifier': 'ah-1271549' }, 'no-text'],
    [
      'an answer',
      '/ah-tk-20972098-150.html',
      { 'DC.identifier': 'ah-tk-20972098-150', 'DC.type': 'Antwoord' },
      'no-text',
    ],
    [
      'a reprint whose head leaves that out',
      '/ah-tk-20972098-150-h1.html',
      { 'DC.identifier': 'ah-tk-20972098-150' },
      'no-text',
    ],
    ['no head: what a page of an error has', '/kv-tk-2098Z00001.html', {}, null],
    ['a head that says only a title', '/kv-tk-2098Z00001.html', { 'DC.title': 'Niet gevonden' }, null],
    [
      'another document in the head',
      '/kv-tk-2098Z00001.html',
      { ...question, 'DC.identifier': 'kv-tk-2098Z00002' },
      null,
    ],
    [
      'a parliamentary paper in the head',
      '/kv-tk-2098Z00001.html',
      { 'DC.identifier': 'kst-36410-7', 'DC.type': 'Brief' },
      null,
    ],
    ['a type that says no Kamervragen', '/kv-tk-2098Z00001.html', { 'DC.type': 'Verslag' }, null],
    [
      'a list of questions',
      '/kv-tk-2098Z00001.html',
      { ...question, 'DC.title': 'Lijst van vragen over bruggen' },
      null,
    ],
    ['results', '/resultaten?q=kv-tk-2098Z00001', { 'DC.type': 'Schriftelijke vragen' }, null],
    ['about the publication', '/kv-tk-2098Z00001/metadata.xml', question, null],
    ['technical information', '/technischeinformatie/kv-tk-2098Z00001', question, null],
    ['a parliamentary paper', '/kst-36410-7.html', { 'DC.identifier': 'kst-36410-7' }, null],
  ])('is a document or not: %s', (_, path, head, status) => {
    expect(readHtml(page(meta(head)), `${site}${path}`)?.kamervraag.status ?? null).toBe(status);
  });

  it('is known by its head', () => {
    expect(
      readHtml(
        page(
          meta({
            ...question,
            'OVERHEIDop.datumIndiening': '2098-01-14',
            'OVERHEIDop.indiener': 'A. Voorbeeld',
          }),
        ),
        `${site}/kv-tk-2098Z00001.html`,
      )?.kamervraag,
    ).toMatchObject({
      kind: 'question',
      status: 'no-text',
      officialId: 'kv-tk-2098Z00001',
      zaaknummer: '2098Z00001',
      subject: 'Bruggen',
      authors: [{ name: 'A. Voorbeeld', party: null }],
      addressees: [],
      submitted: '2098-01-14',
      questions: [],
      footnotes: [],
    });
  });
});

describe('a page of tweedekamer.nl without any text that is known', () => {
  const loose = (text: string, head = '<meta name="dcterms.title" content="Bruggen">') =>
    page(head, `<div><div>Menu</div></div><div>${text}</div><div>Contact</div>`);
  const without = tk(null).replace(/<a class="m-button".*?<\/a>/, '');
  const noNumber = without.replace('2098D00101', '');
  const detail = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail';
  it.each([
    ['no link to a file, its number in the address and printed', without, tkUrl, '2098D00101'],
    ['no link, its number printed', without, `${detail}?id=2098Z00001`, '2098D00101'],
    ['no link, its number in the address', noNumber, tkUrl, '2098D00101'],
    ['no link, its number is the id of the address', noNumber, `${detail}?id=2098D00101`, '2098D00101'],
    ['no link, no number of a document: no file can be known', noNumber, `${detail}?id=2098Z00001`, null],
    ['a motion', tk(null, 'Motie').replace(/<a class="m-button".*?<\/a>/, ''), tkUrl, null],
    ['news', tk(null, '').replace(/<a class="m-button".*?<\/a>/, ''), tkUrl, null],
    [
      'no heading: the kind, then the title',
      loose('<div>Schriftelijke vragen</div><div>Bruggen</div>'),
      tkUrl,
      '2098D00101',
    ],
    ['no heading, in one line', loose('Schriftelijke vragen: Bruggen'), tkUrl, '2098D00101'],
    [
      'no heading, the title in the title of the page',
      loose('<div>Schriftelijke vragen</div> : <div>Bruggen</div>', ''),
      tkUrl,
      '2098D00101',
    ],
    ['no heading, another kind', loose('<div>Motie</div><div>Bruggen</div>'), tkUrl, null],
    ['no heading, no kind', loose('<div>Bruggen</div>'), tkUrl, null],
    ['no heading, another title', loose('<div>Schriftelijke vragen</div><div>Ponten</div>'), tkUrl, null],
    [
      'no heading, a sentence about questions',
      loose(`Schriftelijke vragen ${'zijn er veel '.repeat(8)} over Bruggen`),
      tkUrl,
      null,
    ],
    [
      'no heading, no number of a document',
      loose('Schriftelijke vragen: Bruggen'),
      `${detail}?id=2098Z00001`,
      null,
    ],
  ])('is a document or not: %s', (_, html, url, documentnummer) => {
    const read = readHtml(html, url);
    expect(read?.kamervraag.documentnummer ?? null).toBe(documentnummer);
    if (documentnummer)
      expect(read?.kamervraag).toMatchObject({
        kind: 'question',
        status: 'no-text',
        subject: 'Bruggen',
        zaaknummer: url.includes('Z') ? '2098Z00001' : null,
      });
  });
});

describe('a page whose classes and structure are gone', () => {
  const named = (name: string) => {
    const found = savedPages(fixtureFolder).find((each) => each.name === name);
    if (!found) throw new Error(`no page ${name}`);
    return found;
  };
  it.each(
    ['obk-question', 'obk-answer', 'obk-postponement', 'tk-question'].flatMap((name) =>
      strippings.map((how) => [name, how] as const),
    ),
  )('%s, %s: is the same document still', (name, how) => {
    const { html, url, expected } = named(name);
    const read = readHtml(stripped(html, how), url)?.kamervraag;
    expect(read).toMatchObject({
      zaaknummer: expected.zaaknummer,
      officialId: expected.officialId,
      kind: expected.kind,
    });
    if (how !== 'bare') expect(read?.status).toBe('no-text');
  });
});
