import type { SiteDocument } from './document';

/** A fictional question that cites things of every group, in words, by short forms and in notes. */
export function citedQuestion(): SiteDocument {
  return {
    kind: 'question',
    officialId: 'kv-tk-2098Z00200',
    zaaknummer: '2098Z00200',
    documentnummer: '2098D00200',
    aanhangselnummer: null,
    vergaderjaar: '2097-2098',
    title: 'De veerpont bij Voorbeelddam',
    heading:
      'Vragen van het lid Voorbeeld (XYZ) aan de Minister van Waterwerken over de veerpont bij Voorbeelddam (ingezonden 9 maart 2098).',
    answerHeading: null,
    date: '2098-03-09',
    indieners: ['A. Voorbeeld'],
    blocks: [
      {
        type: 'question',
        heading: 'Vraag 1',
        paragraphs: [
          'Bent u bekend met het bericht «Pont vaart niet meer»?[^1] Herinnert u zich mijn vragen van 3 februari 2098?',
        ],
      },
      {
        type: 'question',
        heading: 'Vraag 2',
        paragraphs: [
          'Hoe verhoudt het stilleggen zich tot artikel 5.1, tweede lid, van de Wet open overheid, tot art. 6:162 BW en tot artikel 8 van de Vreemdelingenwet?',
        ],
      },
      {
        type: 'question',
        heading: 'Vraag 3',
        paragraphs: [
          'Wat heeft u gedaan met de motie-Tweede c.s. (Kamerstuk 36 200-V, nr. 26) en met de genoemde motie sindsdien?[^2]',
        ],
      },
      {
        type: 'question',
        heading: 'Vraag 4',
        paragraphs: [
          'Is het besluit in lijn met Verordening (EU) 2016/679, met COM(2021) 206 en met het arrest in zaak C-311/18?[^3] Geldt artikel 27 van de ARVODI?',
        ],
      },
      {
        type: 'question',
        heading: 'Vraag 5',
        paragraphs: [
          'Kent u Kamerstuk 36 410, nr. 2, het rapport uit voetnoot 4 en Kamerstuk 36 200-V, nr. 26?[^4]',
        ],
      },
      {
        type: 'notes',
        notes: [
          {
            label: '1',
            text: 'Voorbeeldkrant, 8 maart 2098, «Pont vaart niet meer» (https://www.voorbeeldkrant.example/pont).',
          },
          { label: '2', text: 'Kamerstuk 36 410, nr. 7.' },
          { label: '3', text: 'Idem, nr. 9.' },
          { label: '4', text: 'Rekenkamer, De pont (https://www.rekenkamer.example/pont.pdf).' },
        ],
      },
    ],
  };
}
