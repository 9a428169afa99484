import type { Item, Line, Mark, Zone } from './line';
import { isBackLink, readMark, readTarget } from './marks';
import { isExponent } from './note-signs';
import { isSkipped, type Names, namesOf, readZone } from './page-parts';
import { isWordlike, TextBuilder } from './text';

/** Elements that open and close a line. All others run on within it. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);
const HOLDERS = /^(?:ul|ol|dl|table)$/;

/** What holds for all that stands in an element. */
interface Scope {
  block: Element;
  holder: Element | null;
  zone: Zone | null;
  level: number;
  bold: boolean;
  inTable: boolean;
  item: Item | null;
  inMark: 'sup' | 'a' | null;
  /** An outward link that is open, and where in the line it began. */
  link: { href: string; start: number } | null;
}

/**
 * The lines of a document's text, read in one pass over its nodes.
 * @param leaveOut elements that are not read, beside those that never hold a document's text
 */
export function readLines(root: Element, leaveOut: ReadonlySet<Element> = new Set()): Line[] {
  const reader = new LineReader();
  const scopes: Scope[] = [];
  let scope: Scope = {
    block: root,
    holder: null,
    zone: null,
    level: 0,
    bold: false,
    inTable: false,
    item: null,
    inMark: null,
    link: null,
  };
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) reader.text(node as Text, scope);
    else if (node.nodeType === 1 && !leaveOut.has(node as Element)) {
      const inner = reader.enter(node as Element, scope);
      if (inner && node.firstChild) {
        scopes.push(scope);
        scope = inner;
        node = node.firstChild;
        continue;
      }
      if (inner) reader.leave(node as Element, scope, inner);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      const outer = scopes.pop();
      if (!node || !outer) return reader.end();
      reader.leave(node as Element, outer, scope);
      scope = outer;
    }
    node = node?.nextSibling ?? null;
  }
  return reader.end();
}

class LineReader {
  private readonly lines: Line[] = [];
  private readonly positions = new Map<Element, number>();
  private line: (Line & TextBuilder) | null = null;
  private ids: string[] = [];
  private latest: Line | null = null;

  end(): Line[] {
    this.flush();
    return this.lines;
  }

  text(node: Text, scope: Scope): void {
    if (!this.line && !/\S/.test(node.data)) return;
    // Between the links of one raised element stand only commas and brackets.
    if (scope.inMark === 'sup' && !isWordlike(node.data)) return;
    const line = this.open(scope);
    const boldSoFar = line.bold === line.text.length;
    line.add(node, (label) => !isExponent(line.text, label) && this.mark(line, label, null, null));
    if (scope.bold && boldSoFar) line.bold = line.text.length;
  }

  /** The scope inside the element; null where its inside is not read on. */
  enter(element: Element, scope: Scope): Scope | null {
    const name = element.nodeName.toLowerCase();
    if (name === 'br') {
      this.flush();
      return null;
    }
    const names = namesOf(element);
    if (isSkipped(element, name, names)) return null;
    const block = BLOCKS.has(name);
    if (block || name === 'hr') this.flush();
    if (name === 'hr') {
      this.open(scope).rule = true;
      this.flush();
      return null;
    }
    const id = names.id ?? (name === 'a' ? element.getAttribute('name') : null);
    if (id) this.ids.push(id);
    if (!block && (this.marks(element, name, scope) || isBackLink(element, name))) return null;
    return block ? this.inBlock(element, name, names, scope) : this.inLine(element, name, scope);
  }

  leave(element: Element, outer: Scope, inner: Scope): void {
    if (inner.block === element) {
      this.flush();
      return;
    }
    const line = this.line ?? this.latest;
    if (inner.link && inner.link !== outer.link && line)
      line.links.push({ ...inner.link, end: line.text.length });
    // `span.ol`, KOOP's sign of an item in a list ("a.", SITES.md 1.3): a word of its own, also without a space behind it.
    if (namesOf(element).classes.includes('ol')) this.line?.space();
  }

  private inBlock(element: Element, name: string, names: Names, scope: Scope): Scope {
    const zone = readZone(element, names, scope.zone) ?? scope.zone;
    const fresh = zone !== scope.zone;
    const parent = element.parentElement;
    return {
      ...scope,
      block: element,
      holder: fresh ? null : (scope.holder ?? (HOLDERS.test(name) ? element : null)),
      zone,
      level: /^h[1-6]$/.test(name) ? Number(name[1]) : scope.level,
      // Of a text that stands whole in a table of the page's layout only its own tables count.
      inTable: (!fresh && scope.inTable) || name === 'table' || name === 'dl',
      item: fresh ? null : (scope.item ?? (name === 'li' && parent ? this.item(element, parent) : null)),
    };
  }

  private inLine(element: Element, name: string, scope: Scope): Scope {
    const href = name === 'a' ? element.getAttribute('href') : null;
    const bold = name === 'b' || name === 'strong';
    const inMark = name === 'sup' || name === 'a' ? name : null;
    if (!href && !bold && !inMark) return scope;
    return {
      ...scope,
      bold: scope.bold || bold,
      inMark: inMark ?? scope.inMark,
      link: href ? { href, start: this.line?.text.length ?? 0 } : scope.link,
    };
  }

  private item(element: Element, list: Element): Item {
    const ordered = list.nodeName.toLowerCase() === 'ol';
    const before = this.positions.get(list) ?? Number(list.getAttribute('start') ?? 1) - 1;
    const position = Number(element.getAttribute('value') ?? before + 1);
    this.positions.set(list, position);
    return { element, list, position: ordered ? position : null };
  }

  private marks(element: Element, name: string, scope: Scope): boolean {
    const labels = readMark(element, name, scope.inMark);
    if (!labels) return false;
    const plain = name === 'sup' && !element.firstElementChild;
    if (plain && isExponent(this.line?.text ?? '', labels[0] ?? '')) return false;
    const line = this.open(scope);
    const inner = name === 'sup' ? element.firstElementChild : null;
    const own = inner?.nodeName.toLowerCase() === 'a' ? inner : element;
    for (const label of labels) this.mark(line, label, own, readTarget(own));
    const anchor = element.firstElementChild && element.querySelector('[id],[name]');
    const id = anchor && (anchor.getAttribute('id') ?? anchor.getAttribute('name'));
    if (id) line.ids.push(id);
    return true;
  }

  /** Notes a mark. A comma that only parts it from the mark before goes with the marks. */
  private mark(
    line: Line & TextBuilder,
    label: string,
    element: Element | null,
    target: string | null,
  ): true {
    const last: Mark | undefined = line.marks.at(-1);
    if (last && /^[^A-Za-z\d]{0,3},$/.test(line.text.slice(last.at))) line.cut(line.text.length - 1);
    line.marks.push({ label, at: line.text.length, element, target });
    return true;
  }

  private open(scope: Scope): Line & TextBuilder {
    const ids = this.ids;
    this.ids = [];
    if (this.line) {
      this.line.ids.push(...ids);
      return this.line;
    }
    this.line = Object.assign(new TextBuilder(), {
      order: this.lines.length,
      element: scope.block,
      holder: scope.holder ?? scope.block,
      zone: scope.zone,
      level: scope.level,
      bold: 0,
      marks: [],
      links: [],
      ids,
      item: scope.item,
      inTable: scope.inTable,
      rule: false,
    });
    return this.line;
  }

  private flush(): void {
    const { line } = this;
    this.line = null;
    if (!line) return;
    if (line.text || line.marks.length || line.rule) this.lines.push(line);
    this.latest = line;
  }
}
