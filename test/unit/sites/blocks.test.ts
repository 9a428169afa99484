import { describe, expect, it } from 'vitest';
import { ahUrl, kvUrl, obk, readHtml, sentence, tk, tkUrl } from './pages';

const asked = sentence.replace(/ class="[^"]*"/, '');
const answered =
  '<h1 class="kamervraagomschrijving_kop">Antwoord van Minister Kade (Voorbeelden) (ontvangen 4 februari 2098).</h1>';

function parts(html: string, url: string) {
  const document = readHtml(html, url)?.kamervraag;
  return (
    document && {
      kind: document.kind,
      questions: document.questions.map(({ numbers, text }) => [numbers.join(), text]),
      answers: document.answers.map(({ numbers, text }) => [numbers.join(), text]),
      explanation: document.explanation,
      notice: document.notice,
    }
  );
}

describe('blocks by the words of their headings', () => {
  it.each([
    ['<h2>Vraag 1</h2><p>Een?</p><h2>Vraag 2 en 3</h2><p>Twee?</p><p>Drie?</p>'],
    ['<h3>Vraag 1</h3><p>Een?</p><h3>Vragen 2 en 3</h3><p>Twee?</p><p>Drie?</p>'],
    ['<p><b>Vraag 1</b></p><p>Een?</p><p><strong>Vraag 2 en 3:</strong></p><p>Twee?</p><p>Drie?</p>'],
    ['<p><b>Vraag 1</b><br>Een?</p><p><b>Vraag 2 en 3</b><br>\nTwee?<br>Drie?</p>'],
    ['<p><b>Vraag 1</b> Een?</p><p><b>Vraag 2 en 3</b> Twee? Drie?</p>'],
    ['<p>Vraag 1</p><p>Een?</p><p>Vraag 2 en 3</p><p>Twee?</p><p>Drie?</p>'],
    ['<p class="nummer">1</p><p>Een?</p><p class="nummer">2 en 3</p><p>Twee?</p><p>Drie?</p>'],
    [
      '<div class="vraag"><p class="nummer">1</p><p>Een?</p></div><div class="vraag"><p class="nummer">2 en 3.</p><p>Twee?</p><p>Drie?</p></div>',
    ],
    [
      '<div class="vraag"><h2 class="stuktitel"><a id="a"></a>Vraag 1\n </h2>Een?</div><div class="vraag"><h2>Vraag 2 en 3</h2><ul><li>Twee?</li><li>Drie?</li></ul></div>',
    ],
    [
      '<div><div><h2>Vraag 1</h2></div><div><p>Een?</p></div></div><div><h2>Vraag 2 en 3</h2><table><tr><td>Twee?</td><td><p>Drie?</p></td></tr></table></div>',
    ],
  ])('%s', (body) => {
    const expected = {
      kind: 'question',
      questions: [
        ['1', 'Een?'],
        ['2,3', 'Twee? Drie?'],
      ],
      answers: [],
      explanation: null,
      notice: null,
    };
    expect(parts(obk(asked + body), kvUrl)).toEqual(expected);
    expect(parts(tk(asked + body), tkUrl)).toEqual(expected);
    expect(parts(tk(null).replace('<section>', `${asked}${body}<section>`), tkUrl)).toEqual(expected);
  });

  it.each([
    [
      '<div class="vraag"><h2>Vraag 1 en 4</h2><p>A?</p></div><div class="antwoord"><h2>Antwoord 1 en 4</h2><p>Ja.</p></div><div class="vraag"><h2>Vraag 2</h2><p>B?</p></div><div class="vraag"><h2>Vraag 2</h2><p>C?</p></div><div class="antwoord"><h2>Antwoord 2 t/m 4</h2><p>Nee.</p></div>',
    ],
    [
      '<h2>Vraag 1 en 4</h2><p>A?</p><h2>Antwoord op vraag 1 en 4:</h2><p>Ja.</p><h2>Vraag 2</h2><p>B?</p><h2>Vraag 2</h2><p>C?</p><h2>Antwoorden 2 t/m 4</h2><p>Nee.</p>',
    ],
    [
      '<p><b>Vraag 1 en 4</b><br>A?</p><p><b>Antwoord 1 en 4</b><br>Ja.</p><p><b>Vraag 2</b><br>B?</p><p><b>Vraag 2</b><br>C?</p><p><b>Antwoord 2-4</b><br>Nee.</p>',
    ],
  ])('answers: doubled, missing and distant numbers as printed: %s', (body) => {
    expect(parts(obk(sentence + answered + body), ahUrl)).toMatchObject({
      kind: 'answer',
      questions: [
        ['1,4', 'A?'],
        ['2', 'B?'],
        ['2', 'C?'],
      ],
      answers: [
        ['1,4', 'Ja.'],
        ['2,3,4', 'Nee.'],
      ],
    });
  });

  it("bare numbers are questions above the answer's sentence and answers below it", () => {
    const body = `<p>1</p><p>A?</p><p>2</p><p>B?</p>${answered}<p>1 en 2</p><p>Ja.</p>`;
    expect(parts(obk(asked + body), ahUrl)).toMatchObject({
      questions: [
        ['1', 'A?'],
        ['2', 'B?'],
      ],
      answers: [['1,2', 'Ja.']],
    });
  });

  it('words of a heading inside a text are text', () => {
    const body =
      '<div class="antwoord"><h2>Antwoord 1</h2><p>Zie het antwoord op vraag 2.</p><p>Toelichting</p><p>Vraag 3</p><h4>Antwoord op vraag 1</h4><p>Ja.</p></div>';
    expect(parts(obk(sentence + answered + body), ahUrl)?.answers).toEqual([
      ['1', 'Zie het antwoord op vraag 2. Toelichting Vraag 3 Antwoord op vraag 1 Ja.'],
    ]);
  });

  it('questions that are not numbered', () => {
    expect(
      parts(obk(`${sentence}<div class="vraag"><p>Een?</p><p>Twee?</p></div>`), kvUrl)?.questions,
    ).toEqual([['', 'Een? Twee?']]);
    expect(
      parts(obk(`${sentence}<div class="vraag"><h2>Vraag</h2><p>Een?</p></div>`), kvUrl)?.questions,
    ).toEqual([['', 'Een?']]);
    expect(parts(obk(`${sentence}<p>Een?</p><p>Twee?</p>`), kvUrl)?.questions).toEqual([['', 'Een? Twee?']]);
  });

  it('lists keep their printed markers', () => {
    const list =
      '<ul class="expliciet"><li class="li"><p class="labeled"><span class="ol">a.</span>het aantal;</p></li><li><span class="ol">b. </span><p>de kosten?</p></li></ul><ul><li>– de tijd.</li></ul>';
    expect(
      parts(obk(`${sentence}<div class="vraag"><h2>Vraag 1</h2><p>Wat is:</p>${list}</div>`), kvUrl)
        ?.questions,
    ).toEqual([['1', 'Wat is: a. het aantal; b. de kosten? – de tijd.']]);
  });
});

describe('remarks', () => {
  const q = '<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>';
  it.each([
    [
      '<div class="kamervraagopmerking"><h2 class="kamervraagopmerking_kop">Toelichting:</h2><p>Ter aanvulling.</p></div>',
    ],
    ['<h2>Toelichting</h2><p>Ter aanvulling.</p>'],
    ['<p><b>Toelichting:</b></p><p>Ter aanvulling.</p>'],
    ['<p><b>Toelichting:</b><br>Ter aanvulling.</p>'],
    ['<p>Toelichting:</p><p>Ter aanvulling.</p>'],
  ])('explanation: %s', (remark) => {
    expect(parts(obk(sentence + q + remark), kvUrl)).toMatchObject({
      questions: [['1', 'Een?']],
      explanation: 'Ter aanvulling.',
    });
    expect(parts(tk(asked + '<h2>Vraag 1</h2><p>Een?</p>' + remark), tkUrl)).toMatchObject({
      explanation: 'Ter aanvulling.',
    });
  });

  const told =
    '<h1 class="kamervraagomschrijving_kop">Mededeling van Minister Kade (Voorbeelden) (ontvangen 4 februari 2098).</h1>';
  it.each([
    [
      '<div class="kamervraagopmerking"><h2 class="kamervraagopmerking_kop">Mededeling</h2><p>Later.</p><p>Echt.</p></div>',
    ],
    ['<div class="kamervraagopmerking"><p>Later.</p><p>Echt.</p></div>'],
    ['<h2>Mededeling</h2><p>Later.</p><p>Echt.</p>'],
    ['<p><b>Mededeling</b></p><p>Later.</p><p>Echt.</p>'],
  ])('notice: %s', (remark) => {
    expect(parts(obk(sentence + told + q + remark), ahUrl)).toEqual({
      kind: 'postponement',
      questions: [['1', 'Een?']],
      answers: [],
      explanation: null,
      notice: 'Later. Echt.',
    });
  });

  it('where the answer would stand', () => {
    const instead = '<div class="antwoord"><h2>Mededeling</h2><p>Later.</p><p>Echt.</p></div>';
    expect(parts(obk(sentence + told + q + instead), ahUrl)).toMatchObject({
      answers: [],
      notice: 'Later. Echt.',
    });
  });

  it('both on one page', () => {
    const both =
      '<div class="kamervraagopmerking"><h2>Toelichting:</h2><p>Ter aanvulling.</p></div><div class="kamervraagopmerking"><h2>Mededeling</h2><p>Later.</p></div>';
    expect(parts(obk(sentence + told + q + both), ahUrl)).toMatchObject({
      explanation: 'Ter aanvulling.',
      notice: 'Later.',
    });
  });
});

describe('what the site prints around a text is no part of it', () => {
  it.each([
    ['<p><a href="#">Naar boven</a></p>'],
    ['<div class="pageactions"><a class="to-top" href="#">Naar boven</a></div>'],
    ['<div id="delenModal" class="modal"><p>Permanente link</p></div>'],
    ['<div><h2>Permanente link</h2><p>Kopieer de link naar uw clipboard</p></div>'],
    ['<h2>Bijlage 1</h2><p>Tabel</p>'],
    ['<div class="disclaimer"><p>De hier aangeboden versie is geen bekendmaking.</p></div>'],
    ['<p>De hier aangeboden pdf-bestanden vormen de formele bekendmakingen.</p>'],
    ['<script>var a = "<p>x</p>";</script><style>p{}</style>'],
  ])('%s', (around) => {
    expect(parts(obk(`${sentence}<h2>Vraag 1</h2><p>Een?</p>${around}`), kvUrl)?.questions).toEqual([
      ['1', 'Een?'],
    ]);
  });
});

describe('the sentences above the questions', () => {
  it.each([
    [
      '<h1>Vragen van het lid Voorbeeld (XYZ) aan de Minister van Voorbeelden<br>over bruggen<br>(ingezonden 14 januari 2098).</h1>',
    ],
    [
      '<p>Vragen van het lid Voorbeeld (XYZ) aan de Minister van Voorbeelden over bruggen (ingezonden 14 januari 2098).</p>',
    ],
    [
      '<p><b>Vragen van het lid Voorbeeld (XYZ)</b> aan de Minister van Voorbeelden over <i>bruggen</i> (ingezonden 14 januari 2098).</p>',
    ],
    [
      '<h1>Vragen van het lid Voorbeeld (XYZ) aan de Minister van Voorbeelden over bruggen</h1><p>(ingezonden 14 januari 2098)</p>',
    ],
    [
      '<h1><br><br></h1><h1>Vragen van het lid Voorbeeld (XYZ) aan de Minister van Voorbeelden over bruggen<a class="nootnum" href="#n1">1</a> (ingezonden 14 januari 2098).</h1>',
    ],
  ])('%s', (heading) => {
    for (const [html, url] of [
      [obk(`${heading}<h2>Vraag 1</h2><p>Een?</p>`), kvUrl],
      [tk(`${heading}<h2>Vraag 1</h2><p>Een?</p>`), tkUrl],
    ] as const)
      expect(readHtml(html, url)?.kamervraag).toMatchObject({
        authors: [{ name: 'Voorbeeld', party: 'XYZ' }],
        addressees: ['Minister van Voorbeelden'],
        subject: 'bruggen',
        submitted: '2098-01-14',
        questions: [{ numbers: [1], text: 'Een?' }],
      });
  });

  it('both in one element', () => {
    const both = `<h1>${sentence.replace(/<[^>]+>/g, '')} Antwoord van Minister Kade (Voorbeelden) (ontvangen 4 februari 2098).</h1>`;
    expect(
      readHtml(obk(`${both}<h2>Vraag 1</h2><p>Een?</p><h2>Antwoord 1</h2><p>Ja.</p>`), ahUrl)?.kamervraag,
    ).toMatchObject({
      kind: 'answer',
      subject: 'bruggen',
      submitted: '2098-01-14',
      answered: '2098-02-04',
    });
  });

  it('"Zie ook" on a line of its own is a heading, not a text', () => {
    const body = `${sentence}${answered}<p>Zie ook Aanhangsel Handelingen, vergaderjaar 2097–2098, nr. 3.</p><h2>Vraag 1</h2><p>Een?</p>`;
    expect(readHtml(obk(body), ahUrl)?.headings).toHaveLength(2);
    expect(readHtml(obk(body), ahUrl)?.headings[1]).toContain('Zie ook Aanhangsel');
  });
});

describe('numbers of before 2011', () => {
  const number = (n: string) => `<p class="nummer">${n}</p>`;
  it.each([
    [
      'under headings',
      `<h2>Vragen</h2>${number('1')}<p>Een?</p>${number('2')}<p>Twee?</p><h2>Antwoorden</h2>${number('1 en 2')}<p>Ja.</p>`,
    ],
    [
      'several in one element',
      `<div class="vraag">${number('1')}<p>Een?</p>${number('2')}<p>Twee?</p></div><div class="antwoord">${number('1 en 2')}<p>Ja.</p></div>`,
    ],
  ])('%s', (_, body) => {
    expect(parts(obk(sentence + answered + body), ahUrl)).toMatchObject({
      questions: [
        ['1', 'Een?'],
        ['2', 'Twee?'],
      ],
      answers: [['1,2', 'Ja.']],
    });
  });
});

it('a sentence that begins with a bold word is no heading', () => {
  const body = `${sentence}<h2>Vraag 1</h2><p><b>Antwoord</b> u met ja?</p><p><b>Toelichting</b> is niet nodig.</p>`;
  expect(parts(obk(body), kvUrl)).toMatchObject({
    questions: [['1', 'Antwoord u met ja? Toelichting is niet nodig.']],
    answers: [],
    explanation: null,
  });
});
