import { descendants, readXml } from '../../lib/open-data/xml';

/** Entities of an OData service with the names of what they hold, and of what leads on from them. */
export type Metadata = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads `$metadata` (OData CSDL XML 4.0, https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/). An entity has what its
 * base type has.
 * @throws Error where it is no such document
 */
export function readMetadata(xml: string): Metadata {
  const own = new Map<string, { base: string | null; names: Set<string> }>();
  for (const type of descendants(readXml(xml))) {
    const name = type.attributes.get('Name');
    if (type.name !== 'EntityType' || !name) continue;
    const names = new Set<string>();
    for (const { name: tag, attributes } of descendants(type)) {
      const property = attributes.get('Name');
      if ((tag === 'Property' || tag === 'NavigationProperty') && property) names.add(property);
    }
    own.set(name, { base: lastPart(type.attributes.get('BaseType')), names });
  }
  if (own.size === 0) throw new Error('no EntityType in it');
  return new Map(
    [...own].map(([name, { names }]) => {
      const all = new Set(names);
      let base = own.get(name)?.base ?? null;
      for (let up = 0; base !== null && up < 10; up++) {
        for (const inherited of own.get(base)?.names ?? []) all.add(inherited);
        base = own.get(base)?.base ?? null;
      }
      return [name, all];
    }),
  );
}

/** `Namespace.Entity` */
const lastPart = (name: string | undefined): string | null => name?.split('.').at(-1) ?? null;
