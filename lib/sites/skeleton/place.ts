const BLOCK =
  /^(?:article|aside|blockquote|body|caption|d[dlt]|details|dialog|div|figcaption|footer|h[1-6]|header|li|main|nav|ol|p|section|summary|table|t[dhr]|ul)$/;

/** Where a text stands, as far as numbers are counted by it. The same for who tells a skeleton and who builds a page of it. */
export interface Place {
  depth: number;
  /** `p.nummer`: tag and classes. */
  own: string;
  /** Those of the element around it, and its own. */
  names: string;
  /** Nothing of the block stands before it. */
  block: { fresh: boolean };
  /** A number that stands alone here numbers something: a mark, the label of a note, an old question. */
  counts: boolean;
}

/** The place inside an element. */
export function inside(around: Place | null, tag: string, classes: string): Place {
  const isBlock = BLOCK.test(tag);
  return {
    depth: (around?.depth ?? 0) + 1,
    own: tag + classes,
    names: `${around?.own ?? ''}>${tag}${classes}`,
    block: around && !isBlock ? around.block : { fresh: true },
    counts:
      tag === 'a' ||
      tag === 'sup' ||
      /noot|note|nummer/i.test(classes) ||
      (!isBlock && around?.counts === true),
  };
}

/**
 * What a number at this place counts. Marks are counted through the whole page, the labels of notes at the beginning of
 * their lines; an old question's number in its question, and its answer's apart.
 */
export function countedAt({ own, names, block, counts }: Place): string {
  if (!counts) return 'label';
  return `${/^(?:a|sup|span)(?![\w-])/.test(own) ? own : names}${block.fresh ? '^' : ''}`;
}
