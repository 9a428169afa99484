import type { FictionalQuestion } from './fictional';
import { escape } from './publication';
import { type Publication, publications } from './published';

/** How the stand-in for KOOP's index behaves. */
export interface SruManners {
  /** How many records it tells of, where there are so many; null: it says none. */
  told: (real: number) => number | null;
  /** Most records a page, whatever is asked for. */
  most: number;
  /** Gives the list of each request in another order. */
  restless: boolean;
  /** Indexes whose clauses it leaves out, which it says beside the records: `dt.available`, `w.publicatienaam`. */
  unusable: string[];
  /** What it says behind the end of the list: nothing, or that it has come to its end. */
  beyond: 'nothing' | 'diagnostic';
}

export const usualSru: SruManners = {
  told: (real) => real,
  most: 1000,
  restless: false,
  unusable: [],
  beyond: 'nothing',
};

/** From this record on the real one gives nothing but 504. */
const TOO_DEEP = 10_000;

interface Clause {
  index: string;
  relation: string;
  term: string;
}

/** Null where it is no clause. */
function readClause(text: string): Clause | null {
  const read = /^([a-z.-]+)(==|=|>=|<=)("(?:[^"\\]|\\.)*"|[^\s"()]+)$/.exec(text);
  const [, index = '', relation = '', term = ''] = read ?? [];
  return read && { index, relation, term: term.replace(/^"(.*)"$/, '$1') };
}

/** An answer of KOOP's repository to a query in CQL; null where it gives up (504). @param request the how manieth it is */
export function sruPage(
  path: string,
  questions: readonly FictionalQuestion[],
  manners: SruManners = usualSru,
  request = 0,
): string | null {
  const { searchParams } = new URL(path, 'https://repository.overheid.nl');
  const start = Number(searchParams.get('startRecord'));
  if (start >= TOO_DEEP) return null;
  const [query = '', order] = (searchParams.get('query') ?? '').split(' sortBy ');
  const alternatives = query.split(' and ').map((part) => part.replace(/^\((.*)\)$/, '$1').split(' or '));
  const clauses = alternatives.map((each) => each.map(readClause));
  // `not` is no word of ours, and the real one does not keep to it.
  if (clauses.flat().includes(null) || !(order ?? 'dt.date/sort.descending').startsWith('dt.date/'))
    return response(null, '', diagnostic(10, 'Query syntax error', query));

  const known = ['c.product-area', 'w.publicatienaam', 'dt.available'];
  const unusable = [...new Set(clauses.flat().map((clause) => clause?.index ?? ''))].filter(
    (index) => manners.unusable.includes(index) || !known.includes(index),
  );
  const found = publications(questions).filter((publication) =>
    clauses.every((each) =>
      each.some((clause) => clause && (unusable.includes(clause.index) || matches(publication, clause))),
    ),
  );
  if (order) found.sort((a, b) => (a.available < b.available ? 1 : a.available > b.available ? -1 : 0));
  if (manners.restless) found.push(...found.splice(0, (request * 37) % (found.length || 1)));
  const asked = Math.min(Number(searchParams.get('maximumRecords')), manners.most);
  const page = found.slice(start - 1, start - 1 + asked);
  const said = unusable.map((index) => diagnostic(16, 'Unsupported index', index));
  if (start > 1 && !page.length && manners.beyond === 'diagnostic')
    return response(null, '', diagnostic(61, 'First record position out of range', String(start)));
  return response(
    manners.told(found.length),
    page.map((each, i) => record(each, start + i)).join('\n'),
    said.join(''),
  );
}

/** `==` is exact and minds capitals. */
function matches({ available, publicatienaam }: Publication, { index, relation, term }: Clause): boolean {
  if (index === 'c.product-area') return term === 'officielepublicaties';
  if (index === 'w.publicatienaam') return relation === '==' && publicatienaam === term;
  return relation === '>=' ? available >= term : available <= term;
}

const response = (
  told: number | null,
  records: string,
  diagnostics: string,
) => `<?xml version="1.0" encoding="UTF-8"?>
<sru:searchRetrieveResponse xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic" xmlns:c="http://standaarden.overheid.nl/collectie/">
  <sru:version>2.0</sru:version>
  ${told === null ? '' : `<sru:numberOfRecords>${told}</sru:numberOfRecords>`}
  <sru:records>
${records}
  </sru:records>
  ${diagnostics && `<sru:diagnostics>${diagnostics}</sru:diagnostics>`}
</sru:searchRetrieveResponse>`;

const diagnostic = (number: number, message: string, details: string) =>
  `<diag:diagnostic><diag:uri>info:srw/diagnostic/1/${number}</diag:uri><diag:details>${escape(details)}</diag:details><diag:message>${message}</diag:message></diag:diagnostic>`;

const SUBRUBRIEKEN = { answer: 'Antwoord', postponement: 'Mededeling', withdrawal: 'Mededeling' };

function record(publication: Publication, position: number): string {
  const { question, reply, id, available, publicatienaam } = publication;
  const names = question.authors.map(({ printed }) => printed).join(' en ');
  const title = reply ? `Antwoord op vragen van ${names} over ${question.subject}` : question.subject;
  const tag = (name: string, value: string | number) =>
    `<overheidwetgeving:${name}>${escape(String(value))}</overheidwetgeving:${name}>`;
  const folder = reply ? `ah-tk/${reply.vergaderjaar.replace('-', '')}` : 'kv/opgemaakt';
  const item = (manifestation: string, end: string) =>
    `<gzd:itemUrl manifestation="${manifestation}">https://repository.overheid.nl/frbr/officielepublicaties/${folder}/${id}/1/${manifestation}/${id}.${end}</gzd:itemUrl>`;
  // A joint answer names all the questions that it is to.
  const numbers = [...new Set([question.zaaknummer, ...(reply?.also ?? [])])];
  return `    <sru:record>
      <sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema>
      <sru:recordPacking>xml</sru:recordPacking>
      <sru:recordData><gzd:gzd>
        <gzd:originalData><overheidwetgeving:meta>
          <overheidwetgeving:owmskern>
            <dcterms:identifier>${id}</dcterms:identifier>
            <dcterms:title>${escape(title)}</dcterms:title>
            <dcterms:creator scheme="OVERHEID.StatenGeneraal">Tweede Kamer der Staten-Generaal</dcterms:creator>
          </overheidwetgeving:owmskern>
          <overheidwetgeving:owmsmantel>
            <dcterms:available>${available}</dcterms:available>
            <dcterms:date>${reply?.date ?? question.submitted}</dcterms:date>
          </overheidwetgeving:owmsmantel>
          <overheidwetgeving:tpmeta>
            <c:product-area>officielepublicaties</c:product-area>
            ${reply ? tag('aanhangselnummer', reply.number) + tag('datumOntvangst', reply.date) : tag('datumIndiening', question.submitted)}
            ${question.authors.map(({ registered }) => tag('indiener', registered)).join('')}
            ${tag('publicatienaam', publicatienaam)}
            ${tag('vergaderjaar', reply?.vergaderjaar ?? '2089-2090')}
            ${numbers.map((number) => tag('vraagnummer', number)).join('')}
            ${tag('subrubriek', reply ? SUBRUBRIEKEN[reply.kind] : 'Schriftelijke vragen')}
          </overheidwetgeving:tpmeta>
        </overheidwetgeving:meta></gzd:originalData>
        <gzd:enrichedData>
          <gzd:preferredUrl>https://zoek.officielebekendmakingen.nl/${id}.html</gzd:preferredUrl>
          ${item('html', 'html')}
          ${reply && reply.number % 7 === 0 ? item('pdf', 'pdf') : item('xml', 'xml')}
        </gzd:enrichedData>
      </gzd:gzd></sru:recordData>
      <sru:recordPosition>${position}</sru:recordPosition>
    </sru:record>`;
}
