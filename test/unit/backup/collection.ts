import { gzipSync } from 'node:zlib';
import { Checksum } from '../../../lib/backup/checksum';
import { backupVersion } from '../../../lib/model/backup';
import type { CollectionItem, Passage } from '../../../lib/model/collection';
import { identifiers } from '../../../lib/model/identifiers';
import { settings as settingsSchema, type Settings } from '../../../lib/model/settings';
import { resolve } from '../../../lib/citations';
import { question } from '../documents';

/** A marked passage of the fictional question. */
const passage = (id: string, note: string): Passage => ({
  id,
  quote: 'roestende sluisdeuren',
  prefix: 'Bent u bekend met de ',
  suffix: ' bij Voorbeelddam?',
  place: { part: 'question', index: 0 },
  start: 21,
  numbers: [1],
  label: null,
  note,
  markedAt: 1_000 + Number(id),
});

/** The nth of a fictional collection: every third answered, every fourth with passages, each with other words. */
export function fictionalItem(n: number): CollectionItem {
  const zaaknummer = `2098Z${String(10_000 + n)}`;
  const asked = question({
    zaaknummer,
    officialId: `kv-tk-${zaaknummer}`,
    subject: `roestende sluisdeuren in vak ${n}`,
  });
  const answer = question(
    {
      kind: 'answer',
      subject: `roestende sluisdeuren in vak ${n}`,
      zaaknummer,
      officialId: `ah-tk-20972098-${n}`,
      aanhangselnummer: n,
      answered: '2098-02-01',
      answers: [
        {
          numbers: [1, 2],
          text: 'Ja. De kosten zijn “nog niet bekend”; € 5 mln.\u2028Zie boven.',
          notes: [],
        },
      ],
    },
    { relations: [`kv-tk-${zaaknummer}`] },
  );
  const documents = n % 3 === 0 ? [asked, answer] : [asked];
  return {
    key: `kv-tk-${zaaknummer}`,
    ids: [...new Set(documents.flatMap((document) => identifiers(document)))],
    documents: documents.map((document, i) => ({
      document,
      resolved: resolve(document),
      readAt: 1_700_000_000_000 + n + i,
    })),
    labels: [`vak ${n % 5}`, 'water'],
    note: n % 2 ? `Nabellen over *vak ${n}*.\n\n- kosten\n- planning` : '',
    questions: n % 2 ? [2] : [],
    passages: n % 4 === 0 ? [passage(String(n), 'let op'), passage(String(n + 1), '')] : [],
    savedAt: 1_700_000_000_000 + n,
    updatedAt: 1_700_000_000_000 + 2 * n,
  };
}

export const fictionalItems = (count: number): CollectionItem[] =>
  Array.from({ length: count }, (_, n) => fictionalItem(n));

/** A backup as another program would write it. @param settings those that are not the defaults */
export async function backupFile(items: CollectionItem[], settings: Partial<Settings> = {}): Promise<Buffer> {
  const changedAt = items.reduce<number | null>((last, item) => Math.max(last ?? 0, item.updatedAt), null);
  const lines = [
    JSON.stringify({ kind: 'naslag-backup', version: backupVersion, changedAt }),
    JSON.stringify({ settings: { ...settingsSchema.parse({}), ...settings } }),
    ...items.map((item) => JSON.stringify({ item })),
  ];
  const checksum = new Checksum();
  for (const line of lines) await checksum.add(line);
  const end = { items: items.length, unreadable: 0, archived: 0, sha256: checksum.hex };
  return gzipSync([...lines, JSON.stringify({ end }), ''].join('\n'));
}
