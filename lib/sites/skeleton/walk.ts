import { selectors } from '../selectors';
import type { BlankName } from './names';
import type { SkeletonNode } from './node';
import { fold } from './node';
import { Counting } from './numbers';
import { countedAt, inside, type Place } from './place';
import { type Piece, readPieces } from './text';

/** Elements of whose inside nothing is told. */
const CLOSED = new Set(
  'script style noscript template iframe object embed svg math textarea select canvas video audio'.split(' '),
);
/** Elements of the head that say nothing of a page's structure. */
const LEFT_OUT = new Set('script style noscript link base'.split(' '));
/** Attributes of which only is told that they are there. */
const BARE = ['hidden', 'open', 'datetime', 'aria-label'];
/** Attributes whose value is a word of HTML, ARIA or a vocabulary, and no text. */
const NAMED = ['role', 'itemprop', 'slot'];

/** How many classes of an element are told. */
const MOST_CLASSES = 12;
/** Elements of a page that are told at all: the largest documents have a tenth of them. */
const MOST_ELEMENTS = 20_000;

/** How much of a page is told. */
export interface Measure {
  /** Elements within elements. */
  depth: number;
  /** When siblings are told as one. */
  alike: (node: SkeletonNode) => string;
}

/** One page, told element by element in the order in which it stands. */
export class Walk {
  private readonly counting = new Counting();
  private elements = 0;
  /** Ids that links of the page may lead to: their blanked form, and which of that form each is. */
  private readonly targets = new Map<string, { form: string; index: number }>();

  constructor(
    private readonly page: Document,
    private readonly blank: BlankName,
    private readonly measure: Measure,
  ) {
    const forms = new Map<string, number>();
    for (const element of page.querySelectorAll('[id], a[name]')) {
      const id = idOf(element);
      if (!id || isOurs(element) || this.targets.has(id)) continue;
      const form = blank(id);
      const index = (forms.get(form) ?? 0) + 1;
      forms.set(form, index);
      this.targets.set(id, { form, index });
    }
  }

  element(element: Element, around: Place | null): SkeletonNode {
    const name = element.localName.toLowerCase();
    // An element of the site's own is named as it likes.
    const tag = name.includes('-') ? this.blank(name) : name.replace(/[^a-z\d]/g, '_');
    const classes = this.classes(element);
    const head = tag + classes + this.id(element, tag) + this.attributes(element, tag);
    const place = inside(around, tag, classes);
    if (tag === 'meta') {
      const content = element.getAttribute('content') ?? '';
      return { type: 'element', head, children: content ? [plainText(collapse(content).length)] : [] };
    }
    if (CLOSED.has(tag)) return { type: 'element', head, children: [] };
    if (place.depth >= this.measure.depth || this.elements++ > MOST_ELEMENTS) {
      const length = collapse(element.textContent ?? '').length;
      return { type: 'element', head, children: length ? [plainText(length)] : [] };
    }
    return { type: 'element', head, children: fold(this.children(element, place), this.measure.alike) };
  }

  private children(element: Element, place: Place): SkeletonNode[] {
    const nodes: SkeletonNode[] = [];
    let text = '';
    const flush = () => {
      for (const piece of this.pieces(collapse(text), place)) nodes.push(nodeOf(piece));
      text = '';
    };
    for (const child of plainChildren(element)) {
      if (child.nodeType === 3) text += (child as Text).data;
      else if (this.elements <= MOST_ELEMENTS && !LEFT_OUT.has(child.nodeName.toLowerCase())) {
        flush();
        nodes.push(this.element(child as Element, place));
      }
    }
    flush();
    return nodes;
  }

  private pieces(text: string, place: Place): Piece[] {
    if (!text) return [];
    const pieces = readPieces(text, this.counting, countedAt(place), place.counts);
    place.block.fresh = false;
    return pieces;
  }

  private classes(element: Element): string {
    const own = (element.getAttribute('class') ?? '')
      .split(/\s+/)
      .filter((name) => name && !/^naslag/i.test(name));
    return own
      .slice(0, MOST_CLASSES)
      .map((name) => `.${this.blank(name)}`)
      .join('');
  }

  private id(element: Element, tag: string): string {
    const id = element.getAttribute('id');
    if (id) return `#${this.blank(id)}`;
    const name = tag === 'a' && element.getAttribute('name');
    return name ? `[name=${this.blank(name)}]` : '';
  }

  private attributes(element: Element, tag: string): string {
    const told = BARE.filter((name) => element.hasAttribute(name)).map((name) =>
      name === 'aria-label' && /^download/i.test(element.getAttribute(name) ?? '') ? `${name}=dl` : name,
    );
    for (const name of NAMED) {
      const value = element.getAttribute(name);
      if (value) told.push(`${name}=${this.blank(value)}`);
    }
    if (tag === 'meta')
      for (const name of ['name', 'property']) {
        const value = element.getAttribute(name);
        if (value) told.push(`${name}=${metaName(value)}`);
      }
    if (tag === 'ol' || tag === 'li')
      for (const name of ['start', 'value']) {
        const value = element.getAttribute(name);
        if (value && /^\d{1,3}$/.test(value)) told.push(`${name}=${value}`);
      }
    for (const name of ['href', 'src', 'data']) {
      const address = element.getAttribute(name);
      if (address !== null && (name !== 'src' || CLOSED.has(tag)))
        told.push(`${name}=${this.address(element, address)}`);
    }
    if (element.shadowRoot) told.push('shadow');
    return told.map((each) => `[${each}]`).join('');
  }

  /** Where a link leads, and nothing of its address: in the page (`#n0`, counted), to a file, `own` site or `out` of it. */
  private address(element: Element, address: string): string {
    const hash = address.indexOf('#');
    if (hash >= 0) {
      const target = this.targets.get(address.slice(hash + 1));
      if (target) return `#${target.form} ${this.counting.write(`#${target.form}`, target.index)}`;
      if (hash === 0) return '#';
    }
    if (element.matches(selectors.download)) {
      if (/\/downloads\//.test(address)) return 'dl';
      return /\.pdf/.test(address)
        ? 'pdf'
        : /\.docx/.test(address)
          ? 'docx'
          : /\.doc$/.test(address)
            ? 'doc'
            : 'own';
    }
    const { origin } = this.page.location ?? { origin: '' };
    if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return 'own';
    return URL.canParse(address, this.page.URL) && new URL(address, this.page.URL).origin === origin
      ? 'own'
      : 'out';
  }
}

/** An element's children without what is ours: our marks in the text are looked through, our own elements passed over. */
function* plainChildren(element: Element): Generator<ChildNode, void, void> {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) yield child;
    if (child.nodeType !== 1 || isOurs(child as Element)) continue;
    const mark = /(?:^|\s)naslag-(?:ref|passage)(?:\s|$)/.test(
      (child as Element).getAttribute('class') ?? '',
    );
    if (mark) yield* plainChildren(child as Element);
    else yield child;
  }
}

/** All that the page itself prints, and what its metadata say. */
export function pageTexts(page: Document): string[] {
  const texts = [...page.getElementsByTagName('meta')].map((meta) => meta.getAttribute('content') ?? '');
  const gather = (element: Element, depth: number) => {
    for (const child of plainChildren(element))
      if (child.nodeType === 3) texts.push((child as Text).data);
      else if (depth < DEEPEST && !CLOSED.has(child.nodeName.toLowerCase()))
        gather(child as Element, depth + 1);
  };
  gather(page.documentElement, 0);
  return texts;
}

/** Deeper than any page of ours, and shallow enough for functions that call themselves. */
const DEEPEST = 200;

const isOurs = (element: Element): boolean => /^naslag-/i.test(element.localName);
const idOf = (element: Element): string | null => element.getAttribute('id') ?? element.getAttribute('name');
const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plainText = (length: number): SkeletonNode => ({ type: 'text', kind: '', lengths: [length] });
const nodeOf = (piece: Piece): SkeletonNode =>
  'fixed' in piece
    ? { type: 'fixed', text: piece.fixed }
    : { type: 'text', kind: piece.kind, lengths: [piece.length] };
/** `DC.type`, `OVERHEIDop.indiener`: names of a vocabulary. */
const metaName = (name: string): string =>
  name
    .replace(/[^\w.:-]/g, '_')
    .replace(/\d+/g, '0')
    .slice(0, 60);
