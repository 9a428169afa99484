import type { Source } from '../model/citation';
import { savedDocument, type CollectionItem, type ItemRow } from '../model/collection';
import type { Kamervraag } from '../model/kamervraag';
import { statusOf } from '../model/record';

/**
 * What a list shows of an item. What the saved document does not say, the item's other documents may; of what was asked the
 * question's own page tells first, for the heading of a joint reply may be another question's.
 */
export function rowOf(item: CollectionItem): ItemRow {
  const documents = item.documents.map(({ document }) => document.kamervraag);
  const asking = documents.filter(({ kind }) => kind === 'question');
  const all = [...asking, ...documents.filter(({ kind }) => kind !== 'question')];
  const saved = savedDocument(item).document;
  const { kamervraag } = saved;
  const first = <T>(values: (T | null)[]) => values.find((value) => value !== null) ?? null;
  const dayOf = (kind: Kamervraag['kind']) =>
    first(all.filter((each) => each.kind === kind).map(({ answered }) => answered));
  const longest = <T>(lists: T[][]) => lists.find((list) => list.length > 0) ?? [];
  const cited = item.documents.flatMap(({ resolved }) => resolved.sources);
  const byName = new Map(
    cited.map((source) => [nameOf(source), { name: nameOf(source), group: source.group }]),
  );
  return {
    key: item.key,
    url: saved.url,
    id: kamervraag.officialId ?? kamervraag.zaaknummer ?? kamervraag.documentnummer,
    subject: first(all.map(({ subject }) => subject)),
    authors: longest(all.map(({ authors }) => authors)),
    addressees: longest(all.map(({ addressees }) => addressees)),
    chamber: kamervraag.chamber,
    submitted: first(all.map(({ submitted }) => submitted)),
    postponed: dayOf('postponement'),
    answered: dayOf('answer'),
    withdrawn: dayOf('withdrawal'),
    status: statusOf({ versions: item.documents }),
    labels: item.labels,
    note: item.note,
    questions: item.questions,
    passages: item.passages.length,
    sources: [...byName.values()],
    savedAt: item.savedAt,
    updatedAt: item.updatedAt,
  };
}

/** Under what a reader would look for a source: who published it, before what it is called. */
function nameOf({ outlet, url, kind, label }: Source): string {
  if (outlet) return outlet;
  return kind === 'url' && url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : label;
}
