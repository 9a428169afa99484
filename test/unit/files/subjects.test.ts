import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import { cutSubject } from '../../../lib/files/typeset/subject-end';
import { bold, paragraph as p, wordFile } from '../../files/word-xml';

const blocks = [bold('Vraag 1'), p('Kent u dit?'), bold('Antwoord 1'), p('Ja.')];

describe('what questions are about', () => {
  it.each([
    'het bericht dat een schipper zijn pont niet wilde afmeren vanwege het weer',
    'het bericht dat ponten worden gesloten',
    'de vraag of scholieren kunnen oversteken',
    'het feit dat gemeenten hebben besloten te stoppen',
    'de motie van het lid Slenk c.s. over veren',
    'de benoeming van mr. P. Proef tot havenmeester',
    'het optreden van drs. P.J. de Sluis en ir. Vaart',
    'de brief van 3 maart jl. over veren',
    'het advies van prof. dr. Proef',
    'ponten, bruggen e.d. in het noorden',
    'artikel 5, nr. 3 Wet op de ponten',
    'de Proef B.V. en haar ponten',
    'de vraag wie de pont betaalt',
    'schepen die niet binnen mogen varen',
  ])('%s', async (subject) => {
    const said = `Antwoorden van de minister van Proeven op Kamervragen van het lid Proefman (ABC) over ${subject}.`;
    expect((await readFile(wordFile(p(said), ...blocks))).facts.subject).toBe(subject);
    const asked = `Vragen van het lid Proefman (ABC) aan de minister van Proeven over ${subject} (ingezonden 3 maart 2098)`;
    expect((await readFile(wordFile(p(asked), ...blocks))).facts).toMatchObject({
      subject,
      submitted: '2098-03-03',
    });
    const letter = `Hierbij zend ik u de antwoorden op de vragen van het lid Proefman (ABC) over ${subject}. Deze vragen werden op 3 maart 2098 gesteld.`;
    expect((await readFile(wordFile(p(letter), ...blocks))).facts.subject).toBe(subject);
  });

  it.each([
    'veren kunnen niet binnen de gebruikelijke termijn worden beantwoord.',
    'veren worden hierbij beantwoord.',
    'veren zijn beantwoord in de bijlage.',
    'veren kunnen helaas niet tijdig worden beantwoord',
    'veren kunnen tot mijn spijt, niet binnen drie weken worden beantwoord',
    'veren beantwoord ik als volgt.',
    'veren deel ik u het volgende mede.',
    'veren (ingezonden 3 maart 2098)',
    'veren (uw kenmerk 2098Z04321).',
    'veren (2098Z04321). In deze brief',
    'veren. De antwoorden vindt u hieronder.',
    'veren Geachte voorzitter, hierbij',
    'veren.',
  ])('%s', (text) => expect(cutSubject(text)).toBe('veren'));
});

describe('the standing head of the annex', () => {
  const asked =
    'Vragen van de leden Proefman (ABC) en Slenk (XYZ) aan de Minister van Proeven over de pont zonder motor (ingezonden 6 maart 2098).';
  const answered = 'Antwoord van Minister De Sluis (Proeven) (ontvangen 25 maart 2098).';

  it.each<[string, string[]]>([
    [
      'above the number',
      [
        'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
        '1314',
        asked,
        answered,
      ],
    ],
    [
      'in two lines',
      [
        'Vragen gesteld door de leden der Kamer, met de daarop door de',
        'regering gegeven antwoorden',
        '1314',
        asked,
        answered,
      ],
    ],
    ['without the answers', ['Vragen gesteld door de leden der Kamer', asked, answered]],
    [
      'with the question behind it',
      [
        `Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden ${asked}`,
        answered,
      ],
    ],
    [
      'with other words',
      [
        'Vragen, door de leden der Kamer gesteld overeenkomstig artikel 134 van het Reglement van Orde, en de daarop door de regering gegeven antwoorden',
        asked,
        answered,
      ],
    ],
    [
      'below what stands above it',
      [
        'Tweede Kamer der Staten-Generaal',
        'Vergaderjaar 2097–2098',
        'Aanhangsel van de Handelingen',
        'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
        '1314',
        asked,
        answered,
      ],
    ],
  ])('%s', async (_, lines) => {
    const text = await readFile(wordFile(...lines.map((line) => p(line)), ...blocks));
    expect(text.headings).toEqual([asked, answered]);
    expect(text.facts).toMatchObject({
      authors: [
        { name: 'Proefman', party: 'ABC' },
        { name: 'Slenk', party: 'XYZ' },
      ],
      subject: 'de pont zonder motor',
    });
    expect(text.leftOut?.[0]).toBeDefined();
  });
});
