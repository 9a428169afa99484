import { describe, expect, it } from 'vitest';
import { readHtml, sentence, tk, tkUrl } from './pages';

const bare = tk(null);
const number = /<p><span class="h-visually-hidden">Nummer:<\/span> 2098D00101<\/p>/;
const date = /<p><span class="h-visually-hidden">Datum:<\/span> 14 januari 2098<\/p>/;
const read = (html: string, url = tkUrl) => readHtml(html, url)?.kamervraag ?? null;
const page = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail';

describe('evidence of a document', () => {
  const unnumbered = bare.replace(number, '').replace('id=2098D00101', 'id=x');
  const printed = (html: string) => unnumbered.replace('</h1>', `</h1>${html}`);

  it.each([
    ['a Z number in the address', unnumbered, `${page}?id=2098Z00001`],
    ['a D number in the address', unnumbered, `${page}?did=2098D00101`],
    ['a D number as id', unnumbered, `${page}?x=1&id=2098d00101`],
    ['a printed number', bare, page],
    [
      'a printed number in a list',
      printed('<ul><li>Datum: 1 mei 2098</li><li>Nummer: 2098D00101</li></ul>'),
      page,
    ],
    [
      'a printed number under a title that follows a menu',
      bare.replace('<h1>', '<h2>Menu</h2><p>Kies</p><h1>'),
      page,
    ],
    ['a printed number of terms', printed('<dl><dt>Nummer</dt><dd>2098D00101</dd></dl>'), page],
    [
      'a printed number on one line with more',
      printed('<div>Nummer: 2098D00101 Datum: 1 mei 2098 <a href="/">Home</a></div>'),
      page,
    ],
  ])('%s', (_, html, url) => {
    expect(read(html, url)?.kind).toBe('question');
  });

  it.each([
    ['none', unnumbered, page],
    ['the number of an activity', unnumbered, `${page}?id=2098A00101`],
    ['a number in a link', printed('<p><a href="/x">Nummer: 2098D00101</a></p>'), page],
    ['a number behind a link', printed('<p><a href="/x">Bruggen</a> Nummer: 2098D00101</p>'), page],
    ['a number in a quotation', printed('<blockquote>Nummer: 2098D00101</blockquote>'), page],
    ['a number under another heading', printed('<h2>Documenten</h2><p>Nummer: 2098D00101</p>'), page],
    ['a number in a dialog', printed('<div role="dialog">Nummer: 2098D00101</div>'), page],
    ['a number in a sentence', printed('<p>Zie ook 2098D00101.</p>'), page],
    ['a number among news', bare, 'https://www.tweedekamer.nl/nieuws/kamernieuws/bruggen'],
    [
      'a number of an activity that prints one',
      bare,
      'https://www.tweedekamer.nl/debat_en_vergadering/details?id=2098A00101',
    ],
  ])('not %s', (_, html, url) => {
    expect(read(html, url)).toBeNull();
  });

  it.each([
    'Uitstel debat: bruggen',
    'Mededeling: bezoekers en hun vragen',
    'Mondelinge vragen: zo werkt het',
    'Schriftelijke vragen: zo werkt het',
    'Kamervragen: zo werkt het',
    'Antwoord op schriftelijke vragen: lees mee',
  ])('a page that is called "%s" has none', (title) => {
    const quote = `<blockquote>${sentence}<h2>Vraag 1</h2><p>Een?</p></blockquote>`;
    const link = '<a href="/downloads/document?id=2098D00101">Download (docx)</a>';
    const html = `<main><h1>${title}</h1><p>Er was eens een brug.</p>${quote}${link}</main>`;
    for (const path of [
      'nieuws/bruggen',
      'zo-werkt-de-kamer/vragen',
      'actueel/bruggen?id=1',
      'activiteiten/details?id=2098A00101',
    ])
      expect(read(html, `https://www.tweedekamer.nl/${path}`), path).toBeNull();
  });
});

describe('headings before the title', () => {
  it.each([
    '<h1></h1>',
    '<h1><br/><br/></h1>',
    '<h1 hidden>Kamervragen</h1>',
    '<h1 class="h-visually-hidden">Tweede Kamer</h1>',
    '<h1>Kamervragen</h1>',
    '<h1>Tweede Kamer der Staten-Generaal</h1>',
    '<h1>Zoeken</h1>',
    '<div role="dialog"><h1>Mededeling: delen</h1></div>',
    '<h1></h1><h1>Kamerstukken</h1><h1>Kamervragen</h1>',
  ])('%s', (before) => {
    expect(read(bare.replace('<h1>', `${before}<h1>`))).toMatchObject({
      kind: 'question',
      subject: 'Bruggen',
    });
    const text = tk(`${sentence}<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>`, 'Antwoord', 'Bruggen');
    expect(read(text.replace('<h1>', `${before}<h1>`))?.subject).toBe('bruggen');
    expect(
      read(
        tk(null, 'Brief regering', 'Antwoord op vragen van het lid Een over bruggen').replace(
          '<h1>',
          `${before}<h1>`,
        ),
      ),
    ).toBeNull();
  });

  it('the kind may be one', () => {
    const html = bare.replace(/<h1>.*?<\/h1>/, '<h1>Schriftelijke vragen</h1><h1>Bruggen</h1>');
    expect(read(html)).toMatchObject({ kind: 'question', subject: 'Bruggen' });
  });

  it('of a text are not the title', () => {
    const answered = '<h1>Antwoord van Minister Kade (Voorbeelden) (ontvangen 4 februari 2098).</h1>';
    const letter = tk(null, 'Brief regering', 'Bruggen').replace(
      '<section>',
      `${sentence}${answered}<section>`,
    );
    expect(read(letter)).toBeNull();
  });
});

describe('the date', () => {
  const lead = 'Hier staat wat de Kamer met een kamerstuk doet. '.repeat(60);
  it.each([
    ['in a list in a section', '<section><ul><li>Datum: 15 januari 2098</li></ul></section>'],
    [
      'in a section with a heading',
      '<section><h2>Kenmerken</h2><ul><li>Status: open</li><li>Datum: 15-01-2098</li></ul></section>',
    ],
    ['far into a wrapper', `<div><div><p>${lead}</p><p>Datum: 15 januari 2098</p></div></div>`],
    ['far into a line', `<div>${lead} <span>Datum:</span> 15 januari 2098 <a href="/">Home</a></div>`],
    ['with a weekday', '<aside><p>Datum: woensdag 15 januari 2098</p></aside>'],
    ['as terms', '<dl><dt>Datum</dt><dd>15-1-2098</dd></dl>'],
  ])('%s', (_, html) => {
    expect(read(bare.replace(date, html))?.submitted).toBe('2098-01-15');
    expect(read(bare.replace(date, '').replace('</main>', `</main>${html}`))?.submitted).toBe('2098-01-15');
    const answer = tk(
      null,
      'Antwoord schriftelijke vragen',
      'Antwoord op vragen van het lid Een over bruggen',
    );
    expect(read(answer.replace(date, html))?.answered).toBe('2098-01-15');
  });

  it.each([
    ['of an activity', '<section><h2>Activiteiten</h2><ul><li>Datum: 15 januari 2098</li></ul></section>'],
    ['in a dialog', '<div class="m-modal"><p>Datum: 15 januari 2098</p></div>'],
    ['in a quotation', '<blockquote>Datum: 15 januari 2098</blockquote>'],
    ['that no calendar has', '<p>Datum: 45 januari 2098</p>'],
  ])('not %s', (_, html) => {
    expect(read(bare.replace(date, html))?.submitted).toBeNull();
  });
});

describe('members', () => {
  const item = (role: string, rest: string) => `<li><span><span>${role}</span> ${rest}</span></li>`;
  it.each([
    'Indiener',
    'Medeindiener',
    'Mede-indiener',
    'Eerste ondertekenaar',
    'Mede ondertekenaar',
    'Medeondertekenaar',
    'Mede-ondertekenaar',
    'Eerste Ondertekenaar:',
  ])('%s', (role) => {
    const list =
      item(role, 'A.B. Een, Kamerlid Groep Markuszower') +
      item('Eerste ondertekenaar', 'D. Drie, minister van Voorbeelden');
    expect(read(tk(null, 'Schriftelijke vragen', 'Bruggen', list))?.authors).toEqual([
      { name: 'A.B. Een', party: 'Groep Markuszower' },
    ]);
  });
});

describe('the label "Aanhangsel van de Handelingen"', () => {
  it.each([
    ['Antwoord op vragen van het lid Een over bruggen', 'answer'],
    ['Nader antwoord op vragen van het lid Een over bruggen', 'answer'],
    ['Uitstel beantwoording vragen van het lid Een over bruggen', 'postponement'],
    ['Mededeling over vragen van het lid Een over bruggen', 'postponement'],
  ])('%s', (title, kind) => {
    const facts = {
      kind,
      subject: 'bruggen',
      authors: [{ name: 'Een', party: null }],
      answered: '2098-01-14',
    };
    const html = tk(null, 'Aanhangsel van de Handelingen', title);
    expect(read(html)).toMatchObject(facts);
    expect(
      read(html.replace(/<h1>.*?<\/h1>/, `<h1>Aanhangsel van de Handelingen : ${title}</h1>`)),
    ).toMatchObject(facts);
  });

  it('yields to the text', () => {
    const text = `${sentence}<h1 class="kamervraagomschrijving_kop">Mededeling van Minister Kade (Voorbeelden) (ontvangen 4 februari 2098).</h1><div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div><h2>Mededeling</h2><p>Later.</p>`;
    expect(read(tk(text, 'Aanhangsel van de Handelingen', 'Bruggen'))).toMatchObject({
      kind: 'postponement',
      notice: 'Later.',
      answered: '2098-02-04',
    });
  });
});

describe('behind a dialog to share the page', () => {
  const share =
    '<div class="m-modal"><div class="m-modal__content"><h2>Delen</h2><p>Kopieer de link</p></div></div>';
  const text = `${sentence}<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>`;
  const list = '<h1>36 200 V</h1><h2>Nr. 26 LIJST VAN VRAGEN</h2><h2>Vraag 1</h2><p>Een?</p>';
  it('a text is read', () => {
    expect(read(tk(text).replace('<h1>', `${share}<h1>`))?.questions).toHaveLength(1);
  });

  it('a list of questions is none', () => {
    for (const soort of ['Schriftelijke vragen', 'Antwoord schriftelijke vragen'])
      expect(read(tk(list, soort).replace('<h1>', `${share}<h1>`)), soort).toBeNull();
  });

  it('a page without text has none', () => {
    expect(read(bare.replace('<h1>', `${share}<h1>`))?.status).toBe('no-text');
    expect(
      read(tk(null, 'Brief regering', 'Vragen over bruggen').replace('<h1>', `${share}<h1>`)),
    ).toBeNull();
  });
});
