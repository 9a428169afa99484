import { readAddressees } from '../../sites/addressees';
import { readDate } from '../../sites/dates';
import { isAnswered, isAsked, readHeadings } from '../../sites/heading';
import type { FileFacts } from '../../model/file-text';

// … op Kamervragen van de leden A en B (XYZ) over … · de vragen van het lid A (XYZ) aan de Minister van …
const ASKED =
  /(?:kamer)?vra(?:ag|gen)\s+(?:gesteld\s+door\s+|van\s+|door\s+)?(?=(?:de|het)\s+(?:kamer)?(?:leden|lid)\s)(.{10,1500}?)(?=\s+(?:worden|wordt|zijn|kunnen|beantwoord|hebben)\s|\s*\((?:ingezonden|kenmerk|uw kenmerk)|$)/gi;
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
    [...text.matchAll(ASKED)].map((match) => readHeadings([`Vragen van ${match[1]}`])),
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
      (each) => each.subject,
      (subject) => subject !== null,
    ),
    authors: first(
      (each) => each.authors,
      (list) => list.length > 0,
    ),
    addressees: addressees.length > 0 ? addressees : answering ? readAddressees(answering) : [],
    submitted: own.submitted ?? date(sent),
    answered: kind === 'question' ? null : (own.answered ?? date(received)),
    dated: kind === 'question' ? null : date(dated),
  };
}
