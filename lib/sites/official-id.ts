/** What the id of a publication says: `kv-tk-2023Z11786`, `ah-tk-20222023-3091-h1`, `ah-1271549`. */
export interface OfficialId {
  id: string;
  kind: 'kv' | 'ah';
  chamber: 'TK' | 'EK' | null;
  zaaknummer: string | null;
  aanhangselnummer: number | null;
  /** "20222023" */
  vergaderjaar: string | null;
}

const ID = /^(kv|ah)-(?:(tk|ek)-)?(\d[\w-]*)$/i;
const OTHER = /^(?:kst|stb|stcrt|trb|gmb|prb|wsb|bgr|blg|h-|nds|ag-|trt|bgsd)/i;

/** Reads an id or the last part of an address; null where it names no Kamervragen. */
export function readOfficialId(text: string | undefined): OfficialId | null {
  const id = lastPart(text);
  const match = ID.exec(id);
  if (!match) return null;
  const [, kind = '', chamber, rest = ''] = match;
  const answer = /^(\d{8})-(\d+)(?:-[hn]\d+)?$/.exec(rest);
  return {
    id: `${id.slice(0, -rest.length).toLowerCase()}${rest}`,
    kind: kind.toLowerCase() as 'kv' | 'ah',
    chamber: chamber ? (chamber.toUpperCase() as 'TK' | 'EK') : null,
    zaaknummer: kind.toLowerCase() === 'kv' ? readZaaknummer(rest.replace(/-[hn]\d+$/i, '')) : null,
    aanhangselnummer: answer ? Number(answer[2]) : null,
    vergaderjaar: /^\d{8}(?=-)/.exec(rest)?.[0] ?? null,
  };
}

/** Is this the id of a publication of another kind? */
export function isOtherPublication(text: string | undefined): boolean {
  return OTHER.test(lastPart(text));
}

/** `2023Z11786`; ten digits in the Tweede Kamer before 2009, nine in the Eerste Kamer. */
export function readZaaknummer(text: string | undefined): string | null {
  return /^(?:kv-(?:tk|ek)-)?(\d{4}Z\d{4,6}|\d{9,10})$/i.exec(text?.trim() ?? '')?.[1]?.toUpperCase() ?? null;
}

/**
 * Only the last part that names a publication counts: real addresses read /kst-1.html/kst-2.html,
 * /dossier/36410/<id>.html and, in the repository, /<id>/1/html/<id>.html (SITES.md 1.1).
 */
function lastPart(text: string | undefined): string {
  const parts = (text ?? '').trim().split('/');
  const last = parts.findLastIndex((each) => /^[a-z]+-[a-z\d-]*\d/i.test(each));
  // What follows is a version; /<id>/metadata.xml is about the publication.
  if (!/^\d*$/.test(parts[last + 1] ?? '')) return '';
  return (parts[last] ?? '').replace(/;.*$/, '').replace(/\.(?:html?|xml|pdf)$/i, '');
}
