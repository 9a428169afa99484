import type { FictionalQuestion } from './fictional';
import { mostRows, paths, type VersionId } from './odata-model';
import { BadQuery, nodesOf, readShape, shaped } from './odata-query';
import { zaakRow } from './odata-row';

/** How the stand-in for the register behaves. */
export interface ODataManners {
  /** Most rows a page, where it gives fewer than it may. */
  pageSize: number;
  /** Whether a page names the next one; by OData's letter it does not where `$top` was reached. */
  links: boolean;
  /** Attributes that it has not, by the names of version 4: `Document.Aanhangselnummer`. */
  lacking: readonly string[];
}

const host = 'https://gegevensmagazijn.tweedekamer.nl';

/**
 * One page of zaken as a version of the register answers a query on `Zaak`.
 * @throws BadQuery where it answers 400
 */
export function zaakPage(
  path: string,
  questions: readonly FictionalQuestion[],
  version: VersionId,
  { pageSize, links, lacking }: ODataManners,
): Record<string, unknown> {
  const url = new URL(path, host);
  const option = (name: string) => url.searchParams.get(`$${name}`) ?? '';
  const top = Number(option('top') || mostRows[version]);
  if (top > mostRows[version])
    throw new BadQuery(`The limit of '${mostRows[version]}' for Top query has been exceeded.`);
  const filter = option('filter');
  if (nodesOf(filter) > 100) throw new BadQuery("The node count limit of '100' has been exceeded.");
  const shape = readShape('Zaak', option('select'), filter, option('expand'), version, lacking);
  const numbers = [...filter.matchAll(/Nummer eq '(\w+)'/g)].map(([, number]) => number);
  const moment = (operator: string) =>
    Date.parse(new RegExp(`GestartOp ${operator} (\\S+)`).exec(filter)?.[1] ?? '');
  const words = [...filter.matchAll(/contains\(tolower\(Onderwerp\),'((?:[^']|'')*)'\)/g)].map(
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
  const size = Math.min(pageSize, top);
  const start = Number(option('skiptoken')) || Number(option('skip')) || 0;
  const value = rows.slice(start, start + size).map((row) => shaped(row, shape, version, lacking));
  const next = new URL(url);
  next.searchParams.set('$skiptoken', String(start + size));
  return {
    '@odata.context': `${host}${paths[version]}/$metadata#Zaak`,
    ...(option('count') === 'true' ? { '@odata.count': rows.length } : {}),
    value,
    ...(links && start + size < rows.length ? { '@odata.nextLink': next.href } : {}),
  };
}
