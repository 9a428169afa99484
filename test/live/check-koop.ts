import { publicationXml, sruAddress } from '../../lib/open-data/addresses';
import { cqlQuery } from '../../lib/open-data/cql';
import { readPublication } from '../../lib/open-data/publication';
import { OpenDataError } from '../../lib/open-data';
import { readSruPage } from '../../lib/open-data/sru';
import { readXml } from '../../lib/open-data/xml';
import { readOfficialId } from '../../lib/sites/official-id';
import type { publication, sruDays } from './expected';
import { differs, type Finding, found, notReached } from './finding';
import { get, patience, type World } from './get';

/** One search of KOOP's repository, as the product asks it. */
export async function checkSru(world: World, days: typeof sruDays): Promise<Finding> {
  const what = `SRU: what came out from ${days.from} until ${days.until}`;
  const got = await get(world, sruAddress(cqlQuery(days), 1, 10), patience.sru, 'application/xml');
  if (!got.ok) return notReached(what, got.why);
  if (got.status !== 200)
    return found(what, [differs(`is answered with ${got.status}`, 'lib/open-data/addresses.ts: `SRU`')]);
  const lines: string[] = [];
  try {
    const { told, diagnostics, records, refused, length } = readSruPage(got.text);
    if (diagnostics)
      lines.push(
        differs(
          `the index complains: ${diagnostics.slice(0, 200)}`,
          'lib/open-data/cql.ts: the names of the index',
        ),
      );
    if (length === 0)
      lines.push(
        differs('holds no record', 'lib/open-data/cql.ts: `PUBLICATIONS` and the names of the index'),
      );
    if (refused > 0)
      lines.push(
        differs(
          `${refused} of ${length} records are not understood`,
          'lib/open-data/sru.ts: the schema `record`',
        ),
      );
    const strange = records.find(({ identifier }) => !readOfficialId(identifier));
    if (strange)
      lines.push(differs(`${strange.identifier} is no id that is known`, 'lib/sites/official-id.ts'));
    if (records.length > 0 && !records.some(({ xml }) => xml !== null))
      lines.push(differs('no record names its XML', 'lib/open-data/sru.ts: `itemUrl`'));
    if (records.length > 0 && !records.some(({ vraagnummers }) => vraagnummers.length > 0))
      lines.push(differs('no record names its zaak', 'lib/open-data/sru.ts: `vraagnummer`'));
    return found(what, lines, `${told ?? 'an unknown number of'} records by its own count`);
  } catch (error) {
    const refused = error instanceof OpenDataError;
    return found(what, [
      refused
        ? differs(
            `the index complains: ${error.message.slice(0, 200)}`,
            'lib/open-data/cql.ts: the names of the index',
          )
        : differs(`is not read: ${String(error)}`, 'lib/open-data/sru.ts'),
    ]);
  }
}

/** The XML of one publication. */
export async function checkPublication(
  world: World,
  { id, questions }: typeof publication,
): Promise<Finding> {
  const address = publicationXml(id);
  const got = await get(world, address, patience.page, 'application/xml');
  if (!got.ok) return notReached(address, got.why);
  if (got.status !== 200)
    return found(address, [
      differs(`is answered with ${got.status}`, 'lib/open-data/addresses.ts: `publicationXml`'),
    ]);
  const place = 'lib/open-data/publication.ts: the names of the elements';
  try {
    const text = readPublication(readXml(got.text));
    if (!text) return found(address, [differs('holds no document of Kamervragen', place)]);
    const read = text.questions.reduce((sum, { numbers }) => sum + Math.max(1, numbers.length), 0);
    const lines: string[] = [];
    if (read !== questions)
      lines.push(differs(`questions: ${questions} are known, ${read} were read`, place));
    if (text.answers.length === 0) lines.push(differs('no answer was read', place));
    if (text.headings.length === 0) lines.push(differs('no heading was read', place));
    return found(address, lines);
  } catch (error) {
    return found(address, [differs(`is not read: ${String(error)}`, 'lib/open-data/xml.ts')]);
  }
}
