import { before, take } from '../fold';
import { pause } from '../list';
import { type Law, ofActs } from './law';
import { bookBehind, readShort } from './law-of';
import { type ActName, findNames } from './names';
import type { Setting } from './setting';

const gap =
  /^(?: \d{1,2}A?)?\)?(?:[,:;]|,? \(|,? (?:met name|in het bijzonder|namelijk|en wel|in casu))? ?\(?$/;

/**
 * "Algemene wet bestuursrecht, artikel 3:2": the law stands directly before; behind the article there is a pause, unless
 * nothing but a blank is between.
 */
export function lawBefore(text: string, at: number, end: number, setting: Setting): Law | null {
  const words = before(text, at, 160);
  const named = findNames(words).at(-1);
  const between = named && words.slice(named.end);
  const paused = take(pause, text, end) !== null;
  if (
    named &&
    between !== undefined &&
    (between === ' ' || between === ' (' || (paused && gap.test(between)))
  )
    return ofActs(named, end, bookBehind(words, named.end), setting);
  if (!paused) return null;
  const short = /(?:^|[^\p{L}\d-])(\p{L}[\p{L}\d]*(?: (?:19|20)\d\d)?)[,:)-]? ?\(?$/u.exec(words);
  const abbreviation = short && readShort(words, short.index + short[0].indexOf(short[1] ?? ''), setting);
  return abbreviation ? ofActs(abbreviation, end, null, setting) : null;
}

/** Whether the name of a law touches the articles from before, so that one in brackets behind them is another's. */
export const touchesBefore = (text: string, at: number): boolean => {
  const words = before(text, at, 160);
  const named = findNames(words).at(-1);
  return named !== undefined && /^,? $/.test(words.slice(named.end));
};

/** The end of a sentence before the one at the end of a text. */
const sentenceEnd =
  /^.*(?<!(?:\bnrs?|\bartt?|\bblz|\bjl|\bresp|\bdr|\bmr|\bo\.a|c\.s))[.?!;:] (?=[\p{Lu}«])/u;
/** Other laws and papers that articles may be of. */
const otherText =
  /(?<!\p{L})(?:\p{L}+-)?\p{L}*(?:wet|wetboek|besluit|verordening|richtlijn|regeling|verdrag|protocol|overeenkomst|akkoord|reglement|convenant|statuten|statuut|handvest|code|cao|begroting|contract|voorwaarden|memorie|wetsvoorstel|circulaire|richtsnoeren|beleidsregels?|verklaring|wetgeving|regelgeving|conventie|akte)(?!\p{L})/iu;
/** The rest of the clause, where another law may be named that the articles belong to. */
const clause = /[^.;?!()]{0,90}/y;
/** Behind the articles: "van het contract", "Provinciewet". */
const another =
  /,? (?:van|uit|bij|onder|volgens|krachtens) (?:de|het|een|deze|dit|die|dat|dezelfde|\p{Lu})|,? ?\(?\p{Lu}/uy;
const shortName = /(?<=(?:^|[ (])(?:[Dd]e|[Hh]et) )\p{Lu}[\p{L}\d]*(?![\p{L}\d-])/gu;

/**
 * "In de Wet dieren staat dat dit niet mag (artikel 2.5)": the only law that the sentence has named so far, if it speaks
 * of no other text that could have articles.
 */
export function lawOfSentence(text: string, at: number, end: number, setting: Setting): Law | null {
  if (!/^\p{L}+\.? ?\d/u.test(text.slice(at, end)) || take(another, text, end)) return null;
  if (otherText.test(take(clause, text, end)?.[0] ?? '')) return null;
  const sentence = before(text, at, 240).replace(sentenceEnd, '');
  const names = namesOf(sentence, setting);
  const last = names.at(-1);
  if (!last || names.some(({ acts }) => acts[0] !== last.acts[0])) return null;
  const rest = names.reduceRight(
    (words, name) => words.slice(0, name.start) + words.slice(name.end),
    sentence,
  );
  return otherText.test(rest) ? null : ofActs(last, end, bookBehind(sentence, last.end), setting);
}

function namesOf(sentence: string, setting: Setting): ActName[] {
  const names = findNames(sentence);
  const short = [...sentence.matchAll(shortName)]
    .map(({ index }) => readShort(sentence, index, setting))
    .filter((name) => name !== null)
    .filter(({ start, end }) => !names.some((other) => other.start < end && start < other.end));
  return [...names, ...short].sort((a, b) => a.start - b.start);
}
