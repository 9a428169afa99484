import { describe, expect, it } from 'vitest';
import { ahUrl, obk, readHtml, sentence, tk, tkUrl } from './pages';

const question = '<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>';
const told = (who: string) =>
  `<h1 class="kamervraagomschrijving_kop">Mededeling van ${who} (ontvangen 4 februari 2098).</h1>`;
const remark = (text: string) =>
  `<div class="kamervraagopmerking"><h2 class="kamervraagopmerking_kop">Mededeling</h2><p>${text}</p></div>`;
const minister = told('Minister Kade (Voorbeelden)');
const late = 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.';

/** The kind of a notice with this text on both sites; null where it is none of ours. */
const kinds = (text: string) => [
  readHtml(obk(text), ahUrl)?.kamervraag.kind ?? null,
  readHtml(tk(text, 'Mededeling', 'Mededeling over vragen van het lid Voorbeeld over bruggen'), tkUrl)
    ?.kamervraag.kind ?? null,
];

describe('a notice that postpones nothing', () => {
  it.each([
    [minister, 'Deze vragen zijn ingetrokken.'],
    [minister, 'Het lid Voorbeeld heeft zijn vragen ingetrokken omdat het debat al plaatsvond.'],
    [minister, 'Het lid Voorbeeld trekt deze vragen in.'],
    [minister, 'Hierbij trek ik mijn schriftelijke vragen van 14 januari 2098 over bruggen in.'],
    [minister, 'Op verzoek van het lid Voorbeeld meld ik u de intrekking van de vragen.'],
    [
      minister,
      'Het lid Voorbeeld heeft laten weten zijn vragen in te trekken. Een antwoord blijft achterwege.',
    ],
    [minister, 'De vragen zijn door het lid Voorbeeld teruggetrokken.'],
    [minister, 'De vragen zijn ingetrokken en worden daarom niet beantwoord.'],
    [told('het lid Voorbeeld (XYZ)'), 'De vragen over bruggen zijn ingetrokken.'],
    ['', 'De vragen zijn ingetrokken.'],
    [told('de Voorzitter'), 'De vragen worden mondeling gesteld.'],
    [told('de Voorzitter van de Tweede Kamer'), late],
    [told('de Kamervoorzitter'), late],
  ])('%s%s', (heading, text) => {
    expect(kinds(sentence + heading + question + remark(text))).toEqual([null, null]);
  });
});

describe('a notice that postpones', () => {
  it.each([
    [sentence, late],
    [sentence, 'Geachte voorzitter, de vragen worden zo spoedig mogelijk beantwoord.'],
    [sentence, 'Uitstel is nodig, omdat een eerder besluit is ingetrokken.'],
    [sentence, 'De gegevens zijn nog niet compleet.'],
    [sentence, 'Ik kan de vragen over het intrekken van subsidies niet tijdig beantwoorden.'],
    [sentence, 'De vragen over ingetrokken subsidies beantwoord ik na het zomerreces.'],
    [sentence, 'De vragen over het besluit waarmee de vergunning is ingetrokken worden later beantwoord.'],
    [sentence, 'De beantwoording vergt meer tijd; de vergunning is immers ingetrokken.'],
    [
      sentence.replace('bruggen', 'ingetrokken vergunningen'),
      'De vragen over ingetrokken vergunningen volgen later.',
    ],
    [sentence.replace('bruggen', 'de Voorzitter'), late],
  ])('%s%s', (heading, text) => {
    expect(kinds(heading + minister + question + remark(text))).toEqual(['postponement', 'postponement']);
  });
});

describe('a notice without text', () => {
  it.each([
    [
      'Mededeling (uitstel antwoord)',
      'Uitstel beantwoording vragen van het lid Een over bruggen',
      'postponement',
    ],
    [
      'Mededeling',
      'Uitstel beantwoording vragen van het lid Een over intrekking van vergunningen',
      'postponement',
    ],
    ['Mededeling', 'Mededeling over vragen van het lid Een over bruggen', 'postponement'],
    [
      'Mededeling',
      'Mededeling over vragen van het lid Een over de intrekking van vergunningen',
      'postponement',
    ],
    ['Mededeling (uitstel antwoord)', 'Bruggen', 'postponement'],
    ['Mededeling', 'Intrekking vragen van het lid Een over bruggen', null],
    ['Mededeling', 'Mededeling over het intrekken van de vragen van het lid Een over bruggen', null],
    ['Mededeling', 'Vragen van het lid Een over bruggen ingetrokken', null],
    ['Mededeling', 'Vragen van het lid Een over bruggen (ingetrokken)', null],
    ['Mededeling', 'Ingetrokken: vragen van het lid Een over bruggen', null],
    ['Mededeling', 'Mededeling van de Voorzitter over vragen zonder antwoord', null],
    ['Mededeling', 'Voorzitter over vragen zonder antwoord', null],
    ['Mededeling van de Voorzitter', 'Vragen zonder antwoord', null],
    ['Mededeling', 'Vergaderschema voor het voorjaar', null],
  ])('%s: %s', (soort, title, kind) => {
    expect(readHtml(tk(null, soort, title), tkUrl)?.kamervraag.kind ?? null).toBe(kind);
  });
});
