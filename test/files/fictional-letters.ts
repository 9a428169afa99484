import type { Letter, LetterBlock } from './letter';

const krant =
  'De Voorbeeldkrant, 12 februari 2098, «Schippers varen zich klem in de Fictieve Vaart» (https://krant.example/sluizen/123).';
const asked =
  'Vragen van de leden Voorbeeld (XYZ) en Van ’t Sluisje (Groep Sluisje/Vaart) aan de minister van Waterwerken over te smalle sluizen in de Fictieve Vaart';

const question = (number: number, text: string, notes: number[] = []): LetterBlock => ({
  kind: 'question',
  numbers: [number],
  text,
  notes,
});

const known = 'Bent u bekend met het bericht «Schippers varen zich klem in de Fictieve Vaart»?';
const narrow =
  'Klopt het dat de sluizen bij Voorbeeldstad 12 centimeter smaller zijn dan in Kamerstuk 36 200-V, nr. 26 is toegezegd? Zo ja, sinds wanneer weet u dit?';
const ships =
  'Welke gevolgen heeft dit voor de 340 schepen die er elk jaar doorheen moeten, gelet op artikel 5.1 van de Wet open overheid?';

/** A question of our own wording as the Chamber's first file has it: with two notes, one of them with an address. */
export const fictionalQuestionLetter: Letter = {
  heading: ['2098Z00404', '(ingezonden 14 februari 2098)', asked],
  blocks: [question(1, known, [0]), question(2, narrow), question(3, ships, [1])],
  notes: [krant, 'Aanhangsel Handelingen, vergaderjaar 2096–2097, nr. 215.'],
};

/** The answer to it. */
export const fictionalAnswerLetter: Letter = {
  heading: [
    'AH 288',
    '2098Z00404',
    'Antwoord van minister Waterman (Waterwerken) (ontvangen 30 maart 2098)',
    `${asked} (ingezonden 14 februari 2098)`,
  ],
  blocks: [
    question(1, known, [0]),
    { kind: 'answer', numbers: [1], text: 'Ja.', notes: [] },
    question(2, narrow),
    question(3, ships),
    {
      kind: 'answer',
      numbers: [2, 3],
      text: 'Dat klopt. De sluizen zijn in 2091 gemeten en toen al te smal bevonden, zoals in het rapport over de vaarwegen staat. De beheerder verbreedt ze dit jaar; tot die tijd varen de schepen om over het Verzonnen Kanaal.',
      notes: [1],
    },
  ],
  notes: [krant, 'Rapport Vaarwegen 2091, bladzijde 14.'],
};
