/** A step that is told: "2 t/m 6", a mark of the note before. Any further is not: such a number may name a document. */
const FURTHEST = 30;

/**
 * Numbers without their digits: `#` is the next one, `#+4` one that is four further on than the one before it, `#-2` one
 * that goes back. So headings and marks say how they count, and nothing else. The same counting writes and reads them.
 */
export class Counting {
  private readonly last = new Map<string, number>();

  /** @param of what is counted: questions, answers, marks of one make */
  write(of: string, number: number): string {
    const step = number - (this.last.get(of) ?? 0);
    this.last.set(of, number);
    if (step === 1 || Math.abs(step) > FURTHEST) return '#';
    return step < 0 ? `#${step}` : `#+${step}`;
  }

  read(of: string, token: string): number {
    const number = (this.last.get(of) ?? 0) + (token === '#' ? 1 : Number(token.slice(1)));
    this.last.set(of, number);
    return number;
  }
}

/** A number of `Counting`, within a text. */
export const COUNTED = /#(?:[+-]\d{1,2})?/g;
