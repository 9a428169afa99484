import { describe, expect, it } from 'vitest';
import { addresseesOf, authorsOf } from '../../../lib/open-data/actors';
import { initialsOf, printedName } from '../../../lib/open-data/people';

describe("a member's name", () => {
  it.each([
    // initials before it, with dots or without
    ['S.P.R.A. van Weyenberg', 'Van Weyenberg'],
    ['H. Kat', 'Kat'],
    ['Th.C. de Graaf', 'De Graaf'],
    ['Ch. van der Wal', 'Van der Wal'],
    ['J.-P. Voorbeeld', 'Voorbeeld'],
    ['DJH van Dijk', 'Van Dijk'],
    ['S Kröger', 'Kröger'],
    ['Th Voorbeeld', 'Voorbeeld'],
    ['JZCM Kent', 'Kent'],
    ['J.Z.C.M. Kent', 'Kent'],
    ['Ü. Voorbeeld', 'Voorbeeld'],
    ["A. O'Neill", "O'Neill"],
    ["AB d'Ancona", "D'Ancona"],
    ["F. van 't Voorbeeld", "Van 't Voorbeeld"],
    ["J. in 't Veld", "In 't Veld"],
    ['E. ter Voorbeeld', 'Ter Voorbeeld'],
    ['E. aan den Voorbeeld', 'Aan den Voorbeeld'],
    ['M. von Martels', 'Von Martels'],
    ['  A.  El   Voorbeeld ', 'El Voorbeeld'],
    ['I. El Abassi', 'El Abassi'],
    ['M. Schultz van Haegen', 'Schultz van Haegen'],
    ['E. Voorbeeld-van den Verzinsel', 'Voorbeeld-van den Verzinsel'],
    // the surname first
    ['Dijk, D.J.H. van', 'Van Dijk'],
    ['Dijk, D.J.H. van der', 'Van der Dijk'],
    ['Dijk, DJH van', 'Van Dijk'],
    ['Kat, H.', 'Kat'],
    ['Kat, H', 'Kat'],
    ['Plas, C.A.M. van der', 'Van der Plas'],
    ['Van Campen, A.A.H.', 'Van Campen'],
    ['Dries, S.M. op den', 'Op den Dries'],
    ["Veld, J. in 't", "In 't Veld"],
    ['Veld, J. in ’t', 'In ’t Veld'],
    ["Root, A. op 't", "Op 't Root"],
    ['Burg, B. uit den', 'Uit den Burg'],
    ["Ancona, H. d'", "D'Ancona"],
    ['Abassi, I. el', 'El Abassi'],
    ['Voorbeeld, E. ter', 'Ter Voorbeeld'],
    ['Jong, H.C. de (Romke)', 'De Jong'],
    ['Jong, H.C. (Romke) de', 'De Jong'],
    // a first name in brackets, or initials there
    ['R.H. (Romke) de Jong', 'De Jong'],
    ['H.C. de Jong (Romke)', 'De Jong'],
    ['C. Kat (Carla)', 'Kat'],
    ['Krista van Velzen (K.)', 'Van Velzen'],
    ['Jan Kees de Jager (J.C.)', 'De Jager'],
    ["Bas van 't Wout (B.)", "Van 't Wout"],
    ['Hirsch Ballin (EMH)', 'Hirsch Ballin'],
    ['Melanie Schultz van Haegen (M.H.)', 'Schultz van Haegen'],
    ['Paulus Jansen (P.F.C.)', 'Jansen'],
    ['Fleur Agema (M.)', 'Agema'],
    ['Jan Peter Balkenende (J.P.)', 'Balkenende'],
    ['Hanke Bruins Slot (H.G.J.)', 'Bruins Slot'],
    ['Arjan El Fassed (A.)', 'El Fassed'],
    ['Karien Van Gennip (C.E.G.)', 'Van Gennip'],
    ['Ans Willemse-van der Ploeg (A.A.M.)', 'Willemse-van der Ploeg'],
    ['Gert-Jan Segers (G.J.M.)', 'Segers'],
    ['Gert Leers (GBM)', 'Leers'],
    ['Rosenthal (U)', 'Rosenthal'],
    ['Van Dijk (J.)', 'Van Dijk'],
    ['Jong, Romke de (R.H.)', 'De Jong'],
    // in capitals
    ['H. KAT', 'Kat'],
    ['D.J.H. VAN DIJK', 'Van Dijk'],
    ["J. IN 'T VELD", "In 't Veld"],
    ["A. O'NEILL", "O'Neill"],
    ['E. VOORBEELD-VERZINSEL', 'Voorbeeld-Verzinsel'],
    // names that only look like initials, and none
    ['Ten Hoeve', 'Ten Hoeve'],
    ['Romke de Jong', 'Romke de Jong'],
    ['Kent', 'Kent'],
    ['A.B.', 'A.B.'],
    ['VAN DIJK', 'Van Dijk'],
    ['XYZ', 'XYZ'],
    ['DE KAT', 'De Kat'],
    ['DE Kat', 'Kat'],
    ['EL Kat', 'Kat'],
    ['Op den Dries', 'Op den Dries'],
    ['', ''],
    [',', ','],
  ])('%j is printed as %j', (registered, printed) => {
    expect(printedName(registered)).toBe(printed);
  });

  it.each([
    ['DJH van Dijk', 'DJH'],
    ['Dijk, D.J.H. van', 'DJH'],
    ['Krista van Velzen (K.)', 'K'],
    ['H.C. de Jong (Romke)', 'HC'],
    ['Romke de Jong', ''],
    ['Kent', ''],
    ['Th.C. de Graaf', 'TC'],
  ])('%j has the initials %j', (registered, initials) => {
    expect(initialsOf(registered)).toBe(initials);
  });

  it('of great length is read like any other', () => {
    const long = `${'A.'.repeat(20_000)} ${'van '.repeat(20_000)}`;
    expect(printedName(`${long}Kat`)).toMatch(/^Van .*Kat$/);
    expect(initialsOf(`Kat, ${long}`)).toMatch(/^A+$/);
  });
});

const actor = (ActorNaam: string | null, Relatie: string, more: Record<string, unknown> = {}) => {
  return { ActorNaam, Relatie, ActorFractie: 'XYZ', ...more };
};

describe('those who ask', () => {
  it.each<[string, Parameters<typeof authorsOf>[0], string[]]>([
    [
      'stand in order, the first signatory first',
      [actor('B. Kat', 'Medeindiener'), actor('A. Hond', 'Indiener')],
      ['Hond (XYZ)', 'Kat (XYZ)'],
    ],
    [
      'stand once where they are listed twice',
      [actor('B. Kat', 'Indiener'), actor('B. Kat', 'Indiener')],
      ['Kat (XYZ)'],
    ],
    [
      'stand once where they are listed as both',
      [actor('B. Kat', 'Medeindiener'), actor('B. Kat', 'Indiener')],
      ['Kat (XYZ)'],
    ],
    [
      'stand once in two spellings',
      [actor('DJH van Dijk', 'Indiener'), actor('Dijk, D.J.H. van', 'Mede-indiener')],
      ['Van Dijk (XYZ)'],
    ],
    [
      'stand once with a group and without',
      [actor('B. Kat', 'Indiener', { ActorFractie: null }), actor('B. Kat', 'Medeindiener')],
      ['Kat (XYZ)'],
    ],
    [
      'are two of one name in two groups',
      [actor('B. Kat', 'Indiener'), actor('C. Kat', 'Medeindiener', { ActorFractie: 'ABC' })],
      ['Kat (XYZ)', 'Kat (ABC)'],
    ],
    [
      'are two of one name in one group',
      [actor('B. Kat', 'Indiener'), actor('C. Kat', 'Medeindiener')],
      ['Kat (XYZ)', 'Kat (XYZ)'],
    ],
    [
      'are not those who were taken off',
      [
        actor('B. Kat', 'Indiener', { Verwijderd: true }),
        actor('A. Hond', 'Indiener', { Verwijderd: false }),
      ],
      ['Hond (XYZ)'],
    ],
    ['are not those without a name', [actor('  ', 'Indiener'), actor(null, 'Indiener')], []],
    ['are no others', [actor('vaste commissie', 'Volgcommissie'), actor('G. Vraagde', 'Gericht aan')], []],
  ])('%s', (_, actors, expected) => {
    expect(authorsOf(actors).map(({ name, party }) => `${name} (${party})`)).toEqual(expected);
  });
});

describe('those who are asked', () => {
  const asked = (Functie: string, more = {}) => actor('G. Vraagde', 'Gericht aan', { Functie, ...more });
  it.each<[string, Parameters<typeof addresseesOf>[0], string[]]>([
    [
      'stand once where they are listed twice',
      [asked('minister van Bruggen'), asked('Minister van Bruggen')],
      ['Minister van Bruggen'],
    ],
    [
      'stand once whoever it is',
      [asked('minister van Bruggen'), asked('minister van Bruggen', { ActorNaam: 'H. Opvolger' })],
      ['Minister van Bruggen'],
    ],
    [
      'are two for two roles of one person',
      [asked('minister van Bruggen'), asked('minister voor Sluizen')],
      ['Minister van Bruggen', 'Minister voor Sluizen'],
    ],
    ['are not those who were taken off', [asked('minister van Bruggen', { Verwijderd: true })], []],
    ['are not those without a role', [asked('')], []],
  ])('%s', (_, actors, expected) => expect(addresseesOf(actors)).toEqual(expected));
});
