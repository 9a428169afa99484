import type { Kamervraag } from '../model/kamervraag';
import type { Metadata } from './metadata';
import type { Conflict } from './reading';

/** What other sources say instead of what was taken: each thing once, and only where both say something. */
export function conflictsOf(
  field: Conflict['field'],
  taken: string | number | null,
  others: readonly (string | number | null | undefined)[],
): Conflict[] {
  if (taken === null) return [];
  const refused = new Set<string>();
  for (const other of others)
    if (other !== null && other !== undefined && String(other) !== String(taken)) refused.add(String(other));
  return [...refused].map((each) => ({ field, taken: String(taken), refused: each }));
}

/** The kind that `DC.type` names among its classifications; null where it names none, or several. */
export function metadataKind(meta: Metadata): Kamervraag['kind'] | null {
  const kinds = new Set<Kamervraag['kind']>();
  for (const type of meta.get('dc.type') ?? []) {
    // Schriftelijke vragen · Mondelinge vragen · Antwoord · Mededeling ; not Kamervragen zonder Antwoord
    if (/^(?:schriftelijke|mondelinge)\s+vragen/i.test(type)) kinds.add('question');
    else if (/^(?:nader\s+)?antwoord/i.test(type)) kinds.add('answer');
    else if (/^(?:mededeling|uitstel)/i.test(type)) kinds.add('postponement');
  }
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}
