import { describe, expect, it } from 'vitest';
import { documentKind } from '../../../lib/open-data/document-kind';

describe('what a document is', () => {
  it.each([
    ['Schriftelijke vragen', 'question'],
    ['Antwoord schriftelijke vragen', 'answer'],
    ['Antwoord schriftelijke vragen (nader)', 'answer'],
    ['Mededeling (uitstel antwoord)', 'postponement'],
    ['Mededeling', null],
    ['Mondelinge vragen', null],
    ['Interpellatievragen', null],
    ['Aanhangsel van de Handelingen', null],
    ['Brief regering', null],
    ['Lijst van vragen en antwoorden', null],
    ['', null],
  ])('%j is %j by its kind alone', (Soort, kind) => expect(documentKind({ Soort }, [])).toBe(kind));

  const bridge = 'het bericht dat de brug openstaat';
  const permit = 'Het intrekken van een vergunning';
  const asking = 'het intrekken van vragen door het bestuur';
  const late = 'Het uitstel van de beantwoording van vragen';
  it.each<[string, string, string | null]>([
    // withdrawn
    ['Intrekking schriftelijke vragen', bridge, 'withdrawal'],
    ['Intrekking van de schriftelijke vragen van het lid Kat', bridge, 'withdrawal'],
    [`Intrekken vragen van het lid Kat over ${bridge}`, bridge, 'withdrawal'],
    ['Mededeling over het intrekken van haar vragen', bridge, 'withdrawal'],
    ['Mededeling inzake intrekking van eerdere Kamervragen', bridge, 'withdrawal'],
    ['Verzoek tot intrekking van de vragen 2090Z00001', bridge, 'withdrawal'],
    ['Vragen ingetrokken', bridge, 'withdrawal'],
    ['Mededeling: vragen ingetrokken', bridge, 'withdrawal'],
    ['De schriftelijke vragen zijn ingetrokken', bridge, 'withdrawal'],
    ['De vragen van het lid Kat (XYZ) zijn op verzoek ingetrokken.', bridge, 'withdrawal'],
    [`Vragen van het lid Kat over ${bridge} zijn ingetrokken`, bridge, 'withdrawal'],
    [`Mededeling dat de vragen over «${bridge}» zijn ingetrokken`, bridge, 'withdrawal'],
    ['Het lid Kat trekt haar vragen in', bridge, 'withdrawal'],
    ['De leden Kat en Hond trekken de schriftelijke vragen in.', bridge, 'withdrawal'],
    [`Het lid Kat trekt de vragen over ${bridge} in`, bridge, 'withdrawal'],
    ['Ingetrokken vragen van het lid Kat', bridge, 'withdrawal'],
    [`Intrekking vragen over ${permit}`, permit, 'withdrawal'],
    // what the questions are about, by the zaak's own words or others
    [`Mededeling over vragen over ${permit}`, permit, null],
    [permit, permit, null],
    [asking, asking, null],
    [`Vragen van het lid Kat over ${asking}`, asking, null],
    ['Mededeling over vragen over het intrekken van een vergunning', 'Een heel ander onderwerp', null],
    ['Mededeling over vragen van het lid Kat over vergunningen die zijn ingetrokken', bridge, null],
    ['Mededeling over vragen inzake ingetrokken vragen van de gemeente', bridge, null],
    // something else is withdrawn, or a part, or nothing
    ['Intrekking antwoord op schriftelijke vragen', bridge, null],
    ['Intrekken van het antwoord op vragen van het lid Kat', bridge, null],
    ['Antwoord op vragen van het lid Kat ingetrokken', bridge, null],
    ['Intrekking uitstelbrief', bridge, 'postponement'],
    ['Intrekking motie', bridge, null],
    ['De vragen zijn niet ingetrokken', bridge, null],
    ['Geen intrekking van de vragen', bridge, null],
    ['De vragen zijn deels ingetrokken', bridge, null],
    ['Vragen 3 en 4 zijn ingetrokken', bridge, null],
    ['Intrekking vragen 3 en 4', bridge, null],
    ['Vraag 3 ingetrokken', bridge, null],
    ['De aantrekkelijkheid van vragen', bridge, null],
    ['Het lid Kat trekt de vragen aan', bridge, null],
    // postponed
    ['Uitstel beantwoording schriftelijke vragen', bridge, 'postponement'],
    ['Mededeling over uitstel van de beantwoording van vragen', bridge, 'postponement'],
    ['Uitstelbericht', bridge, 'postponement'],
    ['Vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord', bridge, 'postponement'],
    ['Verlenging termijn beantwoording vragen', bridge, 'postponement'],
    ['De vragen worden later beantwoord', bridge, 'postponement'],
    [`Mededeling over vragen over ${late}`, late, null],
    ['Mededeling over vragen over het uitstel van de brug', 'Iets anders', null],
    // nothing of all this
    ['Mededeling over vragen van het lid Kat', bridge, null],
    ['Mededeling', bridge, null],
    ['', bridge, null],
  ])('a Mededeling titled %j about %j is %j', (Onderwerp, subject, kind) => {
    expect(documentKind({ Soort: 'Mededeling', Onderwerp }, [subject])).toBe(kind);
    expect(documentKind({ Soort: 'Mededeling', Onderwerp: null, Titel: Onderwerp }, [subject])).toBe(kind);
  });

  it.each<[string, string | null]>([
    ['Antwoord op vragen van het lid Kat over de brug', 'answer'],
    ['Nader antwoord op vragen van het lid Kat', 'answer'],
    ['Beantwoording vragen', 'answer'],
    ['Uitstel beantwoording vragen', 'postponement'],
    ['Intrekking vragen van het lid Kat', 'withdrawal'],
    ['Vragen van het lid Kat over het antwoord', null],
    ['', null],
  ])('an Aanhangsel van de Handelingen titled %j is %j', (Onderwerp, kind) => {
    expect(documentKind({ Soort: 'Aanhangsel van de Handelingen', Onderwerp }, ['de brug'])).toBe(kind);
  });

  it('is a withdrawal where the kind says that it is late and the words that it is over', () => {
    const document = {
      Soort: 'Mededeling (uitstel antwoord)',
      Onderwerp: 'Intrekking vragen van het lid Kat',
    };
    expect(documentKind(document, ['de brug'])).toBe('withdrawal');
  });

  it('is said of a title of great length too', () => {
    for (const word of ['intrekken van de ', 'vragen ', 'trekt haar vragen ', 'antwoord uitstel '])
      expect(documentKind({ Soort: 'Mededeling', Onderwerp: word.repeat(20_000) }, ['brug'])).toBeOneOf([
        null,
        'postponement',
        'withdrawal',
      ]);
  });
});
