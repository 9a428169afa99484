import { textOf, type Paragraph } from '../paragraph';
import { opensQuestion } from './asking';
import type { Block } from './blocks';

/*
 * A number before a line makes no question: contracts, manuals and resolutions are numbered too. What is read as a document
 * of Kamervragen must say that it is one, above its first question or at the head of its pages, and must ask something.
 */

/** What says that members of the Chamber ask; one of them. */
const SAID = [
  // Beantwoording Kamervragen over … · vragen van Kamerlid Proefman · de Kamerleden …
  /\bkamer(?:vra(?:ag|gen)|lid|leden)\b/i,
  // vragen van het lid Proefman (ABC) · de door de leden A en B gestelde vragen
  /\b(?:het|de)\s+(?:lid|leden)\s+(?:[a-z'’]{1,4}\s+){0,3}\p{Lu}/u,
  // vragen van de fractie van ABC · Vragen ABC-fractie
  /\bvragen\b.{0,80}fracties?\b/i,
  /\bschriftelijke\s+(?:kamer)?vra(?:ag|gen)\b/i,
  // (ingezonden 3 maart 2098)
  /\bingezonden:?\s+(?:op\s+)?\d{1,2}[\s-](?:[a-z]{3,9}|\d{1,2})[\s-]\d{4}/i,
  // 2098Z04321
  /(?<!\d)(?:19|20)\d\d\s?Z\s?\d{4,6}(?!\d)/,
  /\bvragen\s+gesteld\s+door\s+de\s+leden\s+der\s+kamer\b/i,
];
/** The Chamber, and that something is asked or answered. */
const CHAMBER = /\b(?:tweede|eerste)\s+kamer\b|\bstaten-generaal\b/i;
const ASKING = /\b(?:vragen|beantwoording|antwoorden)\b/i;
/** Documents that speak of questions and hold others, or none. */
const OTHERS =
  /^(?:concept[\s-]*)?(?:lijst\s+van\s+vragen|verslag\s+(?:van\s+een|houdende)\b|nota\s+naar\s+aanleiding|nader\s+verslag|besluitenlijst|agenda\b|convocatie|notulen|stenogram|handelingen\b|handleiding|instructie|reglement|overeenkomst|contract|vacature|veelgestelde\s+vragen|vragenlijst|enqu[êe]te|toets\b|examen\b)/i;
/** Titles stand this near to the top. */
const TOP = 25;

/**
 * Does the document say that it is one of Kamervragen?
 * @param headings its own sentences about the questions
 * @param before what stands above the first question
 * @param aside the heads and feet of its pages
 */
export function isNamed(
  headings: readonly string[],
  before: readonly string[],
  aside: readonly string[],
): boolean {
  if (headings.length > 0) return true;
  const all = [...before, ...aside];
  if (all.slice(0, TOP).some((text) => OTHERS.test(text))) return false;
  const whole = all.join(' ');
  if (all.some((text) => SAID.some((pattern) => pattern.test(text)))) return true;
  return CHAMBER.test(whole) && ASKING.test(whole);
}

/** Further down stands what is answered, or explained. */
const asks = ({ paragraphs }: Block): boolean => {
  const text = paragraphs.slice(0, 2).map(textOf).join(' ');
  return text.includes('?') || opensQuestion(text);
};

/**
 * Do these blocks ask, as questions do? Where each is headed "Vraag", or answers are headed so, the headings tell; bare
 * numbers do not.
 * @param isHeaded whether the word "Vraag" heads them
 * @param isSaid whether a sentence above them says that they are questions; then some may wish instead of ask
 */
export function doAsk(blocks: readonly Block[], isHeaded: boolean, isSaid: boolean): boolean {
  const questions = blocks.filter(({ kind }) => kind === 'question');
  if (questions.length === 0 || isHeaded) return true;
  return questions.filter(asks).length >= (isSaid ? 0.3 : 0.6) * questions.length;
}

/** What may stand above an annex that says nothing of itself. */
const BARE = /^(?:bijlage\b.{0,20}|(?:vragen\s+en\s+)?antwoord(?:en)?|beantwoording|vragen|[\d\s.:)/-]+)$/i;
// Kent u … · Bent u bekend met … · Hoe beoordeelt u …: as a member asks a minister
const FORMAL =
  /\b(?:kent|bent|kunt|deelt|erkent|beoordeelt|onderschrijft|acht|herinnert|wilt|gaat|ziet|heeft|hebt|zult|vindt)\s+u\b/i;

/** An annex without a letter: nothing but questions, at least half of them as a member asks a minister. */
export function speaksForItself(
  blocks: readonly Block[],
  before: readonly string[],
  aside: readonly string[],
): boolean {
  if (!before.every((text) => BARE.test(text)) || aside.some((text) => OTHERS.test(text))) return false;
  const questions = blocks.filter(({ kind }) => kind === 'question');
  const formal = questions.filter(({ paragraphs }) => paragraphs.some((each) => FORMAL.test(textOf(each))));
  return questions.length > 0 && questions.every(asks) && formal.length >= 0.5 * questions.length;
}

const QUESTIONS = /\b(?:kamer)?vra(?:ag|gen)\b/i;

/** Does a letter that says that something will be late, speak of questions of the Chamber? */
export const speaksOfQuestions = (paragraphs: readonly Paragraph[]): boolean => {
  const whole = paragraphs.map(textOf).join(' ');
  return QUESTIONS.test(whole) && (SAID.some((pattern) => pattern.test(whole)) || CHAMBER.test(whole));
};
