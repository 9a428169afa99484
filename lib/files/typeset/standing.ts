import { paragraphFrom, sliceRuns, textOf, type Paragraph } from '../paragraph';

/*
 * What stands above every document of the Handelingen's annex, and is no sentence of its own:
 * "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden".
 */
const STANDING =
  /^(?:schriftelijke\s+)?vragen,?\s+(?:gesteld\s+)?door\s+(?:de\s+)?leden\s+(?:der|van\s+de)\s+(?:(?:tweede|eerste)\s+)?kamer(?:\s+der\s+staten-generaal)?(?:\s+gesteld)?(?:\s+overeenkomstig\s+artikel\s+\d+\s+van\s+het\s+reglement\s+van\s+orde)?(?:,?\s*(?:met|en)\s+de\s+(?:daarop\s+)?door\s+de\s+regering\s+(?:daarop\s+)?gegeven\s+antwoord(?:en)?)?[.,:]?/i;

export const isStanding = (text: string): boolean => STANDING.test(text);

/** Parts the standing head from what was set behind it in one paragraph. */
export function partStanding(paragraph: Paragraph): Paragraph[] {
  const text = textOf(paragraph);
  const length = STANDING.exec(text)?.[0].length ?? 0;
  if (length === 0 || !text.slice(length).trim()) return [paragraph];
  return [{ ...paragraph, runs: sliceRuns(paragraph.runs, 0, length) }, paragraphFrom(paragraph, length)];
}
