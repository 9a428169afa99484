import type { Kamervraag } from '../model/kamervraag';
import { readAddressees } from './addressees';
import { readAuthors } from './authors';
import { readDate } from './dates';

/** What the sentences above the questions say. */
export interface Headings {
  kind: Kamervraag['kind'] | null;
  oral: boolean;
  authors: Kamervraag['authors'];
  addressees: string[];
  subject: string | null;
  submitted: string | null;
  answered: string | null;
}

// Vragen van de leden … · Mondelinge vragen van het lid … · Aanvullende vragen … · Vraag van het lid … · Vragen het lid …
const ASKED =
  /^(?:[a-zà-ÿ]+\s+)?(?:interpellatie)?vra(?:ag|gen)\s+(?:gesteld\s+door\s+|van\s+|door\s+)?(?:(?:het|de)\s+)?(?:(?:kamer)?(?:leden|lid)\s|(?:de\s+)?heer\s|mevrouw\s|(?<=\bvan\s(?:het\s)?)(?=[a-zà-ɏ]))/i;
// Antwoord van Minister … · Tweede nader antwoord van … · Antwoorden van de ministers … · Nadere mededeling van …
const ANSWERED =
  /^(?:(?:nadere?|aanvullende?|herziene?|gewijzigde?|gecorrigeerde?|verbeterde?|voorlopige?|gezamenlijke?|tweede|derde)\s+){0,2}(?:(antwoord(?:en)?)|mededeling)\s+van\s/i;
// Both sentences in one element: "… (ingezonden 3 juni 2021). Antwoord van Minister …"
const BORDER = /(?<=\))[.\s]+(?=(?:(?:tweede\s+)?[a-z]{4,15}\s+)?(?:antwoord(?:en)?|mededeling)\s+van\s)/i;

// (ingezonden 23 juni 2023) · (Ingezonden 8 juli 2004) · [ingezonden: 3-6-2021]
const SENT = /[.,]?\s*[([]\s*ingezonden\b/gi;
// … bruggen. Ingezonden 18 april 1997) ; a bracket was forgotten
const SENT_BARE = /[.,]?\s+ingezonden:?\s+(?:op\s+)?(?=\d{1,2}[\s-])[^()]{6,40}\)?[.\s]*$/gi;
// op 10 januari 2023 medegedeeld · (medegedeeld 19 november 2009) · op 24januari 2002 meegedeeld
// and, its date standing further on, … medegedeeld aan de Minister van X op 14 november 2002 over …
const TOLD =
  /\s*\([^()]*\bmed?egedeeld\b[^()]*\)|,?\s*(?:op\s+)?\d{1,2}\s?[a-z]{3,9}\s?\d{4}\s+(?:schriftelijk\s+)?med?egedeeld\b,?/gi;
const TOLD_BARE = /,?\s+med?egedeeld(?=\s+aan\s)/i;
const TOLD_DATE = /,?\s+op\s+(?=\d{1,2}\s?[a-z]{3,9}\s?\d{4}\b)(\d{1,2}\s?[a-z]+\s?\d{4}),?/i;

/** No sentence above the questions is longer; what is, is not taken apart. */
const LONGEST = 5000;

export const isAsked = (text: string): boolean => ASKED.test(text);
export const isAnswered = (text: string): boolean => ANSWERED.test(text);

/** Reads the sentences in the order of the page; what is not said is null or empty. */
export function readHeadings(sentences: readonly string[]): Headings {
  const all = sentences.flatMap((sentence) => sentence.slice(0, LONGEST).split(BORDER));
  const asked = all.find(isAsked);
  const answers = all.filter(isAnswered);
  const last = answers.at(-1);
  const received = answers.map((text) => readDate(/ontvangen\b(.{0,40})/i.exec(text)?.[1]));
  return {
    ...readAsked(asked ?? ''),
    kind: last ? (ANSWERED.exec(last)?.[1] ? 'answer' : 'postponement') : asked ? 'question' : null,
    oral: /^mondelinge/i.test(asked ?? ''),
    answered: received.findLast((date) => date) ?? null,
  };
}

type Asked = Pick<Headings, 'authors' | 'addressees' | 'subject' | 'submitted'>;

function readAsked(sentence: string): Asked {
  const sent = [...sentence.matchAll(SENT)].at(-1) ?? [...sentence.matchAll(SENT_BARE)].at(-1);
  let submitted = sent ? readDate(sentence.slice(sent.index, sent.index + 60)) : null;
  let text = (sent ? sentence.slice(0, sent.index) : sentence).replace(ASKED, '');
  // The Senate's own words for the date stand anywhere in the sentence and belong to no other part of it.
  text = text.replace(TOLD, (told) => {
    submitted ??= readDate(told);
    return ' ';
  });
  const [rawPeople, subject] = splitSubject(text);
  const people = !TOLD_BARE.test(rawPeople)
    ? rawPeople
    : rawPeople.replace(TOLD_BARE, '').replace(TOLD_DATE, (_, date: string) => {
        submitted ??= readDate(date);
        return '';
      });
  // A space may lack behind a bracket: "(XYZ)aan de Minister".
  const to =
    /(?:\s+|(?<=\)))aan\s+(?=(?:de\s+|het\s+)?(?:vice|min|staat))/i.exec(people) ?? /\s+aan\s/i.exec(people);
  return {
    authors: readAuthors(to ? people.slice(0, to.index) : people),
    addressees: to ? readAddressees(people.slice(to.index + to[0].length)) : [],
    subject,
    submitted,
  };
}

// … aan de Minister van X met betrekking tot de pont · naar aanleiding van eerdere vragen over de pont
const OCCASION =
  /,?\s+(?:met\s+betrekking\s+tot|naar\s+aanleiding\s+van|in\s+verband\s+met|in\s+het\s+kader\s+van|ter\s?zake\s+van|in\s+aanvulling\s+op|ten\s+behoeve\s+van)\s+/i;

/** People and subject. The first "over" parts them: no name and no ministry holds one, a subject may hold several. */
function splitSubject(text: string): [people: string, subject: string | null] {
  const over = /(?:\s|(?<=\)))(?:over|inzake|betreffende|omtrent|aangaande)\b:?\s*/i.exec(text);
  const people = over ? text.slice(0, over.index) : text;
  const occasion = OCCASION.exec(people);
  const about = over ?? occasion;
  return [
    occasion ? people.slice(0, occasion.index) : people,
    (about &&
      text
        .slice(about.index + about[0].length)
        .trim()
        .replace(/\s*\.$/, '')) ||
      null,
  ];
}

/** What the title of a page without text says: "Antwoord op vragen van de leden A en B over C". */
export function readTitle(whole: string): Pick<Headings, 'kind' | 'authors' | 'subject'> {
  const title = whole.slice(0, LONGEST);
  const kind = /^(?:uitstel|mededeling)/i.test(title)
    ? 'postponement'
    : /^(?:[a-zà-ÿ]+\s+)?(?:antwoord|beantwoording)/i.test(title)
      ? 'answer'
      : 'question';
  if (kind === 'question') return { kind, authors: [], subject: title || null };
  // Mededeling over vragen van het lid A over B
  const [people, subject] = splitSubject(title.replace(/^mededeling\s+over\s+/i, ''));
  const names = people.replace(/^.*?\b(?:kamer)?vra(?:ag|gen)\b\s*/i, '').replace(/\s+aan\s+de\s.*$/i, '');
  return {
    kind,
    authors: readAuthors(names).map(({ name }) => ({ name, party: null })),
    subject,
  };
}
