import { Fault } from './fault';
import { descendants, readXml, type XmlElement } from './xml';

/** What a service says of itself at `$metadata` (CSDL): its entity sets and types, by their names without namespace. */
export interface ServiceModel {
  /** Entity set of each entity type. */
  sets: ReadonlyMap<string, string>;
  types: ReadonlyMap<string, EntityType>;
}

export interface EntityType {
  /** Type of each property: `Edm.DateTimeOffset`. */
  properties: ReadonlyMap<string, string>;
  /** Entity type that each navigation property leads to, and whether to many. */
  navigations: ReadonlyMap<string, { type: string; many: boolean }>;
}

/** A type may take over another's properties; a chain of so many is a circle. */
const LONGEST_CHAIN = 20;

/** @throws Fault where it is no CSDL */
export function readMetadata(body: string): ServiceModel {
  const root = readXml(body);
  if (root.name !== 'Edmx') throw new Fault('unreadable', `no metadata: ${root.name}`);
  const elements = [...descendants(root)];
  const declared = new Map(
    elements.filter(({ name }) => name === 'EntityType').map((each) => [attribute(each, 'Name'), each]),
  );
  const sets = elements
    .filter(({ name }) => name === 'EntitySet')
    .map((each): [string, string] => [local(attribute(each, 'EntityType')), attribute(each, 'Name')]);
  const types = [...declared].map(([name, element]): [string, EntityType] => [name, read(element, declared)]);
  return { sets: new Map(sets), types: new Map(types) };
}

function read(element: XmlElement, declared: ReadonlyMap<string, XmlElement>): EntityType {
  const chain = [element];
  for (
    let base = baseOf(element, declared);
    base && chain.length < LONGEST_CHAIN;
    base = baseOf(base, declared)
  )
    chain.unshift(base);
  const parts = chain.flatMap((each) => [...descendants(each)]);
  const named = (name: string) => parts.filter((each) => each.name === name);
  return {
    properties: new Map(named('Property').map((each) => [attribute(each, 'Name'), attribute(each, 'Type')])),
    navigations: new Map(
      named('NavigationProperty').map((each) => {
        const [, many, one] = /^(?:Collection\((.*)\)|(.*))$/s.exec(attribute(each, 'Type')) ?? [];
        return [attribute(each, 'Name'), { type: local(many ?? one ?? ''), many: many !== undefined }];
      }),
    ),
  };
}

const baseOf = (element: XmlElement, declared: ReadonlyMap<string, XmlElement>): XmlElement | undefined =>
  declared.get(local(attribute(element, 'BaseType')));

const attribute = ({ attributes }: XmlElement, name: string): string => attributes.get(name) ?? '';

/** `Tk.Gegevensmagazijn.ZaakActor` → `ZaakActor` */
const local = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
