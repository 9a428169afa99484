import { attributesIn, expandsOf, type TypeName, type VersionId } from './odata-model';

/** Thrown where the register answers 400. */
export class BadQuery extends Error {}

type Row = Record<string, unknown>;

/** What is to come of a type: its attributes, and those of what it leads to. */
export interface Shape {
  type: TypeName;
  select: string[] | null;
  filter: string;
  expand: Shape[];
}

/** @param text of `$expand`: `ZaakActor($select=ActorNaam),Document($filter=…;$expand=DocumentVersie)` */
export function readShape(
  type: TypeName,
  select: string,
  filter: string,
  expand: string,
  version: VersionId,
  lacking: readonly string[],
): Shape {
  const names = new Set(attributesIn(version, type, lacking).values());
  const known = (name: string) => {
    if (!names.has(name)) throw new BadQuery(`Could not find a property named '${name}' on type '${type}'.`);
    return name;
  };
  namesIn(filter).forEach(known);
  return {
    type,
    select: select ? select.split(',').map(known) : null,
    filter,
    expand: apart(expand, ',').map((each): Shape => {
      const [, to = '', options = ''] = /^(\w+)(?:\((.*)\))?$/s.exec(each) ?? [];
      if (!expandsOf(type).includes(to as TypeName)) throw new BadQuery(`no way from '${type}' to '${to}'`);
      const option = (name: string) =>
        apart(options, ';')
          .find((part) => part.startsWith(`$${name}=`))
          ?.slice(name.length + 2) ?? '';
      return readShape(
        to as TypeName,
        option('select'),
        option('filter'),
        option('expand'),
        version,
        lacking,
      );
    }),
  };
}

/** A row as a version gives it, of one in the names of version 4. */
export function shaped(row: Row, shape: Shape, version: VersionId, lacking: readonly string[]): Row {
  const attributes = [...attributesIn(version, shape.type, lacking)].filter(
    ([, name]) => !shape.select || shape.select.includes(name),
  );
  const own = Object.fromEntries(attributes.map(([each, name]) => [name, row[each] ?? null]));
  const further = shape.expand.map((inner): [string, Row[]] => {
    const rows = (row[inner.type] as Row[] | undefined) ?? [];
    const kept = /eq false/.test(inner.filter) ? rows.filter(({ Verwijderd }) => Verwijderd !== true) : rows;
    return [inner.type, kept.map((each) => shaped(each, inner, version, lacking))];
  });
  return { ...own, ...Object.fromEntries(further) };
}

/**
 * How many nodes the register counts in a filter, as was measured: `contains` 4 and what is within it, `eq` on text 4, all other
 * comparisons 5; `and` and `or` 1, and 1 more where a call meets a comparison, whose boolean may be null.
 */
export function nodesOf(filter: string): number {
  const parts = filter
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/^\(|\)$/g, '')
    .split(/ (?:and|or) /);
  let before: boolean | null = null;
  let nodes = 0;
  for (const part of parts) {
    const isCall = /contains\(/.test(part);
    nodes += isCall ? 4 + (part.match(/tolower\(/g) ?? []).length : /eq ''/.test(part) ? 4 : 5;
    if (before !== null) nodes += 1 + (before || isCall ? 1 : 0);
    before = (before ?? false) || isCall;
  }
  return nodes;
}

/** The attributes that a filter names. */
const namesIn = (filter: string): string[] =>
  [...filter.replace(/'(?:[^']|'')*'/g, ' ').matchAll(/(?<![\w.:-])[A-Za-z]\w*/g)]
    .map(([name]) => name)
    .filter((name) => !/^(?:and|or|not|eq|ne|ge|gt|le|lt|contains|tolower|true|false|null)$/.test(name));

/** Parts at a mark that stands in no bracket. */
function apart(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === mark && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return part ? [...parts, part] : parts;
}
