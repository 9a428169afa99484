import fc from 'fast-check';

/** Words without meaning together: what is read must not hang on what they say. */
const words =
  'de pont bij Voorbeeldstad vaart in juni niet langer naar Proefdorp omdat schippers wachten op sluizen van 12 meter en 340 reizigers per dag met 2,5 procent korting volgens een rapport uit 2091 over waterstanden, terwijl gemeente en provincie (samen met beheerders) nog overleggen over kosten van € 1.250.000 voor onderhoud aan oevers en kades'.split(
    ' ',
  );

const run = (minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...words), { minLength, maxLength })
    // What opens a bracket closes it.
    .map((all) => all.join(' ').replace(/[()]/g, '').replace(/,$/, ''));

export const questionSentence = fc
  .tuple(
    fc.constantFrom(
      'Bent u bekend met het bericht dat',
      'Klopt het dat',
      'Hoe beoordeelt u dat',
      'Waarom',
      'Wanneer',
    ),
    run(4, 28),
  )
  .map(([start, rest]) => `${start} ${rest}?`);

export const answerSentence = fc
  .tuple(
    fc.constantFrom(
      'Het kabinet onderzoekt',
      'Volgens de beheerder',
      'In de regel',
      'Daarbij',
      'Er zijn',
      'Ik vind dat',
    ),
    run(4, 40),
  )
  .map(([start, rest]) => `${start} ${rest}.`);

export const shortAnswer = fc.constantFrom('Ja.', 'Nee.', 'Dat klopt.', 'Zie het antwoord op vraag 1.');

/** `n` makes each note another. */
export const noteText = fc
  .tuple(
    fc.constantFrom(
      'De Voorbeeldkrant, 12 februari 2098, «Schippers varen zich klem»',
      'Kamerstuk 36 200-V, nr. 26',
      'Rapport Vaarwegen 2091, bladzijde 14',
      'https://krant.example/sluizen',
    ),
    fc.integer({ min: 100, max: 999 }),
  )
  .map(([source, n]) => (source.startsWith('http') ? `${source}/${n}` : `${source}, deel ${n}.`));
