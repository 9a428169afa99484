/** One thing that was looked at. */
export interface Finding {
  /** An address, or what was asked. */
  what: string;
  outcome: 'as known' | 'differs' | 'not reached';
  /** What is other than known, each with what to change where. */
  lines: string[];
  /** What is worth knowing of it besides. */
  note?: string;
}

/** As known where nothing differs. */
export const found = (what: string, lines: string[], note?: string): Finding => ({
  what,
  outcome: lines.length > 0 ? 'differs' : 'as known',
  lines,
  ...(note !== undefined && { note }),
});

export const notReached = (what: string, why: string): Finding => ({
  what,
  outcome: 'not reached',
  lines: [why],
});

/** A difference, and what to change where. */
export const differs = (says: string, change: string): string => `${says} → ${change}`;
