import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/open-data/metadata';
import { nameOf, namesOf4, namesOf5, readNames } from '../../../lib/open-data/names';
import { metadata, type VersionId } from '../../sites/open-data/odata-model';

const edmx = (inner: string) =>
  `<edmx:Edmx xmlns:edmx="e"><edmx:DataServices><Schema Namespace="A.B" xmlns="s">${inner}</Schema></edmx:DataServices></edmx:Edmx>`;

describe('what a service says of itself', () => {
  it('is read, with what a type takes over from another', () => {
    const { sets, types } = readMetadata(
      edmx(
        '<EntityType Name="Basis" Abstract="true"><Property Name="Id" Type="Edm.Guid"/></EntityType>' +
          '<EntityType Name="Zaak" BaseType="A.B.Basis"><Property Name="Nummer" Type="Edm.String"/>' +
          '<NavigationProperty Name="Actoren" Type="Collection(A.B.ZaakActor)"/>' +
          '<NavigationProperty Name="Dossier" Type="A.B.Kamerstukdossier"/></EntityType>' +
          '<EntityContainer Name="C"><EntitySet Name="Zaken" EntityType="A.B.Zaak"/></EntityContainer>',
      ),
    );
    expect([...sets]).toEqual([['Zaak', 'Zaken']]);
    const zaak = types.get('Zaak');
    expect([...(zaak?.properties ?? [])]).toEqual([
      ['Id', 'Edm.Guid'],
      ['Nummer', 'Edm.String'],
    ]);
    expect([...(zaak?.navigations ?? [])]).toEqual([
      ['Actoren', { type: 'ZaakActor', many: true }],
      ['Dossier', { type: 'Kamerstukdossier', many: false }],
    ]);
  });

  it('is left where a type takes over itself', () => {
    const { types } = readMetadata(
      edmx('<EntityType Name="Zaak" BaseType="A.B.Zaak"><Property Name="Id" Type="Edm.Guid"/></EntityType>'),
    );
    expect([...(types.get('Zaak')?.properties.keys() ?? [])]).toEqual(['Id']);
  });

  it.each([
    '<html><body>Onderhoud</body></html>',
    '',
    '{"value":[]}',
    '<a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
  ])('is none in %j', (body) => expect(() => readMetadata(body)).toThrow());
});

describe('the names', () => {
  const of = (version: VersionId, lacking: string[] = [], change = (text: string) => text) =>
    readNames(readMetadata(change(metadata(version, lacking))));

  it('are those that are known of version 4', () => expect(of('v4')).toEqual(namesOf4));

  it('are those of version 5, as far as these are known, without what has gone', () => {
    const attributes = { ...namesOf5.attributes, 'Zaak.Titel': [] };
    expect(of('v5')).toEqual({ ...namesOf5, attributes });
  });

  it.each([
    'Document.Aanhangselnummer',
    'ZaakActor.ActorFractie',
    'ZaakActor.Functie',
    'Zaak.Verwijderd',
    'Document.Verwijderd',
    'DocumentVersie.ExterneIdentifier',
    'Document.Vergaderjaar',
    'Zaak.Id',
  ])('may lack %s', (attribute) => {
    const names = of('v4', [attribute]);
    if ('missing' in names) throw new Error(String(names.missing));
    expect(nameOf(names, attribute as 'Zaak.Id')).toBeUndefined();
  });

  it.each([
    [['Zaak.GestartOp'], ['Zaak.GestartOp']],
    [['Zaak.Nummer'], ['Zaak.Nummer']],
    [['Zaak.Soort'], ['Zaak.Soort']],
    [
      ['Document.Soort', 'Document.Datum'],
      ['Document.Soort', 'Document.Datum'],
    ],
    [['ZaakActor.Relatie'], ['ZaakActor.Relatie']],
    [['Zaak.Onderwerp', 'Zaak.Titel'], ['Zaak.Onderwerp']],
    [['Zaak.Titel'], null],
    [['Zaak.Onderwerp'], null],
  ])('without %j lack %j', (lacking, missing) => {
    const names = of('v4', lacking);
    expect('missing' in names ? names.missing : null).toEqual(missing);
  });

  it.each<[string, (text: string) => string, string[]]>([
    ['no zaken', (text) => text.replaceAll('"Zaak"', '"Dossier"'), ['Zaak']],
    [
      'no way to its actors',
      (text) => text.replaceAll('Collection(Voorbeeld.Data.ZaakActor)', 'Edm.X'),
      ['Zaak/ZaakActor'],
    ],
    [
      'no way to its documents',
      (text) => text.replaceAll('Collection(Voorbeeld.Data.Document)', 'Edm.X'),
      ['Zaak/Document'],
    ],
  ])('are none where there is %s', (_, change, missing) => {
    expect(of('v4', [], change)).toMatchObject({ missing: expect.arrayContaining(missing) as string[] });
  });

  it.each<[string, (text: string) => string, Record<string, unknown>]>([
    [
      'another set',
      (text) => text.replace('EntitySet Name="Zaak"', 'EntitySet Name="Zaken"'),
      { set: 'Zaken' },
    ],
    [
      'another way',
      (text) => text.replace('Property Name="ZaakActor"', 'Property Name="Actoren"'),
      { actors: 'Actoren' },
    ],
    [
      'days without a time',
      (text) => text.replace('"GestartOp" Type="Edm.DateTimeOffset"', '"GestartOp" Type="Edm.Date"'),
      { dateOnly: true },
    ],
    [
      'no versions',
      (text) => text.replaceAll('Collection(Voorbeeld.Data.DocumentVersie)', 'Edm.X'),
      { versions: null },
    ],
  ])('tell of %s', (_, change, expected) => expect(of('v4', [], change)).toMatchObject(expected));

  it('that could lead elsewhere are none', () => {
    const change = (text: string) => text.replace('EntitySet Name="Zaak"', 'EntitySet Name="../../elders"');
    expect(of('v4', [], change)).toEqual({ missing: ['Zaak'] });
  });
});
