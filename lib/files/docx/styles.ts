import { child, elements, isOn, value, type Xml } from './xml';

/** How text looks, as far as it tells what the text is; undefined: as what stands around it. */
export interface Look {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  raised?: boolean | undefined;
  hidden?: boolean | undefined;
}

/** What a style gives to its paragraphs. */
export interface Style {
  look: Look;
  /** The list that all its paragraphs belong to. */
  numId?: string | undefined;
  level?: number | undefined;
}

/** The look that run properties (`w:rPr`) set themselves. */
export function lookOf(properties: Xml | undefined): Look {
  const vertical = value(properties, 'w:vertAlign');
  return {
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    raised: vertical === undefined ? undefined : vertical === 'superscript',
    hidden: isOn(properties, 'w:vanish'),
  };
}

/** The first look, filled up with the others'. */
export function over(...looks: (Look | undefined)[]): Look {
  const look: Look = {};
  for (const each of looks)
    for (const key of ['bold', 'italic', 'raised', 'hidden'] as const) look[key] ??= each?.[key];
  return look;
}

/** `word/styles.xml`: each style with all that it inherits, by its id. */
export function readStyles(root: Xml | null): (id: string | undefined) => Style {
  const own = new Map<string, Xml>();
  for (const style of root ? elements(root) : [])
    if (style.name === 'w:style' && style.attributes.styleId) own.set(style.attributes.styleId, style);
  const known = new Map<string, Style>();
  const none: Style = { look: {} };

  const find = (id: string | undefined, depth = 0): Style => {
    const style = id === undefined ? undefined : own.get(id);
    if (id === undefined || !style || depth > 20) return none; // styles that inherit in a ring
    const found = known.get(id);
    if (found) return found;
    const base = find(value(style, 'w:basedOn'), depth + 1);
    const numbering = child(child(style, 'w:pPr'), 'w:numPr');
    const level = value(numbering, 'w:ilvl');
    const result: Style = {
      look: over(lookOf(child(style, 'w:rPr')), base.look),
      numId: value(numbering, 'w:numId') ?? base.numId,
      level: level === undefined ? base.level : Number(level),
    };
    known.set(id, result);
    return result;
  };
  return (id) => find(id);
}
