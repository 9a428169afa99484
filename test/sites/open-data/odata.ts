import { type FictionalQuestion, officialId, type Reply } from './fictional';

/** How the stand-in for the register behaves. */
export interface ODataManners {
  /** Rows a page. */
  pageSize: number;
  /** Whether a page names the next one; by OData's letter it does not where `$top` was reached. */
  links: boolean;
}

const host = 'https://gegevensmagazijn.tweedekamer.nl';

/** One page of zaken as the register answers a query on `Zaak`; null where it would refuse. */
export function zaakPage(
  path: string,
  questions: readonly FictionalQuestion[],
  { pageSize, links }: ODataManners,
): Record<string, unknown> | null {
  const url = new URL(path, host);
  const option = (name: string) => url.searchParams.get(`$${name}`) ?? '';
  if (Number(option('top')) > 250) return null;
  const numbers = [...option('filter').matchAll(/Nummer eq '(\w+)'/g)].map(([, number]) => number);
  // Each comparison is three parts of a filter, and what joins them another; a hundred are the most.
  if (numbers.length > 24) return null;
  const moment = (operator: string) =>
    Date.parse(new RegExp(`GestartOp ${operator} (\\S+)`).exec(option('filter'))?.[1] ?? '');
  const words = [...option('filter').matchAll(/contains\(tolower\(Onderwerp\),'((?:[^']|'')*)'\)/g)].map(
    ([, word = '']) => word.replaceAll("''", "'"),
  );
  const rows = questions
    .filter(({ subject }) => words.every((word) => subject.toLowerCase().includes(word)))
    .map(zaakRow)
    .filter(({ Nummer, GestartOp }) => {
      if (numbers.length > 0) return numbers.includes(Nummer);
      const started = Date.parse(GestartOp);
      return started >= moment('ge') && started < moment('lt');
    })
    .sort((a, b) => Date.parse(a.GestartOp) - Date.parse(b.GestartOp) || (a.Id < b.Id ? -1 : 1));
  const start = Number(option('skiptoken')) || Number(option('skip')) || 0;
  const value = rows.slice(start, start + pageSize);
  const next = new URL(url);
  next.searchParams.set('$skiptoken', String(start + pageSize));
  return {
    '@odata.context': `${host}/OData/v4/2.0/$metadata#Zaak`,
    ...(option('count') === 'true' ? { '@odata.count': rows.length } : {}),
    value,
    ...(links && start + pageSize < rows.length ? { '@odata.nextLink': next.href } : {}),
  };
}

/** Dutch time, near enough. */
const moment = (day: string) => `${day}T00:00:00${/-(?:04|05|06|07|08|09)-/.test(day) ? '+02:00' : '+01:00'}`;

function zaakRow(question: FictionalQuestion) {
  const { zaaknummer, subject, authors, addressees, submitted, documentnummer, replies } = question;
  const actor = (ActorNaam: string, ActorFractie: string | null, Relatie: string, Functie: string) => ({
    ...{ ActorNaam, ActorFractie, Relatie, Functie },
  });
  const id = `00000000-0000-4000-8000-${zaaknummer.replace('Z', '').padStart(12, '0')}`;
  return {
    Id: id,
    Nummer: zaaknummer,
    Onderwerp: subject,
    Titel: null,
    GestartOp: moment(submitted),
    ZaakActor: [
      ...addressees.map((functie) =>
        actor('G. Gevraagde', null, 'Gericht aan', functie.charAt(0).toLowerCase() + functie.slice(1)),
      ),
      ...authors.map(({ registered, party }, i) =>
        actor(registered, party, i ? 'Medeindiener' : 'Indiener', 'Tweede Kamerlid'),
      ),
      actor('vaste commissie voor Waterwerken', null, 'Volgcommissie', ''),
    ],
    Document: [
      {
        Soort: 'Schriftelijke vragen',
        DocumentNummer: documentnummer,
        Datum: moment(submitted),
        Vergaderjaar: '2089-2090',
        Aanhangselnummer: null,
        DocumentVersie: [{ ExterneIdentifier: `kv-tk-${zaaknummer}` }, { ExterneIdentifier: null }],
      },
      ...replies.map(replyRow),
    ],
  };
}

const replyRow = (reply: Reply) => ({
  Soort: reply.kind === 'answer' ? 'Antwoord schriftelijke vragen' : 'Mededeling (uitstel antwoord)',
  DocumentNummer: reply.documentnummer,
  Datum: moment(reply.date),
  // The register's own year for a document may be another than that of its number in the Aanhangsel.
  Vergaderjaar: '2088-2089',
  Aanhangselnummer: `${reply.vergaderjaar.slice(2, 4)}${reply.vergaderjaar.slice(7, 9)}${String(reply.number).padStart(5, '0')}`,
  // The newest have no official publication yet.
  DocumentVersie: reply.number % 3 ? [{ ExterneIdentifier: officialId(reply) }] : [],
});
