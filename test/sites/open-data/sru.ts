import type { FictionalQuestion, Reply } from './fictional';
import { escape, idOf } from './publication';

interface Publication {
  question: FictionalQuestion;
  reply: Reply | null;
  id: string;
  available: string;
}

export const publications = (questions: readonly FictionalQuestion[]): Publication[] =>
  questions.flatMap((question) =>
    [null, ...question.replies].map((reply) => ({
      question,
      reply,
      id: idOf(question, reply),
      available: reply?.date ?? question.submitted,
    })),
  );

/** An answer of KOOP's repository to a query in CQL, as ours are written; a diagnostic to any other. */
export function sruPage(path: string, questions: readonly FictionalQuestion[]): string {
  const { searchParams } = new URL(path, 'https://repository.overheid.nl');
  const query = searchParams.get('query') ?? '';
  const [, from] = /dt\.available>=([\d-]+)/.exec(query) ?? [];
  const [, until] = /dt\.available<=([\d-]+)/.exec(query) ?? [];
  if (!from || !until || !query.includes('w.publicatienaam=="Kamervragen (Aanhangsel)"'))
    return response(0, '', diagnostic('Query syntax error', query));
  const words = [...query.matchAll(/dt\.title="((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) =>
    word.replace(/\\(.)/g, '$1').toLowerCase(),
  );
  const found = publications(questions).filter(
    ({ available, question }) =>
      available >= from &&
      available <= until &&
      words.every((word) => question.subject.toLowerCase().split(/\s+/).includes(word)),
  );
  const start = Number(searchParams.get('startRecord'));
  const page = found.slice(start - 1, start - 1 + Number(searchParams.get('maximumRecords')));
  return response(found.length, page.map((each, i) => record(each, start + i)).join('\n'), '');
}

const response = (
  total: number,
  records: string,
  diagnostics: string,
) => `<?xml version="1.0" encoding="UTF-8"?>
<sru:searchRetrieveResponse xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic" xmlns:c="http://standaarden.overheid.nl/collectie/">
  <sru:version>2.0</sru:version>
  <sru:numberOfRecords>${total}</sru:numberOfRecords>
  <sru:records>
${records}
  </sru:records>
  ${diagnostics}
</sru:searchRetrieveResponse>`;

const diagnostic = (message: string, details: string) =>
  `<sru:diagnostics><diag:diagnostic><diag:uri>info:srw/diagnostic/1/10</diag:uri><diag:details>${escape(details)}</diag:details><diag:message>${message}</diag:message></diag:diagnostic></sru:diagnostics>`;

function record({ question, reply, id, available }: Publication, position: number): string {
  const names = question.authors.map(({ printed }) => printed).join(' en ');
  const title = reply ? `Antwoord op vragen van ${names} over ${question.subject}` : question.subject;
  const tag = (name: string, value: string | number) =>
    `<overheidwetgeving:${name}>${escape(String(value))}</overheidwetgeving:${name}>`;
  const folder = reply ? `ah-tk/${reply.vergaderjaar.replace('-', '')}` : 'kv/opgemaakt';
  const item = (manifestation: string, end: string) =>
    `<gzd:itemUrl manifestation="${manifestation}">https://repository.overheid.nl/frbr/officielepublicaties/${folder}/${id}/1/${manifestation}/${id}.${end}</gzd:itemUrl>`;
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
          <overheidwetgeving:owmsmantel><dcterms:available>${available}</dcterms:available></overheidwetgeving:owmsmantel>
          <overheidwetgeving:tpmeta>
            <c:product-area>officielepublicaties</c:product-area>
            ${reply ? tag('aanhangselnummer', reply.number) + tag('datumOntvangst', reply.date) : tag('datumIndiening', question.submitted)}
            ${question.authors.map(({ registered }) => tag('indiener', registered)).join('')}
            ${tag('publicatienaam', reply ? 'Kamervragen (Aanhangsel)' : 'Kamervragen zonder antwoord')}
            ${tag('vergaderjaar', reply?.vergaderjaar ?? '2089-2090')}
            ${tag('vraagnummer', question.zaaknummer)}
            ${tag('subrubriek', !reply ? 'Schriftelijke vragen' : reply.kind === 'answer' ? 'Antwoord' : 'Mededeling')}
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
