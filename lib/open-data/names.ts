import { z } from '../model/schema';
import type { EntityType, ServiceModel } from './metadata';

/**
 * What is used of the register, as its version 4 names it, each with the names it bears or might bear in another version.
 * Version 5 has been seen to say `Nummer` for `DocumentNummer`, and other names are said to have changed or gone: a name that
 * is guessed is only used where the service says that it has it.
 */
const attributes = {
  'Zaak.Id': ['Id'],
  'Zaak.Nummer': ['Nummer', 'Zaaknummer', 'ZaakNummer'],
  'Zaak.Soort': ['Soort', 'Zaaksoort', 'ZaakSoort'],
  'Zaak.Onderwerp': ['Onderwerp'],
  'Zaak.Titel': ['Titel'],
  'Zaak.GestartOp': ['GestartOp', 'Startdatum', 'StartDatum', 'DatumGestart', 'DatumStart', 'Begindatum'],
  'Zaak.Verwijderd': ['Verwijderd', 'IsVerwijderd'],
  'ZaakActor.ActorNaam': ['ActorNaam', 'Actornaam', 'Naam'],
  'ZaakActor.ActorFractie': ['ActorFractie', 'Actorfractie', 'Fractie', 'FractieNaam', 'Fractienaam'],
  'ZaakActor.Relatie': ['Relatie', 'Rol'],
  'ZaakActor.Functie': ['Functie', 'ActorFunctie'],
  'ZaakActor.Verwijderd': ['Verwijderd', 'IsVerwijderd'],
  'Document.Soort': ['Soort', 'Documentsoort', 'DocumentSoort'],
  'Document.DocumentNummer': ['DocumentNummer', 'Nummer', 'Documentnummer'],
  'Document.Onderwerp': ['Onderwerp'],
  'Document.Titel': ['Titel'],
  'Document.Datum': ['Datum', 'DocumentDatum', 'Documentdatum'],
  'Document.Vergaderjaar': ['Vergaderjaar', 'VergaderJaar'],
  'Document.Aanhangselnummer': ['Aanhangselnummer', 'AanhangselNummer'],
  'Document.Verwijderd': ['Verwijderd', 'IsVerwijderd'],
  'DocumentVersie.ExterneIdentifier': ['ExterneIdentifier', 'ExterneIdentificatie', 'ExternId'],
  'DocumentVersie.Verwijderd': ['Verwijderd', 'IsVerwijderd'],
} as const;

export type Attribute = keyof typeof attributes;
type TypeName = 'Zaak' | 'ZaakActor' | 'Document' | 'DocumentVersie';

/** Without these a question cannot be told: which one it is, about what, when, by whom, and what its documents are. */
const needed: readonly Attribute[] = [
  'Zaak.Nummer',
  'Zaak.Soort',
  'Zaak.GestartOp',
  'ZaakActor.ActorNaam',
  'ZaakActor.Relatie',
  'Document.Soort',
  'Document.Datum',
];

const bareName = z.string().check(z.regex(/^[A-Za-z]\w{0,80}$/));

/** How one version of the register calls what is used of it. */
export const names = z.object({
  /** The entity set of zaken: the last part of the address. */
  set: bareName,
  /** Its navigation properties: to the actors of a zaak, to its documents, and to the versions of a document, if any. */
  actors: bareName,
  documents: bareName,
  versions: z.nullable(bareName),
  /** The name of each attribute in this version, best first; none: it has no such attribute. */
  attributes: z.record(z.string(), z.array(bareName)),
  /** Whether the day of submission is a date without a time, which a filter must then write so. */
  dateOnly: z.boolean(),
});
export type Names = z.infer<typeof names>;

const attributeNames = Object.keys(attributes) as Attribute[];

/** The names of version 4, as they were for years; and of version 5, as far as they have been seen. */
export const namesOf4: Names = {
  set: 'Zaak',
  actors: 'ZaakActor',
  documents: 'Document',
  versions: 'DocumentVersie',
  attributes: Object.fromEntries(attributeNames.map((each) => [each, [attributes[each][0]]])),
  dateOnly: false,
};
export const namesOf5: Names = {
  ...namesOf4,
  attributes: { ...namesOf4.attributes, 'Document.DocumentNummer': ['Nummer'] },
};

/** All names that an attribute may bear, for a service that does not say: whichever is in a row is taken. */
export const anyNames = (known: Names): Names => ({
  ...known,
  attributes: Object.fromEntries(attributeNames.map((each) => [each, [...attributes[each]]])),
});

/** The attributes of a type, by the names in this version. */
export const attributesOf = (type: TypeName): [attribute: string, canonical: Attribute][] =>
  attributeNames
    .filter((each) => each.startsWith(`${type}.`))
    .map((each) => [each.slice(type.length + 1), each]);

/** The name of an attribute in this version; undefined where it has none. */
export const nameOf = ({ attributes }: Names, attribute: Attribute): string | undefined =>
  attributes[attribute]?.[0];

/**
 * The names in a service that describes itself.
 * @returns what is missing, as `Zaak.GestartOp`, where it lacks something that nothing can be told without
 */
export function readNames({ sets, types }: ServiceModel): Names | { missing: string[] } {
  const leadsTo = (type: EntityType | undefined, to: TypeName): string | undefined => {
    const ways = [...(type?.navigations ?? [])].filter(([, way]) => way.type === to && way.many);
    return (ways.find(([name]) => name === to) ?? ways[0])?.[0];
  };
  const zaak = types.get('Zaak');
  const set = sets.get('Zaak');
  const actors = leadsTo(zaak, 'ZaakActor');
  const documents = leadsTo(zaak, 'Document');
  const versions = leadsTo(types.get('Document'), 'DocumentVersie') ?? null;
  const found = Object.fromEntries(
    attributeNames.map((each): [Attribute, string[]] => {
      const properties = types.get(each.slice(0, each.indexOf('.')))?.properties;
      const name = attributes[each].find((name) => properties?.has(name));
      return [each, name === undefined ? [] : [name]];
    }),
  ) as Record<Attribute, string[]>;
  const missing = [
    ...(zaak && set ? [] : ['Zaak']),
    ...(actors ? [] : ['Zaak/ZaakActor']),
    ...(documents ? [] : ['Zaak/Document']),
    ...needed.filter((each) => types.has(each.slice(0, each.indexOf('.'))) && !found[each].length),
    ...(zaak && !found['Zaak.Onderwerp'].length && !found['Zaak.Titel'].length ? ['Zaak.Onderwerp'] : []),
  ];
  const [started = ''] = found['Zaak.GestartOp'];
  const dateOnly = zaak?.properties.get(started) === 'Edm.Date';
  const read = names.safeParse({ set, actors, documents, versions, attributes: found, dateOnly });
  return missing.length === 0 && read.success ? read.data : { missing: missing.length ? missing : ['Zaak'] };
}

/** What a row of zaken lacks that nothing can be told without: the row of a service that does not describe itself. */
export function missingIn(row: Record<string, unknown>, known: Names): Attribute[] {
  const has = (attribute: Attribute) =>
    (known.attributes[attribute] ?? []).some((name) => Object.hasOwn(row, name));
  const lacking = (['Zaak.Nummer', 'Zaak.GestartOp'] as const).filter((each) => !has(each));
  return has('Zaak.Onderwerp') || has('Zaak.Titel') ? lacking : [...lacking, 'Zaak.Onderwerp'];
}
