import { versions } from '../../../lib/open-data/versions';
import type { Expected } from '../../live/look';
import type { World } from '../../live/get';
import { fictionalLetter } from './letters';
import { fictionalQuestions, openDataSite } from '../../sites/open-data';
import type { World as Versions } from '../../sites/open-data/odata-model';
import { catalogue } from '../../sites/catalogue';

/** `$metadata` of a service with these entities: `Zaak: Nummer Titel >Document` leads from Zaak to Document. */
export const metadataOf = (entities: Record<string, string>): string => {
  const types = Object.entries(entities).map(([name, all]) => {
    const inner = all
      .split(' ')
      .map((each) =>
        each.startsWith('>')
          ? `<NavigationProperty Name="${each.slice(1)}" Type="Collection(TK.${each.slice(1)})"/>`
          : `<Property Name="${each}" Type="Edm.String"/>`,
      );
    return `<EntityType Name="${name}" BaseType="TK.Basis">${inner.join('')}</EntityType>`;
  });
  const sets = Object.keys(entities).map((name) => `<EntitySet Name="${name}" EntityType="TK.${name}"/>`);
  return `<?xml version="1.0"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="TK" xmlns="http://docs.oasis-open.org/odata/ns/edm"><EntityType Name="Basis" Abstract="true"><Property Name="Id" Type="Edm.Guid"/><Property Name="Verwijderd" Type="Edm.Boolean"/></EntityType>${types.join('')}<EntityContainer Name="Container">${sets.join('')}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
};

export const entitiesOfV4 = {
  Zaak: 'Nummer Onderwerp Titel GestartOp Soort >ZaakActor >Document',
  ZaakActor: 'ActorNaam ActorFractie Relatie Functie',
  Document: 'DocumentNummer Soort Datum Vergaderjaar Aanhangselnummer Onderwerp Titel >DocumentVersie',
  DocumentVersie: 'ExterneIdentifier',
};

const questions = fictionalQuestions(30);
const answered = questions.find(({ replies }) => replies.at(-1)?.kind === 'answer');
const reply = answered?.replies.at(-1);
const publicationId = reply ? `ah-tk-${reply.vergaderjaar.replace('-', '')}-${reply.number}` : '';

/** What the stand-ins hold, in the form of what is expected of the world. */
export const expected: Expected = {
  pages: {
    'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00001.html': {
      kind: 'question',
      status: 'ok',
      authors: 3,
      questions: 6,
      footnotes: 4,
    },
    'https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2097Z15000&did=2097D32000': null,
  },
  odataVersions: versions.filter(({ id }) => id === 'v4'),
  sruDays: { from: '2090-01-01', until: '2090-01-05' },
  publication: { id: publicationId, questions: 3 },
  files: [
    { address: 'https://www.tweedekamer.nl/downloads/document?id=1', kinds: ['docx', 'pdf'] },
    { address: 'https://zoek.officielebekendmakingen.nl/1.pdf', kinds: ['pdf'] },
  ],
};

/** An answer of a test's own; null: as the stand-ins have it. `'away'`: no connection. */
export type Instead = (address: string) => Response | 'away' | null;

/** The stand-in sites and open data as a world; `asked` holds what was asked of it. */
export async function standIn(
  instead: Instead = () => null,
  version: Versions = 'v4',
): Promise<World & { asked: string[] }> {
  const find = catalogue();
  const data = openDataSite({ questions, world: version });
  const { docx, pdf } = await fictionalLetter();
  const asked: string[] = [];
  const bytes = (content: Uint8Array, type: string) =>
    new Response(new Uint8Array(content), { headers: { 'content-type': type } });
  return {
    asked,
    pause: async () => undefined,
    async fetch(address) {
      asked.push(address);
      const own = instead(address);
      if (own === 'away') throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
      if (own) return own;
      const { host, pathname, search } = new URL(address);
      if (pathname === '/downloads/document')
        return bytes(docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
      if (pathname === '/1.pdf') return bytes(pdf, 'application/pdf');
      // The stand-in's questions are of a year to come: it is asked for those since its first day.
      const path = (pathname + search).replace(
        /(?<=GestartOp(?:%20| )ge(?:%20| ))[^&]*/,
        '2089-01-01T00:00:00Z and GestartOp lt 2100-01-01T00:00:00Z',
      );
      const answer = data.answer(host, path);
      if (answer) return new Response(answer.body, { status: answer.status, headers: answer.headers });
      const html = find(address);
      return new Response(html ?? 'niet gevonden', { status: html ? 200 : 404 });
    },
  };
}
