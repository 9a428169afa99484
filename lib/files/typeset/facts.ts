import { readAddressees } from '../../sites/addressees';
import { readDate } from '../../sites/dates';
import { isAnswered, isAsked, readHeadings } from '../../sites/heading';
import { isStanding } from './standing';
import { cutSubject } from './subject-end';
import type { FileFacts } from '../../model/file-text';

const MEMBERS = String.raw`(?:de|het)\s+(?:kamer)?(?:leden|lid)\s`;
const QUESTIONS = String.raw`(?:schriftelijke\s+)?(?:kamer)?vra(?:ag|gen)`;
/** A subject is not sought further behind the words that it follows. */
const LONGEST = 1500;
/** How letters say who asked what: the people, where they stand before its end, and what follows. */
const ASKED = [
  // … op Kamervragen van de leden A en B (XYZ) over … · de vragen beantwoord van het lid A (XYZ) aan de Minister van …
  String.raw`${QUESTIONS}\s+(?:beantwoord\s+)?(?:gesteld\s+door\s+|van\s+|door\s+)?(?=${MEMBERS})`,
  // … heeft het lid A (XYZ) mij schriftelijke vragen gesteld over …
  String.raw`(?:heeft|hebben)\s+(${MEMBERS}.{3,300}?)\s+(?:(?:mij|ons|aan\s+\S+)\s+)?${QUESTIONS}\s+gesteld`,
  // … de vragen die het lid A (XYZ) heeft gesteld over …
  String.raw`${QUESTIONS}\s+(?:die|welke)\s+(${MEMBERS}.{3,300}?)\s+(?:heeft|hebben|had|hadden)\s+gesteld`,
  // … de door het lid A (XYZ) gestelde vragen over …
  String.raw`door\s+(${MEMBERS}.{3,300}?)\s+gestelde\s+${QUESTIONS}`,
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
 * @param aside the heads and feet of its pages, which are asked last
 */
export function readFacts(
  headings: readonly string[],
  before: readonly string[],
  parts: { answers: boolean; notice: boolean },
  aside: readonly string[],
): FileFacts {
  const own = readHeadings(headings);
  const letter = headings.join(' ');
  const said = before.filter((text) => !isStanding(text));
  const sentences = [letter, ...said, said.join(' ')].flatMap((text) =>
    ASKED.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: head, 1: people = '' }) => {
        const from = index + head.length;
        return readHeadings([`Vragen van ${people}${cutSubject(text.slice(from, from + LONGEST))}`]);
      }),
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
  const number = NUMBER.exec([...before, letter, ...aside].join(' '));
  const sent = before.map((text) => /\bingezonden\b(.{0,40})/i.exec(text)?.[1]).map(readDate);
  const received = before.map((text) => /\bontvangen\b(.{0,40})/i.exec(text)?.[1]).map(readDate);
  const dated = [...before, ...aside].map((text) => readDate(DATED.exec(text)?.[1]));
  const date = (dates: readonly (string | null)[]) => dates.find((each) => each !== null) ?? null;
  return {
    kind,
    zaaknummer: number ? `${number[1]}Z${number[2]}` : null,
    subject: first(
      (each) => (each.subject === null ? null : cutSubject(each.subject).replace(REFERENCE, '') || null),
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
