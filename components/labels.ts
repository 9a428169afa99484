import { fold } from './fold';

/** What was typed, as labels: parted by commas, trimmed, white space collapsed, empty ones gone. */
export function parseLabels(typed: string): string[] {
  return typed
    .split(',')
    .map((label) => label.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** `labels` with `added` behind them, none twice: `Haven` and `haven` are one label, spelt as it was first. */
export function addLabels(labels: string[], added: string[]): string[] {
  const all = [...labels];
  for (const label of added) {
    if (!all.some((known) => fold(known) === fold(label))) all.push(label);
  }
  return all;
}

/** Labels that the reader uses elsewhere and that fit what is typed, without those already on the item. */
export function suggestLabels(inUse: string[], own: string[], typed: string): string[] {
  const start = fold(typed.trim());
  const taken = new Set(own.map(fold));
  return inUse.filter((label) => !taken.has(fold(label)) && fold(label).includes(start));
}

/** Every label on these items, in the alphabet's order, and on how many it stands. */
export function countLabels(items: { labels: string[] }[]): { label: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { labels } of items) {
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}
