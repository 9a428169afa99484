import type { Look } from '../../model/file-text';
import type { XmlElement } from '../../open-data/xml';

/** How the words within an element look, and where they lead. */
export interface Style {
  looks: readonly Look[];
  href: string | undefined;
}

/** The looks within an element, with those around it. */
export function lookOf({ name, attributes }: XmlElement, around: readonly Look[]): readonly Look[] {
  const own = name === 'nadruk' ? emphasis(attributes.get('type') ?? 'cur') : (ELEMENTS.get(name) ?? []);
  const fresh = own.filter((look) => !around.includes(look));
  return fresh.length > 0 ? [...around, ...fresh] : around;
}

const ELEMENTS = new Map<string, Look[]>([
  ['sup', ['sup']],
  ['inf', ['sub']],
  ['b', ['b']],
  ['strong', ['b']],
  ['i', ['i']],
  ['em', ['i']],
  ['u', ['u']],
]);

// vet · halfvet · cur · vetcur · ondlijn
function emphasis(type: string): Look[] {
  const own: Look[] = [];
  if (/vet/i.test(type)) own.push('b');
  if (/cur/i.test(type)) own.push('i');
  if (/ond/i.test(type)) own.push('u');
  return own;
}

// kst-36200-V-26 · stb-2090-118 ; not "art 3" or an address
const PUBLICATION = /^[a-z]{1,8}-[\w-]{1,60}$/i;

/**
 * Where an element leads: an address of the web, or the path of another publication on the same site, as its pages link
 * to it (lib/sites/SITES.md 1.1). Whether it is one that may be followed, is decided where it is shown.
 */
export function readLink({ name, attributes }: XmlElement): string | undefined {
  const of = (key: string) => attributes.get(key)?.trim() ?? '';
  if (name === 'dossierref' && /^[\w-]{1,20}$/.test(of('dossier'))) return `/dossier/${of('dossier')}`;
  if (name !== 'extref' && name !== 'intref') return undefined;
  const doc = of('doc');
  if (/^(?:https?:)?\/\/|^www\./i.test(doc)) return doc;
  return PUBLICATION.test(doc) ? `/${doc}.html` : undefined;
}
