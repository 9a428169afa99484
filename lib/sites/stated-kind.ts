import type { Kamervraag } from '../model/kamervraag';
import { metadataKind } from './conflicts';
import { readTitle } from './heading';
import { readMetadata } from './metadata';
import { readOfficialId } from './official-id';
import { words } from './page-titles';
import type { PageReading } from './reading';

/** The kind that the page states by its text, its id, its metadata or its title; null where it was only supposed. */
export function statedKind({ kamervraag, site, places }: PageReading): Kamervraag['kind'] | null {
  const { kind, answers, notice } = kamervraag;
  if (answers.length > 0 || notice !== null) return kind;
  if (readOfficialId(kamervraag.officialId ?? '')?.kind === 'kv') return 'question';
  // What the site calls a document stands in front of its title; an "Aanhangsel" may be an answer or a notice.
  if (site === 'tweedekamer')
    return kind === 'answer' && /^aanhangsel/i.test(words(places.title)) ? null : kind;
  const meta = readMetadata(places.title.ownerDocument);
  const titled = readTitle(meta.get('dc.title')?.[0] ?? '').kind;
  return metadataKind(meta) ?? (titled === 'question' ? null : titled);
}
