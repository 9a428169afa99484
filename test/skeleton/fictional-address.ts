import type { Kamervraag } from '../../lib/model/kamervraag';

/** The numbers of a fictional document, each of the length that is wanted. */
export interface Numbers {
  kind: Kamervraag['kind'];
  officialId: string | null;
  zaaknummer(length: number): string;
  documentnummer(length: number): string;
}

/** The year of what is nobody's: no real document has it. */
const YEAR = '2098';

/** `2023Z11786` → `2098Z90001`, `20222023-3091` → `20972098-9001`: other digits, as many, and the same in all places. */
export const fictionalId = (id: string): string =>
  id
    .replace(/(?<!\d)\d{8}(?=-\d)/, '20972098')
    .replace(/(?<!\d)\d{4}(?=[ZD]\d)/gi, YEAR)
    .replace(/(?<=[ZD])\d+|(?<=-)\d+(?!\d*[ZD\d])/gi, (digits, at: number, whole: string) =>
      digits === '20972098' && whole.charAt(at + 8) === '-' ? digits : own(digits.length),
    );

/** `90001` */
const own = (length: number): string => (length > 1 ? `9${'0'.repeat(length - 2)}1` : '9');

/** The address of a document of our own, of the form that a page has. */
export function fictionalAddress(address: string): string {
  const { origin, pathname, searchParams } = new URL(address);
  const query = [...searchParams]
    .filter(([name]) => name === 'id' || name === 'did')
    .map(([name, value]) => `${name}=${fictionalId(value)}`)
    .join('&');
  const path = pathname
    .split('/')
    .map((part) => (/^(?:kv|ah|kst)-|^\d{4}[ZD]\d/i.test(part) ? fictionalId(part) : part))
    .join('/');
  return `${origin}${path}${query && `?${query}`}`;
}

/** The numbers of the document at a fictional address. */
export function numbersOf(address: string, kind: Kamervraag['kind']): Numbers {
  const numbered = (letter: 'Z' | 'D') => (length: number) =>
    (new RegExp(`\\d{4}${letter}\\d{${Math.max(1, length - 5)}}(?!\\d)`).exec(address)?.[0] ?? '') ||
    `${YEAR}${letter}${own(Math.max(1, length - 5))}`;
  return {
    kind,
    officialId: /\b(?:kv|ah)-[\w-]*\d/.exec(new URL(address).pathname)?.[0] ?? null,
    zaaknummer: numbered('Z'),
    documentnummer: numbered('D'),
  };
}
