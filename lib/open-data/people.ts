/*
 * The register writes a member's name in many ways: with dots and without (S.P.R.A. van Weyenberg, DJH van Dijk, S Kröger),
 * with the first name in brackets before or behind (R.H. (Romke) de Jong, H.C. de Jong (Romke)), with the initials there
 * (Krista van Velzen (K.), Hirsch Ballin (EMH)), and the surname first (Dries, S.M. op den).
 */

// S.P.R.A. · Th.C. · J.-P. · Ph · DJH · S ; not Op, Al, De, which are parts of names
const DOTTED = /^(?:(?:[A-ZÀ-Þ]|Chr|Ph|Th|IJ|[A-ZÀ-Þ][a-z])\.[\s-]*)+/;
const BARE = /^(?:[A-ZÀ-Þ]{1,6}|Th|Ph|Chr)(?:\s+|$)(?=\S)/;
// (Romke) · (K.) · (EMH)
const BRACKETS = /\s*\(([^()]*)\)\s*/g;
const ALL_INITIALS = /^(?:(?:[A-ZÀ-Þ]|Chr|Ph|Th|IJ|[A-ZÀ-Þ][a-z])\.?[\s-]*){1,8}$/;
// Dijk, D.J.H. van
const SURNAME_FIRST = /^([^,]+),\s*(.*)$/;
const PARTICLE =
  "van|de|der|den|het|in|op|aan|uit|bij|onder|over|voor|tot|'t|’t|'s|’s|ten|ter|te|von|zu|zum|zur|el|al|ben|di|da|du|des|la|le|d'|d’|von|thoe|toe";
// van · op den · in 't · d'
const PARTICLES = new RegExp(`(?:^|\\s)((?:(?:${PARTICLE})(?:\\s+|$|(?<=['’])))+)$`, 'i');

const ONLY_PARTICLE = new RegExp(`^(?:${PARTICLE})$`, 'i');

/**
 * A member's name as headings print it: "S.P.R.A. van Weyenberg" → "Van Weyenberg", "Dries, S.M. op den" → "Op den Dries",
 * "H.C. de Jong (Romke)" → "De Jong". A first name that a heading prints to tell two members apart ("Romke de Jong") cannot
 * be known from a register that gives one to everybody, and is left out where it is marked as one.
 */
export function printedName(registered: string): string {
  const name = registered.replace(/\s+/g, ' ').trim();
  const surname = surnameOf(name);
  if (!surname) return name;
  const isGroup = surname === name && name.length < 5; // XYZ
  const cased = isGroup ? surname : inSmallLetters(surname);
  return cased.charAt(0).toUpperCase() + cased.slice(1);
}

/** The first letters of the first names, as far as they are given: `DJH`. They tell members of one surname apart. */
export function initialsOf(registered: string): string {
  const name = registered.replace(/\s+/g, ' ').trim();
  const behind = SURNAME_FIRST.exec(name)?.[2] ?? name;
  const before = DOTTED.exec(behind)?.[0] ?? BARE.exec(`${behind} `)?.[0] ?? '';
  return (initialsBehind(behind) ?? before).replace(/[^A-ZÀ-Þ]/g, '');
}

function surnameOf(name: string): string {
  const turned = SURNAME_FIRST.exec(name);
  if (turned?.[1]) {
    const particles = PARTICLES.exec((turned[2] ?? '').replace(BRACKETS, ' ').trim())?.[1]?.trim() ?? '';
    return joined(particles, turned[1].replace(BRACKETS, ' ').trim());
  }
  const plain = name.replace(BRACKETS, ' ').replace(/\s+/g, ' ').trim();
  const rest = withoutInitials(plain);
  return withoutFirstNames(rest, initialsBehind(name)) || plain;
}

/** The initials in brackets behind a name: `K.`, `EMH`; null where there are none. */
const initialsBehind = (name: string): string | null =>
  [...name.matchAll(BRACKETS)]
    .map(([, inner = '']) => inner.trim())
    .find((each) => ALL_INITIALS.test(each)) ?? null;

/**
 * Krista van Velzen (K.) : who has initials behind the name has a first name before it, often one by which nobody was
 * registered (Fleur Agema (M.)); and a second one where the second letter says so (Jan Peter Balkenende (J.P.)). Without
 * dots the letters stand behind surnames too: Hirsch Ballin (EMH).
 */
function withoutFirstNames(name: string, initials: string | null): string {
  const [first = '', second = '', ...further] = name.split(' ');
  if (initials === null || !second || !isFirstName(first)) return name;
  const letters = initials.replace(/[^A-ZÀ-Þ]/g, '');
  const fits = (word: string, letter = '') => alike(word.charAt(0)) === alike(letter);
  if (!initials.includes('.') && !fits(first, letters[0])) return name;
  const both = further.length > 0 && isFirstName(second) && fits(second, letters[1]);
  return (both ? further : [second, ...further]).join(' ');
}

/** Jan, Anne-Wil ; not Van, and not Willemse-van, which begin surnames. */
const isFirstName = (word: string): boolean =>
  /^[A-ZÀ-Þ](?!.*-[a-z])/.test(word) && !ONLY_PARTICLE.test(word);

/** Kees was registered as Cornelis. */
const alike = (letter: string): string => (letter === 'K' ? 'C' : letter);

function withoutInitials(name: string): string {
  const rest = name.replace(DOTTED, '').trim();
  if (rest !== name) return rest;
  const bare = BARE.exec(name)?.[0] ?? '';
  // VAN DIJK : in a name all in capitals a particle is one
  const isParticle = !/[a-zà-ÿ]/.test(name) && ONLY_PARTICLE.test(bare.trim());
  return isParticle ? name : name.slice(bare.length).trim();
}

/** `d'` stands close to what follows. */
const joined = (particles: string, surname: string): string =>
  /^(?:.*\s)?d['’]$/i.test(particles) ? particles + surname : `${particles} ${surname}`.trim();

/** VAN DIJK → van Dijk; what is short is an abbreviation, and what has a small letter is as it should be. */
function inSmallLetters(surname: string): string {
  if (/[a-zà-ÿ]|\d|\./.test(surname) || surname.length < 3) return surname;
  return surname
    .toLowerCase()
    .replace(/(^|[\s'’-])([a-zà-ÿ]+)/g, (whole, before: string, word: string) =>
      ONLY_PARTICLE.test(word) || (/^['’]$/.test(before) && word.length === 1)
        ? whole
        : before + word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replace(/\bIj(?=[a-z])/g, 'IJ');
}
