import { describe, expect, it } from 'vitest';
import { parties } from '../../../lib/list/parties';
import { joinedName, mergers, partiesOf, partyName, printedNames } from '../../../lib/list/party-names';

describe('one name for all spellings', () => {
  it.each([
    ['GroenLinks', ['GroenLinks', 'Groenlinks', 'Groen Links', 'GROENLINKS', 'GL', 'G.L.']],
    ['PvdA', ['PvdA', 'PVDA', 'P.v.d.A.', 'Partij van de Arbeid', 'PvdA-fractie']],
    [
      'PRO',
      ['PRO', 'Progressief Nederland', 'GroenLinks-PvdA', 'GroenLinks/PvdA', 'GL-PvdA', 'PvdA-GroenLinks'],
    ],
    ['D66', ["D'66", 'D’66', 'D 66', 'D-66', 'Democraten 66']],
    ['CDA', ['C.D.A.', 'Christen Democratisch Appèl', 'Christen-Democratisch Appel']],
    ['ChristenUnie', ['CU', 'Christenunie', 'Christen Unie', 'RPF/GPV', 'RPF-GPV', 'GPV/RPF', 'CristenUnie']],
    ['50PLUS', ['50Plus', '50 PLUS', '50-plus', '50PLUS/Baay-Timmerman']],
    ['PvdD', ['Partij voor de Dieren', 'P.v.d.D.']],
    ['FVD', ['FvD', 'Forum voor Democratie']],
    ['BBB', ['BoerBurgerBeweging', 'Boer Burger Beweging']],
    ['NSC', ['Nieuw Sociaal Contract']],
    ['PVV', ['Groep Wilders', 'GroepWilders', 'groep-Wilders', 'Partij voor de Vrijheid']],
    ['DENK', ['Denk', 'Groep Kuzu/Öztürk', 'Groep Kuzu/Ozturk', 'GrKÖ']],
    ['Groep Van Haga', ['Groep van Haga', 'BVNL', 'BV NL', 'Belang van Nederland']],
    ['Groep Bontes/Van Klaveren', ['Groep Bontes-Van Klaveren', 'GrBvK', 'VNL']],
    ['Groep Markuszower', ['Groep-Markuszower', 'DNA']],
    ['JA21', ['Ja21', 'Fractie-Nanninga', 'Fractie-Van Pareren']],
    ['OPNL', ['OSF', 'Onafhankelijke Senaatsfractie']],
    ['Unie 55+', ['Unie55+', 'Unie 55 +', 'Ouderen Unie 55+']],
    ['Leefbaar Nederland', ['LN', 'leefbaar Nederland']],
    ['Groep Nijpels', ['groep Nijpels', 'GroepNijpels', 'groep-Nijpels']],
    ['Groep Eerdmans/Van Schijndel', ['Groep Eerdmans-van Schijndel']],
    ['Lid Omtzigt', ['Omtzigt', 'Lid Omtzigt', 'lid Omtzigt']],
    ['Lid Gündoğan', ['Gündoğan', 'Gundogan']],
    ['Lid Keijzer', ['Keijzer', 'Groep-Keijzer']],
    ['Van Kooten-Arissen', ['vKA', 'Van Kooten-Arissen']],
  ])('%s', (name, printed) => {
    expect(printed.map(partyName)).toEqual(printed.map(() => name));
    expect(partyName(partyName(name))).toBe(name);
  });
});

describe('what is not known to be one stands apart', () => {
  it.each([
    ['Omtzigt', 'NSC'],
    ['Omtzigt', 'CDA'],
    ['Van Haga', 'Groep Van Haga'],
    ['Van Haga', 'FVD'],
    ['Bontes', 'Groep Bontes/Van Klaveren'],
    ['Groep Markuszower', 'PVV'],
    ['Lid Keijzer', 'BBB'],
    ['Groep Kuzu/Öztürk', 'PvdA'],
    ['Klein', '50PLUS'],
    ['50PLUS/Klein', '50PLUS'],
    ['Fractie Den Haan', '50PLUS'],
    ['Hendriks', 'fractie Hendriks'], // a member of the Tweede Kamer, and one of the Eerste Kamer
    ['Groep Nijpels', 'AOV'],
    ['AOV', 'Unie 55+'],
    ['CD', 'CDA'],
    ['SP', 'SGP'],
    ['GroenLinks', 'PvdA'],
    ['GPV', 'RPF'],
    ['Fractie-Otten', 'FVD'],
    ['SGP', 'SPG'], // which was meant?
  ])('%s, %s', (one, other) => {
    expect(partyName(one)).not.toBe(partyName(other));
    expect(partiesOf(one)).not.toContain(partyName(other));
  });
});

describe('a party that is not in the table', () => {
  it.each([
    'XYZ',
    'Fractie-Bierman',
    'VVD/CDA',
    'SGP, mede namens CU',
    'constructor',
    '',
    ' ',
    'fractie',
    '*',
  ])('%j is called as it is printed', (printed) => {
    expect(partyName(printed)).toBe(printed);
    expect(partiesOf(printed)).toEqual([printed]);
    expect(joinedName(printed)).toBe(printed);
  });
});

describe('what merged', () => {
  it.each([
    ['GL', ['GroenLinks', 'PRO']],
    ['PvdA', ['PvdA', 'PRO']],
    ['GroenLinks-PvdA', ['PRO']],
    ['GPV', ['GPV', 'ChristenUnie']],
    ['RPF', ['RPF', 'ChristenUnie']],
    ['CU', ['ChristenUnie']],
    ['Groep Wilders', ['PVV']],
    ['VVD', ['VVD']],
  ])('%s counts for %j', (printed, expected) => {
    expect(partiesOf(printed)).toEqual(expected);
    expect(partiesOf(printed)).toEqual(expected); // asked again
  });

  it('is named behind what it is today', () => {
    expect(joinedName('PRO')).toBe('PRO (GroenLinks, PvdA)');
    expect(joinedName('ChristenUnie')).toBe('ChristenUnie (GPV, RPF)');
    expect(joinedName('PvdA')).toBe('PvdA');
  });

  it('is found by whatever was printed for it', () => {
    for (const printed of ['PRO', 'GroenLinks', 'PvdA', 'Progressief Nederland', 'GL-PvdA'])
      expect(printedNames('PRO')).toContain(printed);
    expect(printedNames('PVV')).toContain('Groep Wilders');
    expect(printedNames('XYZ')).toBe('XYZ');
  });
});

describe('the table', () => {
  it('gives no spelling to two parties', () => {
    const misread = parties.flatMap(({ name, also = [] }) =>
      [name, ...also].filter((printed) => partyName(printed) !== name),
    );
    expect(misread).toEqual([]);
  });

  it('has a row for every party that merged, into one other', () => {
    const names = parties.map(({ name }) => name);
    const merged = [...mergers.values()].flat();
    expect(new Set(names).size).toBe(names.length);
    expect(merged.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(merged).size).toBe(merged.length);
  });
});
