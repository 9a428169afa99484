/** A fictional question as both APIs tell of it. */
export interface FictionalQuestion {
  zaaknummer: string;
  documentnummer: string;
  subject: string;
  authors: { registered: string; printed: string; party: string }[];
  /** "Minister van Waterwerken" */
  addressees: string[];
  /** ISO day. */
  submitted: string;
  /** `[^1]` marks a note; `*words*` are emphasised. */
  questions: string[];
  answers: string[];
  notes: { label: string; before: string; url: string }[];
  /** In the order in which they came. */
  replies: Reply[];
  /** The register lists its people twice, and keeps some who were taken off. */
  untidy?: boolean;
  /** The register has no dates of its replies, or none at all. */
  undated?: 'replies' | 'all';
}

export interface Reply {
  kind: 'answer' | 'postponement' | 'withdrawal';
  date: string;
  /** `2089-2090` */
  vergaderjaar: string;
  number: number;
  documentnummer: string;
  /** The zaaknummers of all questions that this one document is a reply to, where they are several. */
  also?: string[];
}

const things = ['sluisdeuren', 'bruggen', 'gemalen', 'veerponten', 'vuurtorens', 'dijken', 'stuwen'];
const places = ['Voorbeelddam', 'Nergenshuizen', "'t Proefwijkje", 'Waterveen & Zand', 'Oosterbedacht'];
const members = [
  { registered: 'A.B. van der Verzinsel', printed: 'Van der Verzinsel', party: 'XYZ' },
  { registered: 'C. (Carla) de Bedacht', printed: 'De Bedacht', party: 'ABC' },
  { registered: 'Th.D. Voorbeeld', printed: 'Voorbeeld', party: 'Groep Voorbeeld' },
  { registered: 'E.F. El Nergens-Ergens', printed: 'El Nergens-Ergens', party: 'XYZ' },
];
const ministers = ['Minister van Waterwerken', 'Staatssecretaris van Vergezichten', 'Minister voor Bruggen'];

/**
 * So many questions of our own wording, from 1 January 2090 on: some unanswered, some postponed, most answered.
 * @param perDay how many are put on one day
 */
export function fictionalQuestions(count: number, perDay = 3): FictionalQuestion[] {
  return Array.from({ length: count }, (_, i) => question(i, addDays('2090-01-01', Math.floor(i / perDay))));
}

function question(i: number, submitted: string): FictionalQuestion {
  const pick = <T>(of: readonly T[], n: number): T => of[n % of.length] as T;
  const year = submitted.slice(0, 4);
  const [thing, place] = [pick(things, i), pick(places, i)];
  const many = 1 + (i % 3);
  const reply = (kind: Reply['kind'], n: number, days: number): Reply => ({
    kind,
    date: addDays(submitted, days),
    vergaderjaar: vergaderjaar(addDays(submitted, days)),
    number: 10 + i * 2 + n,
    documentnummer: `${year}D${pad(i * 3 + 1 + n)}`,
  });
  const late = i % 4 === 2 ? [reply('postponement', 0, 20)] : [];
  const replies = i % 4 === 0 ? [] : [...late, reply('answer', 1, 34)];
  const url = `https://www.voorbeeldkrant.example/${i}?a=1&b=2`;
  return {
    zaaknummer: `${year}Z${pad(i + 1)}`,
    documentnummer: `${year}D${pad(i * 3)}`,
    subject: `de ${thing} van ${place} nummer ${i + 1}`,
    authors: Array.from({ length: many }, (_, n) => pick(members, i + n)),
    addressees: i % 5 ? [pick(ministers, i)] : [pick(ministers, i), pick(ministers, i + 1)],
    submitted,
    questions: [
      `Kent u het bericht «De ${thing} zakken weg»?[^1], [^2]`,
      `Hoe lang staan deze ${thing} er *ongeverfd* bij, en minder dan 3 < 4 jaar?`,
      `Wie betaalt dat?[^1]`,
    ],
    answers: ['Ja.', `Sinds de verkoop aan ${place}.`, 'De beheerder.'],
    notes: [
      { label: '1', before: `Voorbeeldkrant, ${submitted}, «De ${thing} zakken weg»`, url },
      { label: '2', before: 'Nergens Nieuws', url: `https://nergens.example/${i}` },
    ],
    replies,
  };
}

/** The same questions, of which these (by their places) have the replies of the first of them, in one document for all. */
export function withJointReplies(
  questions: readonly FictionalQuestion[],
  places: readonly number[],
): FictionalQuestion[] {
  const joined = places.map((place) => questions[place]).filter((each) => each !== undefined);
  const also = joined.map(({ zaaknummer }) => zaaknummer);
  const replies = (joined[0]?.replies ?? []).map((reply) => ({ ...reply, also }));
  return questions.map((each) => (joined.includes(each) ? { ...each, replies } : each));
}

/** The parliamentary year turns in September. */
function vergaderjaar(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
  return `${year}-${year + 1}`;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const officialId = ({ vergaderjaar: year, number }: Reply): string =>
  `ah-tk-${year.replace('-', '')}-${number}`;

const pad = (number: number): string => String(number).padStart(5, '0');
