import { isoDay } from '../day';
import { longDate, t } from '../words/i18n';
import { joinNumbers } from '../words/numbers';
import { citationsIn, partsOf, type Said, type Thread } from '../list/conversation';
import type { CollectionItem } from '../model/collection';
import { peopleLine } from '../model/people';
import { citeSource } from './citation-string';
import { factsOf, type Facts } from './facts';
import type { ExportOptions } from './formats';
import { collectionFrontMatter, frontMatter, tagsOf } from './front-matter';
import { FootnoteLabels, ItemFootnotes } from './markdown-notes';
import { escapeInline, escapeLine, link, paragraphs, setMarkdown } from './markdown-text';
import { answerName, placeName, questionName } from './place-name';
import { seriesOf } from './series';
import { linesOf } from './text';

/**
 * Documents as a reader would write them down: one is a note with properties, several stand in one file below each other.
 * What is cited are links, footnotes are footnotes (`[^1]`), an answer stands below its question.
 */
export function makeMarkdown(items: CollectionItem[], { now }: ExportOptions): string {
  const labels = new FootnoteLabels();
  const write = (item: CollectionItem, i: number) =>
    new Document(factsOf(item), labels, `${i + 1}-`, 2).write();
  const [only] = items;
  if (only && items.length === 1) {
    const facts = factsOf(only);
    return `${frontMatter(facts, now)}\n${new Document(facts, labels, '', 1).write()}\n`;
  }
  const title = t('collection_title');
  const head = `${collectionFrontMatter(title, items, now)}\n# ${escapeLine(title)}`;
  return [head, ...items.map(write), ''].join('\n\n');
}

/** A document without the properties that make a note of it: to be pasted into one. */
export const markdownOf = (item: CollectionItem): string =>
  `${new Document(factsOf(item), new FootnoteLabels(), '', 1).write()}\n`;

/** Some of its questions with their answers, what they cite and where they stand. `address`: where they can be opened. */
export const markdownOfThreads = (item: CollectionItem, threads: Thread[], address: string): string =>
  `${new Document(factsOf(item), new FootnoteLabels(), '', 1).quote(threads, address)}\n`;

class Document {
  private readonly footnotes: ItemFootnotes;

  constructor(
    private readonly facts: Facts,
    labels: FootnoteLabels,
    prefix: string,
    private readonly level: number,
  ) {
    this.footnotes = new ItemFootnotes(labels, prefix);
  }

  write(): string {
    const { title, citation, conversation, item } = this.facts;
    const parts = [
      this.heading(0, title),
      italicise(escapeLine(citation)),
      this.about(),
      ...this.note(item.note),
      ...this.passages(),
      ...conversation.threads.flatMap((thread) => this.thread(thread)),
      ...conversation.explanations.flatMap((said) => this.section(t('export_explanation'), said)),
      ...conversation.notices.flatMap((said) => this.section(t('export_notice'), said)),
      ...this.looseNotes(),
      ...this.sources(),
      ...this.footnotes.notes(),
    ];
    return parts.filter(Boolean).join('\n\n');
  }

  quote(threads: Thread[], address: string): string {
    const { citation } = this.facts;
    const parts = [
      ...threads.flatMap((thread) => this.thread(thread)),
      `${italicise(escapeLine(citation))} ${link(address.replace(/#.*/, ''), address)}`,
      ...this.sources(),
      ...this.footnotes.notes(),
    ];
    return parts.filter(Boolean).join('\n\n');
  }

  private heading(below: number, words: string): string {
    return `${'#'.repeat(this.level + below)} ${escapeLine(words)}`;
  }

  private about(): string {
    const { authors, addressees, submitted, answered, status, labels, item, conversation } = this.facts;
    const dated = (iso: string | null) => iso && escapeInline(longDate(iso));
    const documents = item.documents.map(({ document, readAt }) => {
      const { officialId, documentnummer, kind } = document.kamervraag;
      const name = officialId ?? documentnummer ?? t(`kind_${kind}`);
      return `${link(name, document.url)} (${escapeInline(t('export_read_on', longDate(isoDay(readAt))))})`;
    });
    const lines: [name: string, value: string | null][] = [
      [t('export_authors'), escapeInline(peopleLine(authors))],
      [t('export_addressees'), escapeInline(addressees.join(', '))],
      [t('export_submitted'), dated(submitted)],
      [t('export_answered'), dated(answered)],
      [t('export_status'), answered === null ? escapeInline(t(`status_${status}`)) : null],
      [t('export_questions'), conversation.chosen && joinNumbers([...conversation.chosen])],
      [
        t('export_labels'),
        tagsOf(labels)
          .map((tag) => `#${tag}`)
          .join(' '),
      ],
      [t('export_documents'), documents.join(', ')],
    ];
    return lines
      .flatMap(([name, value]) => (value ? [`- **${escapeInline(name)}:** ${linesOf(value).join(' ')}`] : []))
      .join('\n');
  }

  /**
   * A quote: whatever the reader's Markdown leaves open ends with it. Not a callout, of which many programs print the mark,
   * and in which Obsidian shows footnotes as mere numbers.
   */
  private note(note: string): string[] {
    const text = this.footnotes.adopt(note);
    return text ? [this.heading(1, t('export_note')), prefixed('> ', text)] : [];
  }

  private passages(): string[] {
    const { passages } = this.facts.item;
    if (passages.length === 0) return [];
    const list = passages.map((passage) => {
      const quote = paragraphs(passage.quote, []);
      const note = this.footnotes.adopt(passage.note);
      const parts = [escapeInline(placeName(passage)), prefixed('> ', quote), note].filter(Boolean);
      return `- ${prefixed('  ', parts.join('\n\n')).trimStart()}`;
    });
    return [this.heading(1, t('export_passages')), ...list];
  }

  private thread({ question, answers }: Thread): string[] {
    const asked = question?.numbers ?? [];
    return [
      ...(question ? this.section(questionName(asked), question) : []),
      ...answers.flatMap((answer) => {
        const same = question && `${answer.numbers}` === `${asked}`;
        const name = answerName(same ? [] : answer.numbers);
        return this.section(name, answer, question ? 2 : 1);
      }),
    ];
  }

  private section(name: string, said: Said, below = 1): string[] {
    const { kept, text, notes } = said;
    const references = notes.map((index) => this.footnotes.refer(kept, index)).join('');
    return [this.heading(below, name), setMarkdown(text, partsOf(said), citationsIn(said), references)];
  }

  /** Footnotes whose marks the page has lost: Markdown leaves out what nothing refers to. */
  private looseNotes(): string[] {
    const { loose } = this.facts.conversation;
    if (loose.length === 0) return [];
    const references = loose.map(({ kept, place }) => this.footnotes.refer(kept, place.index));
    return [`${escapeInline(t('export_loose_notes'))} ${references.join(' ')}`];
  }

  private sources(): string[] {
    const { cited } = this.facts;
    if (cited.length === 0) return [];
    const lines = cited.map((source) => {
      const form = citeSource(source).replace(/\.$/, '');
      const words =
        source.url && form.endsWith(`, ${source.url}`) ? form.slice(0, -source.url.length - 2) : form;
      const where = [
        source.questions.length > 0 && questionName(source.questions),
        source.answers.length > 0 && answerName(source.answers),
      ].filter((name) => name !== false);
      const search = source.certainty === 'search' ? [t('source_search')] : [];
      const remarks = [...where, ...search].map((name) => name.toLowerCase()).join('; ');
      return `- ${sourceLink(words, source.url)}${remarks && ` (${escapeInline(remarks)})`}`;
    });
    return [this.heading(1, t('export_sources')), lines.join('\n')];
  }
}

const sourceLink = (words: string, url: string | null) => italicise(link(words, url));

/** The names of series are in italics, at the beginning of a form or of a link. */
function italicise(form: string): string {
  const start = form.startsWith('[') ? 1 : 0;
  const name = seriesOf(form.slice(start));
  return name ? `${form.slice(0, start)}*${name}*${form.slice(start + name.length)}` : form;
}

const prefixed = (prefix: string, text: string) =>
  linesOf(text)
    .map((line) => (line ? prefix + line : prefix.trimEnd()))
    .join('\n');
