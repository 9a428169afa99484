/** Deeper than anything of ours by far; `JSON.stringify` goes some thousands deep before its stack is full. */
const deepest = 200;

/** Whether a value of unknown form can be written as JSON again, wherever and by whichever version. */
export function canBeWritten(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return false;
    level = level.flatMap((each) => (each instanceof Object ? Object.values(each as object) : []));
  }
  return true;
}

/**
 * A value of unknown form as one that can be written: what is too deep stands in it as its JSON, in a text. Nothing is left
 * out, and the same value gives the same one.
 */
export function writable(value: unknown, depth = 0): unknown {
  if (!(value instanceof Object)) return typeof value === 'bigint' ? `${value}` : value;
  if (depth === deepest) return asText(value);
  if (Array.isArray(value)) return value.map((each) => writable(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, writable(each, depth + 1)] as const),
  );
}

/** JSON without a stack: what is still to be said, last first. */
function asText(value: unknown): string {
  const text: string[] = [];
  const waiting: ({ said: string } | { value: unknown })[] = [{ value }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('said' in next) text.push(next.said);
    else if (next.value instanceof Object) {
      const list = Array.isArray(next.value);
      const parts: typeof waiting = [{ said: list ? '[' : '{' }];
      for (const [i, [name, each]] of Object.entries(next.value).entries()) {
        if (i > 0) parts.push({ said: ',' });
        if (!list) parts.push({ said: `${JSON.stringify(name)}:` });
        parts.push({ value: each });
      }
      parts.push({ said: list ? ']' : '}' });
      for (const part of parts.reverse()) waiting.push(part);
    } else text.push(JSON.stringify(typeof next.value === 'bigint' ? `${next.value}` : next.value) ?? 'null');
  }
  return text.join('');
}
