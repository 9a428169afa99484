import type { Zone, ZoneKind } from './line';

/** Elements that never hold a document's text. */
const SKIPPED = new Set(
  'script style template noscript head nav header footer button select textarea object iframe svg math'.split(
    ' ',
  ),
);
/**
 * Classes and ids of what the sites print around the text, and of "X Noot", which their style sheet hides:
 * "Naar boven", the share dialogue, disclaimer, sidebar (SITES.md 1.3, 1.4; seen 2016–2025).
 */
const SKIPPED_CLASS =
  /(?:^|\s)(?:note-close|pageactions|to-top|modal|disclaimer|footer|breadcrumb|columns--sticky-sidebar__sidebar|m-modal__(?:open|close))(?=\s|$)/;
const SKIPPED_ID =
  /^(?:delenModal|sidebar|extrainfo|gerelateerd|kopregel|voetregel|inhoudsopgave|header|footer)$/;

/** Classes of KOOP's typeset document (SITES.md 1.3): the same on both sites, and in all years since 2010. */
const ZONES: readonly [RegExp, ZoneKind][] = [
  [/(?:^|\s)kamervraagomschrijving(?:_kop)?(?=\s|$)/, 'heading'],
  [/(?:^|\s)vraag(?=\s|$)/, 'question'],
  [/(?:^|\s)antwoord(?=\s|$)/, 'answer'],
  [/(?:^|\s)(?:kamervraagopmerking|toelichting|toelicht|mededeling)(?=\s|$)/, 'remark'],
  [/(?:^|\s)(?:noot|voetnoot|footnote)(?=\s|$)/, 'note'],
  [/(?:^|\s)(?:noten|voetnoten|footnotes|nootlijst|tabelnoten)(?=\s|$)/, 'notes'],
];

export function isSkipped(element: Element, name: string): boolean {
  if (SKIPPED.has(name) || element.hasAttribute('hidden')) return true;
  const classes = element.getAttribute('class');
  if (classes && SKIPPED_CLASS.test(classes)) return true;
  const id = element.getAttribute('id');
  return id !== null && SKIPPED_ID.test(id);
}

/** The zone that an element opens; null where it opens none. */
export function readZone(element: Element, around: Zone | null): Zone | null {
  if (around?.kind === 'note') return null;
  const classes = element.getAttribute('class');
  const names = `${classes ?? ''} ${element.getAttribute('id') === 'noten' ? 'noten' : ''}`;
  if (names.length === 1) return null;
  const kind = ZONES.find(([pattern]) => pattern.test(names))?.[1];
  return kind ? { kind, element } : null;
}
