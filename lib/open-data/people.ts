// S.P.R.A. van Weyenberg · R.H. (Romke) de Jong · Th.C. de Graaf · J.-P. Voorbeeld
const INITIALS = /^(?:(?:[A-ZÀ-Þ]|Chr|Ph|Th|IJ|[A-ZÀ-Þ][a-z])\.[\s-]*)+/;
// Dijk, D.J.H. van
const SURNAME_FIRST = /^([^,]+),\s*(.+)$/;
const PARTICLES = /(?:^|\s)((?:(?:van|de|der|den|het|'t|’t|ten|ter|te|von|el|al|di|da|du|le|la)\s?)+)$/;

/**
 * A member's name as headings print it: "S.P.R.A. van Weyenberg" → "Van Weyenberg", "Dijk, D.J.H. van" → "Van Dijk",
 * "H. Kat" → "Kat". A first name that a heading prints to tell two members apart ("Romke de Jong") cannot be known
 * from a register that gives one to everybody, and is left out.
 */
export function printedName(registered: string): string {
  const name = registered.replace(/\s+/g, ' ').trim();
  const turned = SURNAME_FIRST.exec(name);
  const surname = turned?.[1]
    ? `${PARTICLES.exec(turned[2] ?? '')?.[1]?.trim() ?? ''} ${turned[1]}`.trim()
    : name
        .replace(INITIALS, '')
        .replace(/^\([^()]*\)\s*/, '')
        .trim();
  return surname ? surname.charAt(0).toUpperCase() + surname.slice(1) : name;
}
