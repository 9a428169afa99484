import { describe, expect, it } from 'vitest';
import { isPostponement } from '../../../lib/sites/postponement';
import { isWithdrawal } from '../../../lib/sites/withdrawal';

describe('questions are withdrawn where a notice says', () => {
  it.each([
    'De vragen zijn ingetrokken.',
    'De vragen van het lid Voorbeeld (XYZ) worden ingetrokken.',
    'De vragen zijn op verzoek van de vraagsteller ingetrokken.',
    'Deze vragen worden hierbij ingetrokken, omdat zij dubbel zijn ingezonden.',
    'Bovenstaande schriftelijke vragen zijn door de leden Voorbeeld en De Tweede ingetrokken op 3 maart 2090.',
    'De schriftelijke vragen van het lid Voorbeeld (XYZ) over roestende sluisdeuren (ingezonden 3 maart 2090) zijn ingetrokken.',
    'De vragen van de leden Voorbeeld (XYZ) en De Tweede (ABC) over roestende sluisdeuren worden ingetrokken.',
    // What the questions are about may itself be withdrawn.
    'De vragen van het lid Voorbeeld over de ingetrokken vergunning van de gemeente Nergenshuizen (ingezonden 3 maart 2090, 2090Z00001) zijn ingetrokken.',
    'De vragen over het bericht «Vergunning wordt niet ingetrokken» zijn ingetrokken.',
    'Hierbij deel ik u mee dat de vragen ingetrokken zijn.',
    'Verzocht wordt de vragen als ingetrokken te beschouwen.',
    'De indiener heeft de vragen ingetrokken.',
    'Het lid Voorbeeld heeft haar vragen over de pont ingetrokken.',
    'De leden Voorbeeld en De Tweede hebben hun schriftelijke vragen ingetrokken.',
    'Het lid Voorbeeld trekt zijn vragen in.',
    'De leden trekken hierbij hun Kamervragen over de pont in.',
    'Het lid Voorbeeld heeft te kennen gegeven de vragen in te trekken.',
    'Het lid heeft laten weten haar vragen te willen intrekken.',
    'Intrekking van de vragen van het lid Voorbeeld over sluisdeuren',
    'Intrekking schriftelijke vragen van het lid Voorbeeld over sluisdeuren',
    'Mededeling over de intrekking van de Kamervragen van het lid Voorbeeld',
    'Ingetrokken.',
    'Vragen ingetrokken',
    'Ingetrokken op verzoek van de indiener.',
    'Op 3 maart 2090 zijn vragen gesteld over de pont. Deze vragen zijn ingetrokken.',
    'Het lid A.B. Voorbeeld (XYZ) heeft de vragen met nr. 3 ingetrokken.',
    'De vragen\n      zijn\n  ingetrokken',
  ])('%s', (notice) => expect(isWithdrawal(notice)).toBe(true));
});

describe('questions are not withdrawn where a notice says', () => {
  it.each([
    '',
    'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.',
    'De vragen van het lid Voorbeeld over de ingetrokken vergunning kunnen niet binnen de gebruikelijke termijn worden beantwoord.',
    'De vragen van het lid Voorbeeld over vergunningen die zijn ingetrokken worden na het reces beantwoord.',
    'De vragen over vergunningen die worden ingetrokken, worden beantwoord zodra dat kan.',
    'De vragen over het intrekken van de subsidie worden zo spoedig mogelijk beantwoord.',
    'De vragen over de intrekking van de vergunning zijn nog niet beantwoord.',
    'De Minister heeft de vragen over de ingetrokken vergunning nog niet kunnen beantwoorden.',
    'De Minister heeft de vragen over de subsidie die is ingetrokken, nog niet beantwoord.',
    'Naar aanleiding van de vragen over de vergunning meld ik u dat die is ingetrokken.',
    'De vergunning is ingetrokken.',
    'De vergunningen zijn ingetrokken. De vragen worden beantwoord.',
    'De intrekking van de vragenlijst is bekend.',
    'De vragen over de intrekking van de vragen uit het examen worden beantwoord.',
    'De vragen zijn niet ingetrokken.',
    'De vragen worden niet door het lid ingetrokken.',
    'Voor de beantwoording van de vragen trekt de Minister meer tijd uit.',
    'De Minister trekt de verordening in; de vragen volgen.',
    'Ingetrokken vergunningen: de vragen hierover volgen.',
    'Ik zal de vragen in het debat beantwoorden.',
    'De vragen over het bericht «Vragen zijn ingetrokken» worden beantwoord.',
    'Vragen van het lid Voorbeeld over de intrekking van het besluit',
    'Antwoord op vragen van het lid Voorbeeld over de ingetrokken subsidie',
    'De vragen zijn dubbel ingezonden en worden als één geheel behandeld.',
    'De vragen zijn reeds beantwoord in een brief.',
  ])('%s', (notice) => expect(isWithdrawal(notice)).toBe(false));
});

// Where the patterns were not bounded, these would not come to an end.
it.each(['vragen zijn ', 'heeft de vragen ', 'vragen over die ', 'trekt ', '(', '«', 'ingetrokken x '])(
  'a text that is all "%s" is read too',
  (piece) => expect(isWithdrawal(piece.repeat(20_000))).toBe(false),
);

describe('an answer comes later', () => {
  it.each([
    ['De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.', true],
    ['Het is niet mogelijk deze vragen binnen de gestelde termijn te beantwoorden.', true],
    ['Het beantwoorden duurt langer.', true],
    ['Ik heb meer tijd nodig.', true],
    ['De benodigde informatie is nog niet ontvangen.', true],
    ['Uitstel beantwoording vragen van het lid Voorbeeld over de pont', true],
    ['U ontvangt de antwoorden zo spoedig mogelijk.', true],
    ['De vragen worden na het zomerreces beantwoord.', true],
    ['De beantwoordingstermijn is verlengd.', true],
    ['De vragen zijn reeds beantwoord in een brief.', false],
    ['De vragen zijn dubbel ingezonden en worden als één geheel behandeld.', false],
    ['Het lid is niet langer lid van de Kamer; de vragen zijn vervallen.', false],
    ['De vragen zijn ingetrokken.', false],
    ['', false],
  ])('%s: %s', (notice, late) => expect(isPostponement(notice)).toBe(late));
});
