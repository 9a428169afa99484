/**
 * A part of an OData filter, with how many nodes the server counts in it. Above a hundred it refuses the query (HTTP 400).
 * What each part counts was measured on the live service in October 2026: `contains` 4, `eq` on text 4, on a date, a guid or
 * a boolean 5, `and` and `or` 1 and, where a nullable and a non-nullable boolean meet, 2. Here the higher number counts.
 */
export interface Condition {
  text: string;
  nodes: number;
}

/** Most nodes of a filter. */
export const MOST_NODES = 100;
const JOINT = 2;

export const equalsText = (name: string, value: string): Condition => {
  return { text: `${name} eq ${quoted(value)}`, nodes: 4 };
};

export const equalsFlag = (name: string, value: boolean): Condition => {
  return { text: `${name} eq ${value}`, nodes: 5 };
};

/** @param literal a date or a moment, as OData writes it: bare */
export const comparesDate = (name: string, operator: 'ge' | 'lt', literal: string): Condition => {
  return { text: `${name} ${operator} ${literal}`, nodes: 5 };
};

/** Whether a text holds these letters, in whatever case; `tolower` is a call of its own, with its own node. */
export const containsText = (name: string, value: string): Condition => {
  return { text: `contains(tolower(${name}),${quoted(value.toLowerCase())})`, nodes: 5 };
};

export const all = (conditions: readonly Condition[]): Condition => joined(conditions, ' and ');

export function any(conditions: readonly Condition[]): Condition {
  const { text, nodes } = joined(conditions, ' or ');
  return { text: conditions.length > 1 ? `(${text})` : text, nodes };
}

const joined = (conditions: readonly Condition[], word: string): Condition => ({
  text: conditions.map(({ text }) => text).join(word),
  nodes: conditions.reduce((sum, { nodes }) => sum + nodes, 0) + JOINT * Math.max(0, conditions.length - 1),
});

/** A quote within a literal is doubled (OData URL conventions 5.1.1.6.1). */
const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * Takes in as many of the further conditions as the server bears, the first ones first.
 * @returns the whole, and how many were taken
 */
export function allThatFit(needed: readonly Condition[], further: readonly Condition[]): [Condition, number] {
  let count = further.length;
  while (count > 0 && all([...needed, ...further.slice(0, count)]).nodes > MOST_NODES) count--;
  return [all([...needed, ...further.slice(0, count)]), count];
}
