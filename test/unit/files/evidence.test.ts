import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import { blocksOf } from '../../files/blocks';
import { bold, item, paragraph as p, wordFile } from '../../files/word-xml';

const [known, judged] = ['Kent u het bericht over de pont?', 'Hoe beoordeelt u dat bericht?'];
const numbered = [p(`1. ${known}`), p(`2. ${judged}`)];

describe('other documents than those of Kamervragen', () => {
  it.each<[string, string[]]>([
    [
      'a manual',
      [
        p('Handleiding koffieautomaat'),
        p('1. Kies de gewenste sterkte met de linkerknop van het apparaat.'),
        p('2. Plaats een kopje.'),
      ],
    ],
    [
      'a contract',
      [
        p('Overeenkomst'),
        p('De ondergetekenden komen het volgende overeen:'),
        p('1. De leverancier levert de goederen uiterlijk binnen drie weken na de bestelling.'),
        p('2. De koper betaalt.'),
      ],
    ],
    [
      'a list of decisions',
      [
        p('Besluitenlijst'),
        p('Vaste commissie voor Proeven van de Tweede Kamer'),
        p('1. Brief van de minister van Proeven (2098Z04321) over de pont in Voorbeeldstad.'),
        p('Besluit: agenderen.'),
        p('2. Schriftelijke vragen van het lid Proefman (ABC).'),
      ],
    ],
    [
      'a list of decisions without that word',
      [
        p('Procedurevergadering van de vaste commissie voor Proeven van de Tweede Kamer'),
        p('1. Brief van de minister van Proeven (2098Z04321) over de pont in Voorbeeldstad.'),
        p('Besluit: agenderen.'),
        p('2. Schriftelijke vragen van het lid Proefman (ABC).'),
      ],
    ],
    [
      'a resolution',
      [
        p('Resolution 4321 (2098)'),
        p('The Assembly,'),
        p('1. Requests the Secretary to report on the ferry before the summer of that year;'),
        p('2. Decides to remain seized of the matter.'),
      ],
    ],
    [
      'often asked questions',
      [p('Veelgestelde vragen'), bold('Vraag 1'), p(known), bold('Antwoord 1'), p('Ja.')],
    ],
    ['an exam', [p('Toets Nederlands'), p(`1. Wat is een pont?`), p('2. Wat is een brug?')]],
    [
      'a text about such questions',
      [
        p('Hoe een taalmodel Kamervragen helpt beantwoorden'),
        p('1. Ophalen: uit eerdere stukken worden de meest verwante gezocht.'),
        p('2. Schrijven: met die stukken wordt een concept gemaakt.'),
        p('Beide stappen kosten tijd.'),
        p('Wat is dan nog de winst?'),
        p('Dat is nog niet bekend.'),
      ],
    ],
    ['questions to anybody', [p('1. Wat is een pont?'), p('2. Waarvoor dient een brug?')]],
    [
      'a questionnaire',
      [p('Onderzoek onder reizigers'), p('1. Hoe vaak neemt u de pont?'), p('2. Wat vindt u van de pont?')],
    ],
    [
      'an interview',
      [p('In gesprek met de schipper'), p('Vraag: Hoe lang vaart u al?'), p('Antwoord: Tien jaar.')],
    ],
    [
      'a list of Word',
      [
        p('Notulen van de vereniging'),
        item('De voorzitter opent de vergadering en heet allen van harte welkom.'),
        item('Sluiting'),
      ],
    ],
    [
      'a report of a committee',
      [
        p('Lijst van vragen en antwoorden'),
        p('De vaste commissie van de Tweede Kamer heeft de volgende vragen.'),
        ...numbered,
      ],
    ],
    [
      'a term in a contract',
      [
        p('Geachte heer,'),
        p(
          'Helaas is levering niet mogelijk binnen de gestelde termijn, omdat de goederen niet voorradig zijn.',
        ),
      ],
    ],
    [
      'a manual about such questions',
      [
        p('Handleiding beantwoording Kamervragen'),
        p('1. Leg de vragen voor aan de directie die er het meeste van weet.'),
        p('2. Schrijf een concept.'),
      ],
    ],
  ])('%s', async (_, body) => {
    await expect(readFile(wordFile(...body))).rejects.toMatchObject({ problem: 'other' });
  });
});

describe('documents of Kamervragen with unusual words', () => {
  it.each<[string, string[]]>([
    ['nothing but questions', numbered],
    ['nothing but questions below "Bijlage 1"', [p('Bijlage 1'), ...numbered]],
    ['a number only', [p('2098Z04321'), ...numbered]],
    ['the date they were sent', [p('Over de pont (ingezonden 3 maart 2098)'), ...numbered]],
    [
      '"Kamervragen" in a line of the head',
      [p('Betreft: beantwoording Kamervragen pont'), p('Geachte voorzitter,'), ...numbered],
    ],
    ['"schriftelijke vragen"', [p('Set schriftelijke vragen ABC over de pont'), ...numbered]],
    [
      'a letter to the Chamber',
      [
        p('Aan de Voorzitter van de Tweede Kamer der Staten-Generaal'),
        p('Hierbij zend ik u de antwoorden op de door u gestelde vragen over de pont.'),
        ...numbered,
      ],
    ],
    [
      'a member, not the questions',
      [p('Op verzoek van het lid Van den Proef (ABC) ga ik in op het volgende.'), ...numbered],
    ],
    ['a party', [p('Vragen van de fractie van ABC'), ...numbered]],
    [
      'without signs of questions',
      [
        p('Vragen van het lid Proefman (ABC) over de pont'),
        p('1. Kunt u aangeven wanneer de pont weer vaart.'),
        p('2. Bent u bereid met de schipper te spreken.'),
      ],
    ],
    [
      'one sign in two',
      [
        p('Vragen van het lid Proefman (ABC) over de pont'),
        p(`1. ${known}`),
        p('2. Graag een toelichting op het besluit.'),
      ],
    ],
  ])('%s', async (_, body) => {
    expect(blocksOf(await readFile(wordFile(...body))).map((block) => block.slice(0, 2))).toEqual([
      'q1',
      'q2',
    ]);
  });
});
