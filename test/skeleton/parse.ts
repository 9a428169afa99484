import type { Kamervraag } from '../../lib/model/kamervraag';
import type { SkeletonNode } from '../../lib/sites/skeleton/node';
import { TITLE } from '../../lib/sites/skeleton';
import type { TextKind } from '../../lib/sites/skeleton/text';

/** What a reader's report says. */
export interface Report {
  /** The page's address; null where the report names none. */
  address: string | null;
  kind: Kamervraag['kind'] | null;
  skeleton: SkeletonNode;
}

/** A report as it comes out of an issue or a letter: quoted, set in, with other words around it. */
export function parseReport(text: string): Report {
  const lines = unquoted(text).split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() === TITLE);
  if (start < 0) throw new Error(`no line "${TITLE}": this report carries no skeleton`);
  const head = lines.slice(0, start).join('\n');
  const margin = /^\s*/.exec(lines[start] ?? '')?.[0].length ?? 0;
  const own = lines
    .slice(start + 1)
    .map((line) => line.slice(Math.min(margin, /^\s*/.exec(line)?.[0].length ?? 0)));
  const end = own.findIndex((line) => !isNodeLine(line));
  const rows = own.slice(0, end < 0 ? own.length : end);
  const [skeleton] = parseNodes(rows.map(toRow));
  if (!skeleton) throw new Error('the skeleton has no element');
  return {
    address: /https?:\/\/[^\s<>")\]]+/.exec(head)?.[0] ?? null,
    kind:
      (/\b(question|answer|postponement|withdrawal) \((?:ok|no-text)\)/.exec(head)?.[1] as Report['kind']) ??
      null,
    skeleton,
  };
}

/** Mail and issues quote with "> "; some turn spaces into hard ones. */
function unquoted(text: string): string {
  const lines = text.replaceAll('\u00a0', ' ').split('\n');
  const quoted = lines.filter((line) => line.startsWith('>')).length > lines.length / 2;
  return quoted ? lines.map((line) => line.replace(/^>(?: |$)/, '')).join('\n') : lines.join('\n');
}

const isNodeLine = (line: string): boolean => /^ *(?:(?:\d+× )?[a-z][\w-]*|×\d|…|")/.test(line);

interface Row {
  depth: number;
  text: string;
}

const toRow = (line: string): Row => ({
  depth: /^ */.exec(line)?.[0].length ?? 0,
  text: line.trim(),
});

function parseNodes(rows: readonly Row[]): SkeletonNode[] {
  const nodes: SkeletonNode[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at] as Row;
    let end = at + 1;
    while (end < rows.length && (rows[end] as Row).depth > row.depth) end++;
    nodes.push(parseNode(row.text, parseNodes(rows.slice(at + 1, end))));
    at = end;
  }
  return nodes;
}

const ELEMENT = /^(?:(\d+)× )?([a-z][^\s[]*(?:\[[^\]]*\])*)(?: (["…].*))?$/;

function parseNode(text: string, children: SkeletonNode[]): SkeletonNode {
  const group = /^×(\d+)$/.exec(text);
  if (group) return { type: 'group', times: Number(group[1]), children };
  const repeated = /^(\d+)× (["…].*)$/.exec(text);
  if (repeated?.[2]) return { type: 'group', times: Number(repeated[1]), children: [parseText(repeated[2])] };
  if (/^["…]/.test(text)) return parseText(text);
  const [, times, head, only] = ELEMENT.exec(text) ?? [];
  if (!head) throw new Error(`not understood: ${text}`);
  const element: SkeletonNode = { type: 'element', head, children: only ? [parseText(only)] : children };
  return times ? { type: 'group', times: Number(times), children: [element] } : element;
}

function parseText(text: string): SkeletonNode {
  if (text.startsWith('"')) return { type: 'fixed', text: JSON.parse(text) as string };
  const [, kind = '', lengths = ''] = /^…([a-z]?)(\d+(?:,\d+)*)$/.exec(text) ?? [];
  if (!lengths) throw new Error(`not understood: ${text}`);
  return { type: 'text', kind: kind as TextKind | '', lengths: lengths.split(',').map(Number) };
}
