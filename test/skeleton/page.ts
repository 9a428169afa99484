import { Counting, COUNTED } from '../../lib/sites/skeleton/numbers';
import type { SkeletonNode } from '../../lib/sites/skeleton/node';
import { countedAt, inside, type Place } from '../../lib/sites/skeleton/place';
import { countedBy } from '../../lib/sites/skeleton/text';
import { type Numbers } from './fictional-address';
import { filler, textOf } from './filler';
import { metaContent } from './meta';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What a skeleton tells of an element; anybody can write another into a report. */
const TOLD = new Set(
  'hidden open datetime aria-label role itemprop slot name property start value href src data'.split(' '),
);
const UNTOLD = new Set('script style noscript link base'.split(' '));

/** A page that is built as a skeleton says, of our own words. */
export function pageOf(skeleton: SkeletonNode, numbers: Numbers): string {
  return `<!DOCTYPE html>\n${new Writer(numbers).node(skeleton, null).join('\n')}\n`;
}

class Writer {
  private readonly counting = new Counting();
  /** How many ids of each form there are so far. */
  private readonly ids = new Map<string, number>();
  /** How often each text of the skeleton has been written: its lengths come in turn. */
  private readonly written = new Map<SkeletonNode, number>();
  private texts = 0;

  constructor(private readonly numbers: Numbers) {}

  node(node: SkeletonNode, around: Place | null): string[] {
    const margin = ' '.repeat(around?.depth ?? 0);
    switch (node.type) {
      case 'group':
        return Array.from({ length: node.times }, () =>
          node.children.flatMap((child) => this.node(child, around)),
        ).flat();
      case 'fixed':
        return [margin + escape(this.fixed(node.text, around))];
      case 'text':
        if (around) around.block.fresh = false;
        return [margin + escape(textOf(node.kind, this.length(node), this.numbers, this.texts++ * 3))];
      case 'element': {
        const { tag, attributes, classes } = this.head(node.head);
        if (tag === 'meta') return [`${margin}<meta${attributes}${this.content(node)}>`];
        const open = `${margin}<${tag}${attributes}>`;
        if (VOID.has(tag)) return [open];
        const place = inside(around, tag, classes);
        const inner = node.children.flatMap((child) => this.node(child, place));
        const [only = ''] = inner;
        if (inner.length === 0) return [`${open}</${tag}>`];
        return inner.length === 1 && !only.trimStart().startsWith('<')
          ? [`${open}${only.trim()}</${tag}>`]
          : [open, ...inner, `${margin}</${tag}>`];
      }
    }
  }

  private length(node: Extract<SkeletonNode, { type: 'text' }>): number {
    const times = this.written.get(node) ?? 0;
    this.written.set(node, times + 1);
    return node.lengths[times % node.lengths.length] ?? 0;
  }

  /** Numbers count on as they did. */
  private fixed(text: string, place: Place | null): string {
    const of = /[a-z]/i.test(text) || !place ? countedBy(text) : countedAt(place);
    if (place) place.block.fresh = false;
    return text.replace(COUNTED, (token) => String(Math.max(1, this.counting.read(of, token))));
  }

  private head(head: string): { tag: string; attributes: string; classes: string } {
    const names = /^[^#[]+/.exec(head)?.[0] ?? head;
    const [tag = 'div', ...own] = names.split('.');
    if (!/^[a-z][\w-]*$/.test(tag) || UNTOLD.has(tag)) throw new Error(`no element of a skeleton: ${tag}`);
    const id = /^[^[]*?#([^[]+)/.exec(head)?.[1];
    let attributes = own.length > 0 ? ` class="${escape(own.join(' '))}"` : '';
    if (id) attributes += ` id="${escape(this.id(id))}"`;
    for (const [, name = '', value] of head.matchAll(/\[([\w-]+)(?:=([^\]]*))?\]/g))
      if (TOLD.has(name)) attributes += this.attribute(name, value, tag);
    return { tag, attributes, classes: own.map((name) => `.${name}`).join('') };
  }

  private attribute(name: string, value: string | undefined, tag: string): string {
    if (name === 'aria-label') return ` aria-label="${value === 'dl' ? 'Download' : filler(12)}"`;
    if (value === undefined) return ` ${name}`;
    if (name === 'name' && tag === 'a') return ` name="${escape(this.id(value))}"`;
    if (['href', 'src', 'data'].includes(name)) return ` ${name}="${escape(this.address(value))}"`;
    return ` ${name}="${escape(value)}"`;
  }

  /** Ids of one form, each with a number of its own. */
  private id(form: string): string {
    const index = (this.ids.get(form) ?? 0) + 1;
    this.ids.set(form, index);
    return numbered(form, index);
  }

  private address(value: string): string {
    const [, form, token] = /^#(\S+) (#\S*)$/.exec(value) ?? [];
    if (form && token) return `#${numbered(form, this.counting.read(`#${form}`, token))}`;
    const addresses: Record<string, string> = {
      '#': '#',
      own: '/voorbeeld',
      out: 'https://voorbeeld.example/',
      dl: `/downloads/document?id=${this.numbers.documentnummer(10)}`,
    };
    return addresses[value] ?? `/${this.numbers.officialId ?? 'voorbeeld'}.${value}`;
  }

  private content(node: Extract<SkeletonNode, { type: 'element' }>): string {
    const [only] = node.children;
    if (only?.type !== 'text') return '';
    const name = /\[(?:name|property)=([^\]]*)\]/.exec(node.head)?.[1] ?? '';
    return ` content="${escape(metaContent(name.toLowerCase(), this.length(only), this.numbers))}"`;
  }
}

/** `d0e0`, the second: `d0e2`. What has no digit cannot be numbered, and is there twice as it was. */
const numbered = (form: string, index: number): string => form.replace(/0(?=[^0]*$)/, () => String(index));

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
