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
    const party = readParty(bracket[1] ?? '');
    for (const name of readNames(text.slice(from, bracket.index))) found.push({ name, party });
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

// beiden CDA · allen Groep Bontes/Van Klaveren · PvdA, beiden
function readParty(text: string): string | null {
  return (
    text
      .replace(/^\s*(?:beiden?|allen?)?\s*\(|^\s*(?:beiden?|allen?)\s+|,?\s+(?:beiden|allen)\s*$/gi, '')
      .trim() || null
  );
}
