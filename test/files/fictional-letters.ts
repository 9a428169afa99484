import type { Letter } from './letter';

/** A question of our own wording as the Chamber's first file has it: with two notes, one of them with an address. */
export const fictionalQuestionLetter: Letter = {
  heading: [
    '2098Z00404',
    '(ingezonden 14 februari 2098)',
    'Vragen van de leden Voorbeeld (XYZ) en Van ’t Sluisje (Groep Sluisje/Vaart) aan de minister van Waterwerken over te smalle sluizen in de Fictieve Vaart',
  ],
  blocks: [
    {
      kind: 'question',
      numbers: [1],
      text: 'Bent u bekend met het bericht «Schippers varen zich klem in de Fictieve Vaart»?',
      notes: [0],
    },
    {
      kind: 'question',
      numbers: [2],
      text: 'Klopt het dat de sluizen bij Voorbeeldstad 12 centimeter smaller zijn dan in Kamerstuk 36 200-V, nr. 26 is toegezegd? Zo ja, sinds wanneer weet u dit?',
      notes: [],
    },
    {
      kind: 'question',
      numbers: [3],
      text: 'Welke gevolgen heeft dit voor de 340 schepen die er elk jaar doorheen moeten, gelet op artikel 5.1 van de Wet open overheid?',
      notes: [1],
    },
  ],
  notes: [
    'De Voorbeeldkrant, 12 februari 2098, «Schippers varen zich klem in de Fictieve Vaart» (https://krant.example/sluizen/123).',
    'Aanhangsel Handelingen, vergaderjaar 2096–2097, nr. 215.',
  ],
};

/** The answer to it. */
export const fictionalAnswerLetter: Letter = {
  heading: [
    'AH 288',
    '2098Z00404',
    'Antwoord van minister Waterman (Waterwerken) (ontvangen 30 maart 2098)',
    'Vragen van de leden Voorbeeld (XYZ) en Van ’t Sluisje (Groep Sluisje/Vaart) aan de minister van Waterwerken over te smalle sluizen in de Fictieve Vaart (ingezonden 14 februari 2098)',
  ],
  blocks: [
    { ...fictionalQuestionLetter.blocks[0]!, notes: [0] },
    { kind: 'answer', numbers: [1], text: 'Ja.', notes: [] },
    fictionalQuestionLetter.blocks[1]!,
    { ...fictionalQuestionLetter.blocks[2]!, notes: [] },
    {
      kind: 'answer',
      numbers: [2, 3],
      text: 'Dat klopt. De sluizen zijn in 2091 gemeten en toen al te smal bevonden, zoals in het rapport over de vaarwegen staat. De beheerder verbreedt ze dit jaar; tot die tijd varen de schepen om over het Verzonnen Kanaal.',
      notes: [1],
    },
  ],
  notes: [fictionalQuestionLetter.notes[0]!, 'Rapport Vaarwegen 2091, bladzijde 14.'],
};
