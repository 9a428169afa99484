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
  id: string | undefined;
  look: Look;
  /** The list that all its paragraphs belong to. */
  numId?: string | undefined;
  level?: number | undefined;
}

export interface Styles {
  /** The style of a paragraph; the default one where it names none, or one that is not there. */
  paragraph(id: string | undefined): Style;
  /** How a run of such a paragraph looks, by its own properties, its style and the paragraph's. */
  look(properties: Xml | undefined, paragraph: Style): Look;
}

const KEYS = ['bold', 'italic', 'raised', 'hidden'] as const;

/** The look that run properties (`w:rPr`) set themselves. */
function lookOf(properties: Xml | undefined): Look {
  const vertical = value(properties, 'w:vertAlign');
  return {
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    raised: vertical === undefined ? isHigh(properties) : vertical === 'superscript',
    hidden: isOn(properties, 'w:vanish'),
  };
}

/** Letters so many half points above their line are raised; a sign may stand a little higher for its looks. */
const HIGH = 4;

/** LibreOffice saves what is raised so, in small letters above the line. */
function isHigh(properties: Xml | undefined): boolean | undefined {
  const position = value(properties, 'w:position');
  return position === undefined ? undefined : Number(position) >= HIGH;
}

/** The first look, filled up with the others'. */
function over(...looks: Look[]): Look {
  const look: Look = {};
  for (const each of looks) for (const key of KEYS) look[key] ??= each[key];
  return look;
}

/**
 * What styles of a paragraph and of a run give together. Bold and its kin are toggles: bold in a bold paragraph is not
 * bold; but what holds for all of the document, no style takes away (ISO 29500-1, 17.7.3).
 */
function together(run: Look, paragraph: Look, document: Look): Look {
  const toggle = (key: 'bold' | 'italic' | 'hidden'): boolean | undefined =>
    document[key] ||
    (run[key] === undefined || paragraph[key] === undefined
      ? (run[key] ?? paragraph[key])
      : run[key] !== paragraph[key]);
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    hidden: toggle('hidden'),
    raised: run.raised ?? paragraph.raised ?? document.raised,
  };
}

/** `word/styles.xml`: each style with all that it inherits. */
export function readStyles(root: Xml | null): Styles {
  const own = new Map<string, Xml>();
  let byDefault: string | undefined;
  for (const style of root ? elements(root) : []) {
    const id = style.attributes.styleId;
    if (style.name !== 'w:style' || !id) continue;
    own.set(id, style);
    if (style.attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes.default ?? ''))
      byDefault = id;
  }
  const defaults = child(child(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault');
  const document = lookOf(child(defaults, 'w:rPr'));
  const known = new Map<string, Style>();

  const find = (id: string | undefined, depth = 0): Style => {
    const style = id === undefined ? undefined : own.get(id);
    if (id === undefined || !style || depth > 20) return { id, look: {} }; // styles that inherit in a ring
    const found = known.get(id);
    if (found) return found;
    const base = find(value(style, 'w:basedOn'), depth + 1);
    const numbering = child(child(style, 'w:pPr'), 'w:numPr');
    const level = value(numbering, 'w:ilvl');
    const result: Style = {
      id,
      look: over(lookOf(child(style, 'w:rPr')), base.look),
      numId: value(numbering, 'w:numId') ?? base.numId,
      level: level === undefined ? base.level : Number(level),
    };
    known.set(id, result);
    return result;
  };
  return {
    paragraph: (id) => find(id !== undefined && own.has(id) ? id : byDefault),
    look(properties, paragraph) {
      const style = find(value(properties, 'w:rStyle')).look;
      return over(lookOf(properties), together(style, paragraph.look, document));
    },
  };
}
