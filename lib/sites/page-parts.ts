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
const SKIPPED_CLASS = new Set(
  (
    'note-close pageactions to-top modal disclaimer footer breadcrumb columns--sticky-sidebar__sidebar ' +
    'm-modal__open m-modal__close'
  ).split(' '),
);
const SKIPPED_ID = new Set(
  'delenModal sidebar extrainfo gerelateerd kopregel voetregel inhoudsopgave header footer'.split(' '),
);

/** Classes of KOOP's typeset document (SITES.md 1.3): the same on both sites, and in all years since 2010. */
const ZONES = new Map<string, ZoneKind>([
  ['kamervraagomschrijving', 'heading'],
  ['kamervraagomschrijving_kop', 'heading'],
  ['vraag', 'question'],
  ['antwoord', 'answer'],
  ['kamervraagopmerking', 'remark'],
  ['toelichting', 'remark'],
  ['toelicht', 'remark'],
  ['mededeling', 'remark'],
  ['noot', 'note'],
  ['voetnoot', 'note'],
  ['footnote', 'note'],
  ['noten', 'notes'],
  ['voetnoten', 'notes'],
  ['footnotes', 'notes'],
  ['nootlijst', 'notes'],
  ['tabelnoten', 'notes'],
]);

/** What an element is called. */
export interface Names {
  id: string | null;
  classes: readonly string[];
}

const noClasses: readonly string[] = [];

/** Read once an element; looked up and not matched: in a page just opened, a pattern costs more to compile than to run. */
export function namesOf(element: Element): Names {
  const classes = element.getAttribute('class');
  return { id: element.getAttribute('id'), classes: classes ? classes.split(/\s/) : noClasses };
}

/** @param name of the element, in lower case */
export function isSkipped(element: Element, name: string, { id, classes }: Names): boolean {
  return (
    SKIPPED.has(name) ||
    (id !== null && SKIPPED_ID.has(id)) ||
    classes.some((own) => SKIPPED_CLASS.has(own)) ||
    element.hasAttribute('hidden')
  );
}

/** The zone that an element opens; null where it opens none. */
export function readZone(element: Element, { id, classes }: Names, around: Zone | null): Zone | null {
  if (around?.kind === 'note') return null;
  for (const name of classes) {
    const kind = ZONES.get(name);
    if (kind) return { kind, element };
  }
  return id === 'noten' ? { kind: 'notes', element } : null;
}
