import { describe, expect, it } from 'vitest';
import { readAddressees } from '../../../lib/sites/addressees';
import { readAuthors } from '../../../lib/sites/authors';
import { readHeadings, readTitle } from '../../../lib/sites/heading';

const names = (text: string) => readAuthors(text).map(({ name, party }) => `${name}|${party ?? ''}`);

describe('authors', () => {
  it.each([
    ['Voorbeeld (XYZ)', ['Voorbeeld|XYZ']],
    ['Voorbeeld(XYZ)', ['Voorbeeld|XYZ']],
    ['Van der Linden (XYZ) en De Tweede (ABC)', ['Van der Linden|XYZ', 'De Tweede|ABC']],
    ['Een en Twee (beiden XYZ)', ['Een|XYZ', 'Twee|XYZ']],
    ['Een, Romke de Twee en Drie (allen ABC)', ['Een|ABC', 'Romke de Twee|ABC', 'Drie|ABC']],
    [
      'Een (XYZ), Twee, Drie en Vier (allen ABC) en Vijf (DEF)',
      ['Een|XYZ', 'Twee|ABC', 'Drie|ABC', 'Vier|ABC', 'Vijf|DEF'],
    ],
    ['Een (Groep Een/Van Twee) en Twee (Twee)', ['Een|Groep Een/Van Twee', 'Twee|Twee']],
    ['Een (GroenLinks-PvdA)', ['Een|GroenLinks-PvdA']],
    ['D.J.H. van Plein (VWX) en het lid Een (XYZ)', ['D.J.H. van Plein|VWX', 'Een|XYZ']],
    ['Hendriksen en Entrop (Unie 55+)', ['Hendriksen|Unie 55+', 'Entrop|Unie 55+']],
    ['Een', ['Een|']],
    ['Een en Twee (beiden (XYZ)', ['Een|XYZ', 'Twee|XYZ']],
    ['Een ((XYZ), Twee en Drie (allen Groep Drie)', ['Een|XYZ', 'Twee|Groep Drie', 'Drie|Groep Drie']],
    ['Een (XYZ', ['Een|XYZ']],
    ['Een en Twee (allebei JA21)', ['Een|JA21', 'Twee|JA21']],
    ['Een, Twee en Drie (allemaal PRO)', ['Een|PRO', 'Twee|PRO', 'Drie|PRO']],
    [
      'Een, Twee en Drie (alle drie GroenLinks-PvdA)',
      ['Een|GroenLinks-PvdA', 'Twee|GroenLinks-PvdA', 'Drie|GroenLinks-PvdA'],
    ],
    ['Een, Twee en Drie (alle 3 50PLUS)', ['Een|50PLUS', 'Twee|50PLUS', 'Drie|50PLUS']],
    ['Een en Twee (beide Groep Markuszower)', ['Een|Groep Markuszower', 'Twee|Groep Markuszower']],
    [
      'Keijzer (Lid Keijzer) en Markuszower (Groep Markuszower)',
      ['Keijzer|Lid Keijzer', 'Markuszower|Groep Markuszower'],
    ],
    ['Een en Twee (respectievelijk VVD en JA21)', ['Een|VVD', 'Twee|JA21']],
    [
      'Een, Twee en Drie (respectievelijk VVD, JA21 en Groep Markuszower)',
      ['Een|VVD', 'Twee|JA21', 'Drie|Groep Markuszower'],
    ],
    ['Een en Twee (VVD respectievelijk JA21)', ['Een|VVD', 'Twee|JA21']],
    ['Een en Twee (resp. VVD en JA21)', ['Een|VVD', 'Twee|JA21']],
    ['Een en Twee (VVD en JA21)', ['Een|VVD', 'Twee|JA21']],
    [
      'Een (PVV), Twee en Drie (respectievelijk VVD en JA21) en Vier (PRO)',
      ['Een|PVV', 'Twee|VVD', 'Drie|JA21', 'Vier|PRO'],
    ],
    // One name has what stands in the brackets whole, and so have more names than there are parties.
    ['Een (Groep Sluis en Vaart)', ['Een|Groep Sluis en Vaart']],
    ['Een en Twee (beiden Groep Sluis en Vaart)', ['Een|Groep Sluis en Vaart', 'Twee|Groep Sluis en Vaart']],
    ['Een, Twee en Drie (VVD en JA21)', ['Een|VVD en JA21', 'Twee|VVD en JA21', 'Drie|VVD en JA21']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('addressees', () => {
  it.each([
    ['de Minister van Economische Zaken', ['Minister van Economische Zaken']],
    ['de staatssecretaris van Justitie', ['Staatssecretaris van Justitie']],
    ['de Minister-President', ['Minister-President']],
    [
      'de minister president en de Minister voor Jeugd en Gezin',
      ['Minister-President', 'Minister voor Jeugd en Gezin'],
    ],
    [
      'de Minister-President, Minister van Algemene Zaken',
      ['Minister-President', 'Minister van Algemene Zaken'],
    ],
    [
      'de Ministers van Economische Zaken, voor Klimaat en Energie en van Volksgezondheid, Welzijn en Sport',
      [
        'Minister van Economische Zaken',
        'Minister voor Klimaat en Energie',
        'Minister van Volksgezondheid, Welzijn en Sport',
      ],
    ],
    [
      'de Minister en de Staatssecretaris van Sociale Zaken en Werkgelegenheid',
      [
        'Minister van Sociale Zaken en Werkgelegenheid',
        'Staatssecretaris van Sociale Zaken en Werkgelegenheid',
      ],
    ],
    [
      'de Staatssecretarissen van Financiën en van Justitie en Veiligheid',
      ['Staatssecretaris van Financiën', 'Staatssecretaris van Justitie en Veiligheid'],
    ],
    [
      'de Staatssecretaris van Infrastructuur en Waterstaat en de Ministers van Landbouw, Natuur en Voedselkwaliteit, voor Medische Zorg en voor Natuur en Stikstof',
      [
        'Staatssecretaris van Infrastructuur en Waterstaat',
        'Minister van Landbouw, Natuur en Voedselkwaliteit',
        'Minister voor Medische Zorg',
        'Minister voor Natuur en Stikstof',
      ],
    ],
    ['de Minister van A en aan de Minister van B', ['Minister van A', 'Minister van B']],
    ['de Staatsecretaris van Defensie', ['Staatssecretaris van Defensie']],
    ['de Minister van Onderwijs, bij afwezigheid van de Minister van Cultuur', ['Minister van Onderwijs']],
    [
      'de Staatssecretaris van Onderwijs, Cultuur en Wetenschap, mw. Voorbeeld,',
      ['Staatssecretaris van Onderwijs, Cultuur en Wetenschap'],
    ],
    [
      'de Staatssecretaris van Sociale Zaken, de heer Een en de Minister van Defensie',
      ['Staatssecretaris van Sociale Zaken', 'Minister van Defensie'],
    ],
    [
      'de Minister van Onderwijs, Cultuur en Wetenschap, mede namens de Minister van Defensie',
      ['Minister van Onderwijs, Cultuur en Wetenschap'],
    ],
    [
      'de staatssecretarissen van Sociale Zaken en Werkgelegenheid, dhr. Een en van Onderwijs, Cultuur en Wetenschap',
      [
        'Staatssecretaris van Sociale Zaken en Werkgelegenheid',
        'Staatssecretaris van Onderwijs, Cultuur en Wetenschap',
      ],
    ],
    [
      'de minister van Welzijn, Volksgezondheid en Cultuur',
      ['Minister van Welzijn, Volksgezondheid en Cultuur'],
    ],
    [
      'de ministers van Economische Zaken en Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer',
      [
        'Minister van Economische Zaken',
        'Minister van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer',
      ],
    ],
    [
      'de Ministers van Veiligheid en Justitie en Binnenlandse Zaken en Koninkrijksrelaties, Financien',
      [
        'Minister van Veiligheid en Justitie',
        'Minister van Binnenlandse Zaken en Koninkrijksrelaties',
        'Minister van Financien',
      ],
    ],
    [
      'de Minister van Economische Zaken, Landbouw en Innovatie',
      ['Minister van Economische Zaken, Landbouw en Innovatie'],
    ],
    ['de Minister van Justitie (Zie ook Aanhangsel, nr. 7)', ['Minister van Justitie']],
    ['de staatssectraris van A en de minsiter van B', ['Staatssecretaris van A', 'Minister van B']],
    [
      'de viceminister-president en de Minister zonder portefeuille',
      ['Viceminister-President', 'Minister zonder portefeuille'],
    ],
    ['Minister Voorbeeld van Defensie', ['Minister van Defensie']],
    [
      'de Staatssecretaris van Buitenlandse Zaken (Europese Zaken)',
      ['Staatssecretaris van Buitenlandse Zaken (Europese Zaken)'],
    ],
    ['het Presidium', []],
    [
      'de Staatssecretaris van Justitie en Veiligheid – Rechtsbescherming',
      ['Staatssecretaris van Justitie en Veiligheid – Rechtsbescherming'],
    ],
    [
      'de Staatssecretaris van Justitie en Veiligheid - Rechtsbescherming en Gevangeniswezen en de Minister van Defensie',
      [
        'Staatssecretaris van Justitie en Veiligheid - Rechtsbescherming en Gevangeniswezen',
        'Minister van Defensie',
      ],
    ],
    [
      'de Staatssecretarissen van Justitie en Veiligheid (Rechtsbescherming) en van Financiën (Herstel Toeslagen)',
      [
        'Staatssecretaris van Justitie en Veiligheid (Rechtsbescherming)',
        'Staatssecretaris van Financiën (Herstel Toeslagen)',
      ],
    ],
    [
      'de Staatssecretaris Herstel Toeslagen en de Minister van Financiën',
      ['Staatssecretaris Herstel Toeslagen', 'Minister van Financiën'],
    ],
    [
      'de Ministers van Justitie en Veiligheid, Asiel en Migratie en Werk en Participatie en voor Jeugd en Gezin',
      [
        'Minister van Justitie en Veiligheid',
        'Minister van Asiel en Migratie',
        'Minister van Werk en Participatie',
        'Minister voor Jeugd en Gezin',
      ],
    ],
    [
      'de Minister en de Staatssecretaris van Economische Zaken en Klimaat en Groene Groei',
      [
        'Minister van Economische Zaken',
        'Staatssecretaris van Economische Zaken',
        'Staatssecretaris van Klimaat en Groene Groei',
      ],
    ],
    // Names that nobody has yet.
    ['de Minister van Ruimtevaart en Maanzaken', ['Minister van Ruimtevaart en Maanzaken']],
  ])('%s', (text, expected) => {
    expect(readAddressees(text)).toEqual(expected);
  });
});

/** Those who have headed a ministry since 1994 were named so. */
const ministries = [
  'Algemene Zaken',
  'Asiel en Migratie',
  'Binnenlandse Zaken en Koninkrijksrelaties',
  'Buitenlandse Handel en Ontwikkelingshulp',
  'Buitenlandse Handel en Ontwikkelingssamenwerking',
  'Buitenlandse Zaken',
  'Defensie',
  'Economische Zaken',
  'Economische Zaken en Klimaat',
  'Economische Zaken, Landbouw en Innovatie',
  'Financiën',
  'Infrastructuur en Milieu',
  'Infrastructuur en Waterstaat',
  'Justitie',
  'Justitie en Veiligheid',
  'Klimaat en Groene Groei',
  'Landbouw, Natuur en Voedselkwaliteit',
  'Landbouw, Natuurbeheer en Visserij',
  'Landbouw, Visserij, Voedselzekerheid en Natuur',
  'Langdurige Zorg, Jeugd en Sport',
  'Onderwijs, Cultuur en Wetenschap',
  'Onderwijs, Cultuur en Wetenschappen',
  'Sociale Zaken en Werkgelegenheid',
  'Veiligheid en Justitie',
  'Verkeer en Waterstaat',
  'Volksgezondheid, Welzijn en Sport',
  'Volkshuisvesting en Ruimtelijke Ordening',
  'Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer',
  'Werk en Participatie',
];

/** What ministers and state secretaries without a ministry of their own were there for. */
const fields = [
  'Armoedebeleid, Participatie en Pensioenen',
  'Basis- en Voortgezet Onderwijs en Media',
  'Bestuurlijke Vernieuwing en Koninkrijksrelaties',
  'Grote Steden- en Integratiebeleid',
  'Immigratie, Integratie en Asiel',
  'Integratie, Jeugdbescherming, Preventie en Reclassering',
  'Jeugd en Gezin',
  'Klimaat en Energie',
  'Langdurige Zorg en Sport',
  'Medische Zorg',
  'Milieu en Wonen',
  'Natuur en Stikstof',
  'Ontwikkelingssamenwerking',
  'Primair en Voortgezet Onderwijs',
  'Rechtsbescherming',
  'Vreemdelingenzaken en Integratie',
  'Wonen en Rijksdienst',
  'Wonen, Wijken en Integratie',
];

describe('ministries under one "van"', () => {
  it.each([...ministries, ...fields])('%s is one', (name) => {
    expect(readAddressees(`de Minister van ${name}`)).toEqual([`Minister van ${name}`]);
  });

  it.each(ministries)('%s is the second, whichever is the first', (second) => {
    // No cabinet had a Minister of Justitie beside one of Justitie en Veiligheid.
    const firsts = [...ministries, ...fields].filter(
      (first) => !(first.startsWith('Justitie') && second.startsWith('Justitie')),
    );
    for (const first of firsts)
      for (const between of [' en ', ', ', ', en '])
        expect(readAddressees(`de Ministers van ${first}${between}${second}`)).toEqual([
          `Minister van ${first}`,
          `Minister van ${second}`,
        ]);
  });
});

describe('the sentences above the questions', () => {
  const none = {
    authors: [],
    addressees: [],
    subject: null,
    submitted: null,
    answered: null,
    oral: false,
    kind: null,
  };
  it.each([
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) aan de Minister van Financiën over een brief aan de gemeenten over de brug (deel 2) (ingezonden 3 juni 2098).',
      ],
      {
        kind: 'question',
        subject: 'een brief aan de gemeenten over de brug (deel 2)',
        submitted: '2098-06-03',
        addressees: ['Minister van Financiën'],
      },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) aan de minister van Financiën over ponten. (Ingezonden 8 juli 2004)',
        'Antwoord van minister Een (Financiën). (Ontvangen 12 augustus 2004).',
      ],
      { kind: 'answer', subject: 'ponten', submitted: '2004-07-08', answered: '2004-08-12' },
    ],
    [
      [
        'Vraag van het lid Voorbeeld (XYZ) over ponten (ingezonden 8 juli 2004)',
        'Nader antwoord van Minister Een (Financiën), mede namens de Staatssecretaris van Defensie (ontvangen 1 maart 2005). Zie ook Aanhangsel Handelingen, vergaderjaar 2004–2005, nr. 3',
      ],
      { kind: 'answer', subject: 'ponten', addressees: [], answered: '2005-03-01' },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) over ponten (ingezonden 8 juli 2004)',
        'Mededeling van Minister Een (Financiën) (ontvangen 1 augustus 2004)',
      ],
      { kind: 'postponement', answered: '2004-08-01' },
    ],
    [
      [
        'Mondelinge vragen van het lid Voorbeeld (XYZ) aan de Minister van Financiën over het bericht «Ponten» (Krant.example, 19 mei 2098 ) (ingezonden 20 mei 2098)',
      ],
      {
        kind: 'question',
        oral: true,
        subject: 'het bericht «Ponten» (Krant.example, 19 mei 2098 )',
        submitted: '2098-05-20',
      },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) op 24januari 2002 meegedeeld aan de minister-president, minister van Algemene Zaken inzake het gesprek over bruggen.',
      ],
      {
        subject: 'het gesprek over bruggen',
        submitted: '2002-01-24',
        addressees: ['Minister-President', 'Minister van Algemene Zaken'],
        authors: [{ name: 'Voorbeeld', party: 'XYZ' }],
      },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) aan de Minister van Financiën inzake ponten (op 10 januari 2023 medegedeeld in de commissie).',
      ],
      { subject: 'ponten', submitted: '2023-01-10' },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) aan de Minister van Financiën inzake: ponten (medegedeeld 19 november 2009)',
      ],
      { subject: 'ponten', submitted: '2009-11-19' },
    ],
    [
      ['Vragen het lid Van Voorbeeld (XYZ) over ponten'],
      { authors: [{ name: 'Van Voorbeeld', party: 'XYZ' }], subject: 'ponten', submitted: null },
    ],
    [
      ['Aanvullende vragen van de leden Een en Twee (beiden XYZ) over ponten'],
      {
        subject: 'ponten',
        authors: [
          { name: 'Een', party: 'XYZ' },
          { name: 'Twee', party: 'XYZ' },
        ],
      },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ)aan de minister van Financiën over ponten. Ingezonden 8 juli 2004)',
      ],
      {
        subject: 'ponten',
        submitted: '2004-07-08',
        authors: [{ name: 'Voorbeeld', party: 'XYZ' }],
        addressees: ['Minister van Financiën'],
      },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ), medegedeeld aan de Minister van Financiën op 14 november 2098, over ponten op 3 mei 2098.',
      ],
      {
        subject: 'ponten op 3 mei 2098',
        submitted: '2098-11-14',
        authors: [{ name: 'Voorbeeld', party: 'XYZ' }],
        addressees: ['Minister van Financiën'],
      },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) aan de Minister van Financiën met betrekking tot ponten (ingezonden 8 juli 2004)',
      ],
      { subject: 'ponten', addressees: ['Minister van Financiën'] },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) aan de Minister van Financiën naar aanleiding van eerdere vragen over ponten',
      ],
      { subject: 'ponten', addressees: ['Minister van Financiën'] },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) over ponten (ingezonden 8 juli 2004). Tweede nader antwoord van Minister Een (ontvangen 1 maart 2005)',
      ],
      { kind: 'answer', subject: 'ponten', answered: '2005-03-01' },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) over ponten',
        'Gewijzigd antwoord van Minister Een (ontvangen 1 maart 2005)',
      ],
      { kind: 'answer', answered: '2005-03-01' },
    ],
    [
      [
        'Vragen van het lid Voorbeeld (XYZ) over ponten',
        'Nadere mededeling van Minister Een (ontvangen 1 maart 2005)',
      ],
      { kind: 'postponement', answered: '2005-03-01' },
    ],
    [['Vragen van Van Voorbeeld (XYZ) over ponten'], { authors: [{ name: 'Van Voorbeeld', party: 'XYZ' }] }],
    [['Het bericht «Vragen van het lid Voorbeeld»'], none],
    [[], none],
  ])('%j', (sentences, expected) => {
    expect(readHeadings(sentences)).toMatchObject(expected);
  });
});

describe('titles of pages without text', () => {
  it.each([
    [
      'Antwoord op vragen van de leden Een, De Tweede en Romke de Derde over bruggen over water',
      'answer',
      ['Een', 'De Tweede', 'Romke de Derde'],
      'bruggen over water',
    ],
    ['Antwoord op vragen de leden Een en Van Twee over bruggen.', 'answer', ['Een', 'Van Twee'], 'bruggen'],
    ['Nader antwoord op de vragen van het lid Een over bruggen', 'answer', ['Een'], 'bruggen'],
    ['Beantwoording Kamervragen van het lid Een over bruggen', 'answer', ['Een'], 'bruggen'],
    ['Uitstel beantwoording vragen van het lid Een over bruggen', 'postponement', ['Een'], 'bruggen'],
    ['Bruggen over water', 'question', [], 'Bruggen over water'],
  ])('%s', (title, kind, authors, subject) => {
    expect(readTitle(title)).toEqual({
      kind,
      authors: authors.map((name) => ({ name, party: null })),
      subject,
    });
  });
});
