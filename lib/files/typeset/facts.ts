import { readAddressees } from '../../sites/addressees';
import { readDate } from '../../sites/dates';
import { isAnswered, isAsked, readHeadings } from '../../sites/heading';
import type { FileFacts } from '../../model/file-text';

const MEMBERS = String.raw`(?:de|het)\s+(?:kamer)?(?:leden|lid)\s`;
const QUESTIONS = String.raw`(?:schriftelijke\s+)?(?:kamer)?vra(?:ag|gen)`;
/** What a letter goes on with behind what the questions are about. */
const END = String.raw`(?=\s+(?:worden|wordt|zijn|kunnen|beantwoord|hebben)\s|\s*\((?:ingezonden|(?:uw\s+)?kenmerk|\d{4}Z)|\.\s+\p{Lu}|$)`;
/** How letters say who asked what: the people and what follows them. */
const ASKED = [
  // … op Kamervragen van de leden A en B (XYZ) over … · de vragen beantwoord van het lid A (XYZ) aan de Minister van …
  String.raw`${QUESTIONS}\s+(?:beantwoord\s+)?(?:gesteld\s+door\s+|van\s+|door\s+)?(?=${MEMBERS})(.{10,1500}?)${END}`,
  // … heeft het lid A (XYZ) mij schriftelijke vragen gesteld over …
  String.raw`(?:heeft|hebben)\s+(${MEMBERS}.{3,300}?)\s+(?:(?:mij|ons|aan\s+\S+)\s+)?${QUESTIONS}\s+gesteld(\s.{0,1000}?)?${END}`,
  // … de vragen die het lid A (XYZ) heeft gesteld over …
  String.raw`${QUESTIONS}\s+(?:die|welke)\s+(${MEMBERS}.{3,300}?)\s+(?:heeft|hebben|had|hadden)\s+gesteld(\s.{0,1000}?)?${END}`,
  // … de door het lid A (XYZ) gestelde vragen over …
  String.raw`door\s+(${MEMBERS}.{3,300}?)\s+gestelde\s+${QUESTIONS}(\s.{0,1000}?)?${END}`,
].map((pattern) => new RegExp(pattern, 'giu'));
// Op 24 maart 2025 heeft het lid … vragen gesteld
const SENT_ON = new RegExp(
  String.raw`\bop\s+(\d{1,2}\s+[a-z]{3,9}\s+(?:19|20)\d\d)\s+(?:heeft|hebben)\s+${MEMBERS}.{3,300}?${QUESTIONS}\s+gesteld`,
  'i',
);
// … over de pont (kenmerk 2025Z04321)
const REFERENCE = /\s*[([](?:(?:uw\s+|ons\s+)?kenmerk|nr\.?|(?:19|20)\d\d\s?Z\s?\d).*$/i;
// Antwoorden van de minister van Justitie en Veiligheid op …
const ANSWERING =
  /^(?:antwoord(?:en)?|beantwoording|reactie)\s+(?:van|door)\s+((?:de\s+)?(?:minister|staatssecretaris).{3,300}?)(?=,?\s+(?:mede\s+namens|op\s+(?:de\s+|schriftelijke\s+)?(?:kamer)?vra|\())/i;
const NUMBER = /(?<!\d)((?:19|20)\d\d)\s?Z\s?(\d{4,6})(?!\d)/i;
const DATED = /^(?:datum:?\s*)?(?:den haag,?\s*)?(\d{1,2}\s+[a-z]{3,9}\.?\s+(?:19|20)\d\d)$/i;

/**
 * What the file says of its document: the sentences above the questions first, then the letter around it.
 * @param before everything above the first question, letterhead included
 */
export function readFacts(
  headings: readonly string[],
  before: readonly string[],
  parts: { answers: boolean; notice: boolean },
): FileFacts {
  const own = readHeadings(headings);
  const letter = headings.join(' ');
  const sentences = [letter, ...before, before.join(' ')].flatMap((text) =>
    ASKED.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, people = '', about = '']) =>
        readHeadings([`Vragen van ${people}${about}`]),
      ),
    ),
  );
  const first = <T>(of: (each: typeof own) => T, there: (value: T) => boolean): T =>
    [own, ...sentences].map(of).find(there) ?? of(own);
  const addressees = first(
    (each) => each.addressees,
    (list) => list.length > 0,
  );
  const answering = ANSWERING.exec(letter)?.[1];
  const answered = parts.answers || headings.some((text) => isAnswered(text) && !/^mededeling/i.test(text));
  const kind = parts.notice
    ? 'postponement'
    : answered
      ? 'answer'
      : (own.kind ?? (headings.some(isAsked) ? 'question' : null));
  const number = NUMBER.exec([...before, letter].join(' '));
  const sent = before.map((text) => /\bingezonden\b(.{0,40})/i.exec(text)?.[1]).map(readDate);
  const received = before.map((text) => /\bontvangen\b(.{0,40})/i.exec(text)?.[1]).map(readDate);
  const dated = before.map((text) => readDate(DATED.exec(text)?.[1]));
  const date = (dates: readonly (string | null)[]) => dates.find((each) => each !== null) ?? null;
  return {
    kind,
    zaaknummer: number ? `${number[1]}Z${number[2]}` : null,
    subject: first(
      (each) => each.subject?.replace(REFERENCE, '') || null,
      (subject) => subject !== null,
    ),
    authors: first(
      // … de leden van de fractie van de ABC: nobody is named
      (each) => each.authors.filter(({ name }) => !/\bfracties?\b/i.test(name)),
      (list) => list.length > 0,
    ),
    addressees: addressees.length > 0 ? addressees : answering ? readAddressees(answering) : [],
    submitted: own.submitted ?? date(sent) ?? readDate(SENT_ON.exec(before.join(' '))?.[1]),
    answered: kind === 'question' ? null : (own.answered ?? date(received)),
    dated: kind === 'question' ? null : date(dated),
  };
}
