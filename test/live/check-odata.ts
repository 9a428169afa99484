import { metadataAddress, zaakAddress } from '../../lib/open-data/addresses';
import { readMetadata, type ServiceModel } from '../../lib/open-data/metadata';
import { attributesOf, nameOf, readNames, type Names } from '../../lib/open-data/names';
import { OpenDataError } from '../../lib/open-data';
import type { Version } from '../../lib/open-data/versions';
import { readZaakPage, zaakFields } from '../../lib/open-data/zaak';
import { differs, type Finding, found, notReached } from './finding';
import { get, patience, type World } from './get';

const VERSIONS = 'lib/open-data/versions.ts: the versions that are asked';
const NAMES = 'lib/open-data/names.ts: the names that an attribute may bear';

/** Every version of the Tweede Kamer's OData: whether it answers, what its names are, one query, how large a page may be. */
export async function* checkOData(
  world: World,
  versions: readonly Version[],
  today = new Date(),
): AsyncGenerator<Finding> {
  let reached = false;
  let answering = 0;
  for (const version of versions) {
    const address = metadataAddress(version.path);
    const got = await get(world, address, patience.odata, 'application/xml');
    if (!got.ok) {
      yield notReached(address, got.why);
      continue;
    }
    reached = true;
    if (got.status !== 200) {
      // One version is enough: the others may have gone.
      yield { ...found(address, []), note: `${version.id} answers ${got.status}` };
      continue;
    }
    answering++;
    let model: ServiceModel;
    try {
      model = readMetadata(got.text);
    } catch (error) {
      yield found(address, [differs(`is not read: ${String(error)}`, 'lib/open-data/metadata.ts')]);
      continue;
    }
    const names = readNames(model);
    if ('missing' in names) {
      yield found(
        address,
        names.missing.map((name) => differs(`${name} is missing${instead(name, model)}`, NAMES)),
      );
      continue;
    }
    yield { ...found(address, []), note: [`${version.id} answers`, ...without(names)].join('; ') };
    yield await checkQuery(world, version, names, today);
    yield await checkPageSize(world, version, names);
  }
  if (reached && answering === 0)
    yield found('OData of the Tweede Kamer', [
      differs(`none of ${versions.map(({ id }) => id).join(', ')} answers`, VERSIONS),
    ]);
}

/** What an entity has, where something of it is missing. */
function instead(missing: string, { types }: ServiceModel): string {
  const type = types.get(missing.split(/[./]/)[0] ?? '');
  const all = type ? [...type.properties.keys(), ...type.navigations.keys()].sort().join(', ') : '';
  return all && `; it has ${all.slice(0, 400)}`;
}

/** What Naslag can do without, and has to. */
function without(names: Names): string[] {
  const gone = (['Zaak', 'ZaakActor', 'Document', 'DocumentVersie'] as const)
    .flatMap((type) => attributesOf(type).map(([, canonical]) => canonical))
    .filter((canonical) => nameOf(names, canonical) === undefined);
  return gone.length > 0 ? [`without ${gone.join(', ')} (${NAMES})`] : [];
}

/** The product's own query, by the names of this version, for the questions of the last months. */
async function checkQuery(world: World, { id, path }: Version, names: Names, today: Date): Promise<Finding> {
  const since = new Date(today.getTime() - 90 * 24 * 3600_000).toISOString();
  const [kind, started] = [nameOf(names, 'Zaak.Soort'), nameOf(names, 'Zaak.GestartOp')];
  const removed = nameOf(names, 'Zaak.Verwijderd');
  const day = names.dateOnly ? since.slice(0, 10) : since;
  const options = {
    filter: `${removed ? `${removed} eq false and ` : ''}${kind} eq 'Schriftelijke vragen' and ${started} ge ${day}`,
    ...zaakFields(names, true),
    orderby: `${started} desc`,
    top: '10',
    count: 'true',
  };
  const what = `${id}: questions of the last 90 days`;
  const address = zaakAddress(path, names.set, options);
  const got = await get(world, address, patience.odata, 'application/json');
  if (!got.ok) return notReached(what, got.why);
  if (got.status !== 200)
    return found(what, [
      differs(
        `is answered with ${got.status}: ${got.text.slice(0, 200)}`,
        'lib/open-data/zaak.ts, tweede-kamer.ts: what is asked',
      ),
    ]);
  try {
    const { length, zaken, refused, count } = readZaakPage(got.text, names);
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
      !zaken.some((zaak) => zaak.ZaakActor?.some(({ Relatie }) => Relatie === 'Indiener'))
    )
      lines.push(differs('no actor is an Indiener', 'lib/open-data/actors.ts: the relations that are known'));
    if (
      zaken.length > 0 &&
      !zaken.some((zaak) => zaak.Document?.some(({ Soort }) => Soort === 'Schriftelijke vragen'))
    )
      lines.push(
        differs(
          'no document is "Schriftelijke vragen"',
          'lib/open-data/document-kind.ts: the kinds of document',
        ),
      );
    if (count === null && length > 0)
      lines.push(differs('does not say how many there are', 'lib/open-data/zaak.ts: `@odata.count`'));
    return found(what, lines, `${count ?? length} questions`);
  } catch (error) {
    const changed = error instanceof OpenDataError && error.kind === 'changed';
    return found(what, [
      changed
        ? differs(error.message, NAMES)
        : differs(`is not read: ${String(error)}`, 'lib/open-data/zaak.ts: `readZaakPage`'),
    ]);
  }
}

/** A page of the size that is asked for comes whole; one row more is refused. */
async function checkPageSize(world: World, { id, path, page }: Version, names: Names): Promise<Finding> {
  const what = `${id}: pages of ${page} rows`;
  const ask = (top: number) => {
    const address = zaakAddress(path, names.set, { select: 'Id', top: String(top) });
    return get(world, address, patience.odata, 'application/json');
  };
  const full = await ask(page);
  if (!full.ok) return notReached(what, full.why);
  if (full.status !== 200)
    return found(what, [
      differs(`are answered with ${full.status}`, 'lib/open-data/versions.ts: the size of a page'),
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
