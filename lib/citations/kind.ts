import type { Citation } from '../model/citation';
import type { Setting } from './laws/setting';

/** A citation as a kind finds it; `find.ts` adds the text. `kind` only where it differs from the finder's own name. */
export type Found = Omit<Citation, 'text' | 'kind'> & { kind?: string };

/** One kind of citation. A further kind is one file in `kinds/`, one row in `kinds/index.ts` and its test. */
export interface Kind {
  name: string;
  /**
   * What every text with such a citation has somewhere, as one quick look: most texts have nothing to be found, and
   * are done with it. Not global. It sees the folded text, as the patterns do; see `fold`.
   */
  hint: RegExp;
  /** Every citation of a kind holds a digit, and a text without one is not looked at; but for laws and addresses. */
  withoutDigits?: true;
  /** Where one may begin: short, anchored on rare characters, global. They run over the folded text. */
  patterns: RegExp[];
  /**
   * Reads on (and back) from the match and returns one citation per printed number, in order; none where it is
   * no citation after all. `match.input` is the folded text, `text` the same text as it was printed; `setting` is what is
   * known of the document around it.
   */
  parse(match: RegExpExecArray, text: string, setting?: Setting): Found[];
}
