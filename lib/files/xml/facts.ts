import type { FileFacts, FilePart } from '../../model/file-text';
import { readVergaderjaar } from '../../model/vergaderjaar';
import { descendants, plainText, type XmlElement } from '../../open-data/xml';
import { readHeadings } from '../../sites/heading';
import { readOfficialId, readZaaknummer } from '../../sites/official-id';

/** Names of `meta` that say which publication it is; the second is an address below it: /<id>/metadata.xml. */
const IDENTIFIER = /identifier$|externMetadataRecord$/i;
const NUMBERS = new Set(['kamervraagnummer', 'vraagnummer']);

/** What the XML says of its document: its own sentences, the numbers above them (lib/sites/SITES.md 2). */
export function readXmlFacts(
  root: XmlElement,
  headings: readonly string[],
  parts: readonly FilePart[],
): FileFacts {
  const own = readHeadings(headings);
  const has = (kind: FilePart['kind']) => parts.some((part) => part.kind === kind);
  const said = own.kind === 'question' ? null : own.kind;
  const kind = said ?? (has('answer') ? 'answer' : has('notice') ? 'postponement' : own.kind);
  let officialId: string | null = null;
  let zaaknummer: string | null = null;
  let aanhangselnummer: number | null = null;
  let vergaderjaar: string | null = null;
  for (const element of descendants(root)) {
    const attribute = (name: string) => element.attributes.get(name) ?? '';
    if (element.name === 'meta' && IDENTIFIER.test(attribute('name')))
      officialId ??= readOfficialId(attribute('content').replace(/\/metadata\.xml$/i, ''))?.id ?? null;
    else if (element.name === 'tekstregel' && attribute('inhoud') === 'vergaderjaar')
      vergaderjaar ??= readVergaderjaar(plainText(element).replace(/^\D+/, ''));
    else if (NUMBERS.has(element.name)) {
      const number = plainText(element);
      zaaknummer ??= readZaaknummer(number);
      if (/^\d{1,6}$/.test(number)) aanhangselnummer ??= Number(number);
    }
  }
  return {
    kind,
    zaaknummer,
    subject: own.subject,
    authors: own.authors,
    addressees: own.addressees,
    submitted: own.submitted,
    answered: kind === 'question' ? null : own.answered,
    dated: null,
    officialId,
    aanhangselnummer,
    vergaderjaar,
  };
}
