import { gunzipSync } from 'node:zlib';
import { items } from '../sites/labelled-items';
import { sharedFile } from '../sites/shared';

/** The text of every real question of ../shared, one by one: subject, questions and notes, or the title alone. */
export function* textsOfShared(): Generator<string> {
  for (const { subject, questions, footnotes } of items().values())
    yield [subject, ...[...questions, ...footnotes].map(({ text }) => text)].join('\n');
  const titles = gunzipSync(sharedFile('corpus/titles-2008-2024.jsonl.gz')).toString().trim().split('\n');
  for (const line of titles) yield (JSON.parse(line) as { subject: string | null }).subject ?? '';
}
