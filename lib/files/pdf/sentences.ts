import type { Run } from '../paragraph';

/** No sentence ends with such a word: what follows goes on with it, however much room the line had. */
export const UNFINISHED =
  /(?:^|[\s(])(?:de|het|een|en|of|van|in|op|te|met|door|voor|aan|dat|die|dan|als|is|zijn|bij|naar|uit|om|tot|over|per|tussen|ten|ter|der|den|onder|sinds|vanaf|deze|dit|uw|mijn|onze|ons|ook|niet|nr\.|artikel|lid|leden|minister|staatssecretaris)$/;
/** How a sentence ends, or what stands for its end. */
export const ENDS = /[.?!:;)\]»”"’…]$/;
/** The head of a question or an answer, nothing behind it. */
export const BLOCK_HEAD =
  /^(?:vra(?:ag|gen)|antwoord(?:en)?)(?:\s+(?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?\d[\d,\sen–-]*)?[.:]?$/i;

/** The words of a line up to the marks of notes behind its end: a sentence ends before its mark. */
export const withoutMarks = ({ runs }: { runs: readonly Run[] }): string =>
  runs
    .filter(({ raised, text, mark }) => !mark && !(raised && /^[\s,\d]+$/.test(text)))
    .map(({ text }) => text)
    .join('')
    .replace(/[\s¹²³⁰⁴-⁹]+$/, '');
