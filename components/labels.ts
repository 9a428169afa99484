/** The labels with what was typed added: split at commas, trimmed, each once whatever its capitals. */
export function addLabels(labels: string[], typed: string): string[] {
  const added = [...labels];
  for (const label of typed.split(',').map((part) => part.trim().replace(/\s+/g, ' '))) {
    if (label && !added.some((other) => other.toLowerCase() === label.toLowerCase())) added.push(label);
  }
  return added;
}
