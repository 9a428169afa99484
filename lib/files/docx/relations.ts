import { elements, type Xml } from './xml';

/** Where a part leads: to another part of the file, or out of it. */
export interface Relation {
  id: string;
  /** The last word of its type: `footnotes`, `hyperlink`, `aFChunk`. */
  type: string;
  /** The name of a part, or an address. */
  target: string;
  external: boolean;
}

/** The part that holds the relations of another: `word/_rels/document.xml.rels`. */
export const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** Reads the relations of a part; their targets are told from where the part itself stands. */
export function readRelations(root: Xml | null, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return (root ? elements(root) : []).flatMap(({ attributes }) => {
    const { Id: id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    return Target ? [{ id, type, target: external ? Target : resolve(folder, Target), external }] : [];
  });
}

/** "../media/a.xml", seen from "word/", is "media/a.xml". */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const names: string[] = [];
  for (const name of plain(path).split(/[\\/]/)) {
    if (name === '..') names.pop();
    else if (name && name !== '.') names.push(name);
  }
  return names.join('/');
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a sign of per cent that is no code
  }
}
