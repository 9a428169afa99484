/** The versions of the register's API, and what each calls things. */
export type VersionId = 'v4' | 'v5';

/**
 * What answers: `v4`, only the old one, as if there had never been another; `v5`, only the new one; `moved`, the new one, and
 * the old one says that it has gone (410); `both`.
 */
export type World = 'v4' | 'v5' | 'moved' | 'both';

/** The status that a version answers with in a world; null: it serves. */
export const worlds: Record<World, Record<VersionId, number | null>> = {
  v4: { v4: null, v5: 404 },
  v5: { v4: 404, v5: null },
  moved: { v4: 410, v5: null },
  both: { v4: null, v5: null },
};

export const paths: Record<VersionId, string> = { v4: '/OData/v4/2.0', v5: '/OData/v5' };
export const mostRows: Record<VersionId, number> = { v4: 250, v5: 100 };

export type TypeName = 'Zaak' | 'ZaakActor' | 'Document' | 'DocumentVersie';
type Model = Record<TypeName, { attributes: Record<string, string>; expands: TypeName[] }>;

const common = { Id: 'Guid', GewijzigdOp: 'DateTimeOffset', Verwijderd: 'Boolean' };
const model4: Model = {
  Zaak: {
    attributes: {
      ...common,
      ...{ Nummer: 'String', Soort: 'String', Titel: 'String', Onderwerp: 'String' },
      ...{ GestartOp: 'DateTimeOffset', Vergaderjaar: 'String', Afgedaan: 'Boolean' },
    },
    expands: ['ZaakActor', 'Document'],
  },
  ZaakActor: {
    attributes: {
      ...common,
      ...{ ActorNaam: 'String', ActorFractie: 'String', Functie: 'String', Relatie: 'String' },
    },
    expands: [],
  },
  Document: {
    attributes: {
      ...common,
      ...{ Soort: 'String', DocumentNummer: 'String', Titel: 'String', Onderwerp: 'String' },
      ...{ Datum: 'DateTimeOffset', Vergaderjaar: 'String', Volgnummer: 'Int32', Aanhangselnummer: 'String' },
    },
    expands: ['DocumentVersie'],
  },
  DocumentVersie: { attributes: { ...common, ExterneIdentifier: 'String' }, expands: [] },
};

/** What version 5 calls otherwise; undefined: what it has no more. */
const renamed: Record<string, string | undefined> = {
  'Document.DocumentNummer': 'Nummer',
  'Document.Volgnummer': 'Ondernummer',
  'Zaak.Titel': undefined,
};

/** The name of an attribute in a version; undefined where it lacks it. @param lacking `Document.Aanhangselnummer` */
function nameIn(
  version: VersionId,
  type: TypeName,
  attribute: string,
  lacking: readonly string[],
): string | undefined {
  const whole = `${type}.${attribute}`;
  if (lacking.includes(whole)) return undefined;
  return version === 'v5' && whole in renamed ? renamed[whole] : attribute;
}

/** The attributes of a type in a version: their own names, by those of version 4. */
export function attributesIn(
  version: VersionId,
  type: TypeName,
  lacking: readonly string[],
): Map<string, string> {
  return new Map(
    Object.keys(model4[type].attributes).flatMap((each): [string, string][] => {
      const name = nameIn(version, type, each, lacking);
      return name === undefined ? [] : [[each, name]];
    }),
  );
}

export const expandsOf = (type: TypeName): readonly TypeName[] => model4[type].expands;

/** What a version says of itself, in CSDL. */
export function metadata(version: VersionId, lacking: readonly string[]): string {
  const types = (Object.keys(model4) as TypeName[]).map((type) => {
    const properties = [...attributesIn(version, type, lacking)]
      .map(([each, name]) => `<Property Name="${name}" Type="Edm.${model4[type].attributes[each]}"/>`)
      .join('');
    const ways = expandsOf(type)
      .map((to) => `<NavigationProperty Name="${to}" Type="Collection(Voorbeeld.Data.${to})"/>`)
      .join('');
    return `<EntityType Name="${type}"><Key><PropertyRef Name="Id"/></Key>${properties}${ways}</EntityType>`;
  });
  const sets = (Object.keys(model4) as TypeName[])
    .map((type) => `<EntitySet Name="${type}" EntityType="Voorbeeld.Data.${type}"/>`)
    .join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="Voorbeeld.Data" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types.join('\n')}</Schema>
<Schema Namespace="Voorbeeld" xmlns="http://docs.oasis-open.org/odata/ns/edm"><EntityContainer Name="Container">${sets}</EntityContainer></Schema>
</edmx:DataServices></edmx:Edmx>`;
}
