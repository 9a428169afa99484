import { readZaakPage, zaakFields } from '../../lib/open-data/zaak';
import { entities, links, type ODataVersion } from './expected';
import { differs, type Finding, found, notReached } from './finding';
import { get, patience, type World } from './get';
import { type Metadata, readMetadata } from './metadata';

const VERSIONS = 'lib/open-data/addresses.ts and tweede-kamer.ts: the versions that are asked';

/** Every version of the Tweede Kamer's OData: whether it answers, what its names are, one query, how large a page may be. */
export async function* checkOData(
  world: World,
  versions: readonly ODataVersion[],
  today = new Date(),
): AsyncGenerator<Finding> {
  let reached = false;
  let answering = 0;
  for (const version of versions) {
    const address = `${version.base}/$metadata`;
    const got = await get(world, address, patience.odata, 'application/xml');
    if (!got.ok) {
      yield notReached(address, got.why);
      continue;
    }
    reached = true;
    if (got.status !== 200) {
      // One version is enough: the others may have gone.
      yield { ...found(address, []), note: `${version.name} answers ${got.status}` };
      continue;
    }
    answering++;
    let metadata: Metadata;
    try {
      metadata = readMetadata(got.text);
    } catch (error) {
      yield found(address, [
        differs(`is not read: ${String(error)}`, 'lib/open-data: the reader of $metadata'),
      ]);
      continue;
    }
    yield found(address, missingNames(metadata), `${version.name} answers`);
    yield await checkQuery(world, version, metadata, today);
    yield await checkPageSize(world, version);
  }
  if (reached && answering === 0)
    yield found('OData of the Tweede Kamer', [
      differs(`none of ${versions.map(({ name }) => name).join(', ')} answers`, VERSIONS),
    ]);
}

function missingNames(metadata: Metadata): string[] {
  const lines: string[] = [];
  for (const [entity, attributes] of Object.entries(entities)) {
    const has = metadata.get(entity);
    if (!has) {
      lines.push(differs(`${entity} is no entity any more`, attributes[0]?.change ?? ''));
      continue;
    }
    for (const { names, change } of attributes)
      if (!names.some((name) => has.has(name)))
        lines.push(
          differs(
            `${entity} has no ${names.join(' or ')}; it has ${[...has].sort().join(', ').slice(0, 400)}`,
            change,
          ),
        );
  }
  for (const [entity, link] of links)
    if (metadata.has(entity) && !metadata.get(entity)?.has(link))
      lines.push(differs(`${entity} does not lead to ${link}`, 'lib/open-data/zaak.ts: `zaakFields.expand`'));
  return lines;
}

/** The product's own query, by the names of this version, for the questions of the last months. */
async function checkQuery(
  world: World,
  { base, name }: ODataVersion,
  metadata: Metadata,
  today: Date,
): Promise<Finding> {
  const since = new Date(today.getTime() - 90 * 24 * 3600_000).toISOString();
  const number = metadata.get('Document')?.has('DocumentNummer') ? 'DocumentNummer' : 'Nummer';
  const options = {
    filter: `Verwijderd eq false and Soort eq 'Schriftelijke vragen' and GestartOp ge ${since}`,
    select: zaakFields.select,
    expand: zaakFields.expand.replaceAll(/\b(?:DocumentNummer)\b/g, number),
    orderby: 'GestartOp desc',
    top: '10',
    count: 'true',
  };
  const what = `${name}: questions of the last 90 days`;
  const got = await get(world, `${base}/Zaak?${query(options)}`, patience.odata, 'application/json');
  if (!got.ok) return notReached(what, got.why);
  if (got.status !== 200)
    return found(what, [
      differs(
        `is answered with ${got.status}: ${got.text.slice(0, 200)}`,
        'lib/open-data/zaak.ts, tweede-kamer.ts: what is asked',
      ),
    ]);
  try {
    const { length, zaken, refused, count } = readZaakPage(got.text);
    const lines: string[] = [];
    if (length === 0)
      lines.push(
        differs('holds no question', 'lib/open-data/tweede-kamer.ts: the filter on Soort and GestartOp'),
      );
    if (refused.length > 0)
      lines.push(
        differs(
          `${refused.length} of ${length} rows are not understood: ${refused[0]?.slice(0, 200)}`,
          'lib/open-data/zaak.ts: the schema `zaak`',
        ),
      );
    if (
      zaken.length > 0 &&
      !zaken.some(({ ZaakActor }) => ZaakActor?.some(({ Relatie }) => Relatie === 'Indiener'))
    )
      lines.push(
        differs('no actor is an Indiener', 'lib/open-data/zaak-documents.ts: the relations that are known'),
      );
    if (
      zaken.length > 0 &&
      !zaken.some(({ Document }) => Document?.some(({ Soort }) => Soort === 'Schriftelijke vragen'))
    )
      lines.push(
        differs(
          'no document is "Schriftelijke vragen"',
          'lib/open-data/zaak-documents.ts: the kinds of document',
        ),
      );
    if (count === null && length > 0)
      lines.push(differs('does not say how many there are', 'lib/open-data/zaak.ts: `@odata.count`'));
    return found(what, lines, `${count ?? length} questions`);
  } catch (error) {
    return found(what, [differs(`is not read: ${String(error)}`, 'lib/open-data/zaak.ts: `readZaakPage`')]);
  }
}

/** A page of the size that is asked for comes whole; one row more is refused. */
async function checkPageSize(world: World, { base, name, page }: ODataVersion): Promise<Finding> {
  const what = `${name}: pages of ${page} rows`;
  const ask = (top: number) =>
    get(
      world,
      `${base}/Zaak?${query({ select: 'Id', top: String(top) })}`,
      patience.odata,
      'application/json',
    );
  const full = await ask(page);
  if (!full.ok) return notReached(what, full.why);
  if (full.status !== 200)
    return found(what, [
      differs(
        `are answered with ${full.status}`,
        'lib/open-data/tweede-kamer.ts: the size of a page; test/live/expected.ts',
      ),
    ]);
  const more = await ask(page + 1);
  if (!more.ok) return notReached(what, more.why);
  return {
    ...found(what, []),
    // More is good news, and nothing breaks by it.
    note:
      more.status === 200
        ? `${page + 1} rows are answered too`
        : `${page + 1} are answered with ${more.status}`,
  };
}

const query = (options: Record<string, string>): string =>
  Object.entries(options)
    .map(([name, value]) => `$${name}=${encodeURIComponent(value)}`)
    .join('&');
