import type { Person } from '../model/kamervraag';

/**
 * The members of "A (X), B en C (beiden Y)": each name with what stands in the brackets behind it, which holds for
 * every name since the brackets before.
 */
export function readAuthors(text: string): Person[] {
  const found: Person[] = [];
  let from = 0;
  // (XYZ) · misprinted (beiden (XYZ) · ((XYZ)
  for (const bracket of text.matchAll(/\(([^()]*(?:\([^()]*)?)(?:\)|$)/g)) {
    const names = readNames(text.slice(from, bracket.index));
    const party = readParty(bracket[1] ?? '');
    const each = names.length > 1 && !COMMON.test(bracket[1] ?? '') ? eachParty(party ?? '') : [];
    for (const [i, name] of names.entries())
      found.push({ name, party: each.length === names.length ? (each[i] ?? null) : party });
    from = bracket.index + bracket[0].length;
  }
  for (const name of readNames(text.slice(from))) found.push({ name, party: null });
  return found;
}

/** "Van Weyenberg, Romke de Jong en Kat" → three names. */
function readNames(text: string): string[] {
  return text
    .split(/[,;]|\ben\s/)
    .map((name) => name.replace(/^\s*(?:van\s+)?(?:(?:het|de)\s+)?(?:leden|lid)\s+/i, '').trim())
    .filter((name) => /[A-Za-zÀ-\u1fff]/.test(name));
}

/** beiden · allen · allebei · allemaal · alle drie */
const SAME = String.raw`(?:beiden?|alle\w{0,4}(?:\s+(?:\d+|twee|drie|vier|vijf|zes))?)`;
/** beiden CDA · allen Groep Bontes/Van Klaveren · allebei JA21 · alle drie SP · PvdA, beiden */
const COMMON = new RegExp(String.raw`^\s*(?:${SAME}?\s*\(|${SAME}\s)|,?\s+${SAME}\s*$`, 'i');

function readParty(text: string): string | null {
  return text.replace(COMMON, '').trim() || null;
}

/** respectievelijk VVD en JA21 · VVD resp. JA21 · VVD en JA21: to each name its own. */
const eachParty = (text: string): string[] =>
  text
    .split(/,|\ben\b|\bresp(?:\.|ectievelijk)/i)
    .map((party) => party.trim())
    .filter(Boolean);
