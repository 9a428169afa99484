/** What the world gives Naslag, and where in the project it stands. Facts with their dates: lib/sites/SITES.md. */

/** An attribute of an entity; of several names, each stands for it in one version. */
export interface Attribute {
  names: readonly string[];
  /** What to change where it goes by another name. */
  change: string;
}

const zaak = 'lib/open-data/zaak.ts: the schema `zaak` and `zaakFields`';
const attributes = (names: readonly (string | readonly string[])[], change: string): Attribute[] =>
  names.map((name) => ({ names: [name].flat(), change }));

/** Entities of the Tweede Kamer's OData, with what is asked of them. */
export const entities: Readonly<Record<string, readonly Attribute[]>> = {
  Zaak: attributes(['Id', 'Nummer', 'Onderwerp', 'Titel', 'GestartOp', 'Soort', 'Verwijderd'], zaak),
  ZaakActor: attributes(['ActorNaam', 'ActorFractie', 'Relatie', 'Functie'], zaak),
  Document: attributes(
    [
      ['DocumentNummer', 'Nummer'],
      'Soort',
      'Datum',
      'Vergaderjaar',
      'Aanhangselnummer',
      'Onderwerp',
      'Titel',
      'Verwijderd',
    ],
    zaak,
  ),
  DocumentVersie: attributes(['ExterneIdentifier'], zaak),
};

/** What leads from one entity to another in a query. */
export const links: readonly (readonly [entity: string, link: string])[] = [
  ['Zaak', 'ZaakActor'],
  ['Zaak', 'Document'],
  ['Document', 'DocumentVersie'],
];

export interface ODataVersion {
  name: string;
  base: string;
  /** Most rows of a page; one more is answered with 400. */
  page: number;
}

const register = 'https://gegevensmagazijn.tweedekamer.nl/OData';

/** Newest first; one that answers is enough. */
export const odataVersions: readonly ODataVersion[] = [
  { name: 'v5', base: `${register}/v5`, page: 100 },
  { name: 'v4/2.0', base: `${register}/v4/2.0`, page: 250 },
];

/** Days of which something was published on each, long ago enough to stay as they are. */
export const sruDays = { from: '2025-02-03', until: '2025-02-07' };

/** A publication whose XML is read. */
export const publication = { id: 'ah-tk-20242025-580', questions: 5 };

/** What a file must be, by the kind that its first bytes say. */
export interface ExpectedFile {
  address: string;
  kinds: readonly ('docx' | 'pdf')[];
}

/** A question's file on each site; what tweedekamer.nl sends for a document may be either. */
export const files: readonly ExpectedFile[] = [
  { address: 'https://www.tweedekamer.nl/downloads/document?id=2023D28312', kinds: ['docx', 'pdf'] },
  { address: 'https://zoek.officielebekendmakingen.nl/kv-tk-2023Z11786.pdf', kinds: ['pdf'] },
];
