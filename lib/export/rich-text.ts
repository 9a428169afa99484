import { citationsIn, partsOf, type Said, type Thread } from '../list/conversation';
import type { CollectionItem, KeptDocument } from '../model/collection';
import { peopleLine } from '../model/people';
import { longDate, t } from '../words/i18n';
import { citeDocument, citeSource } from './citation-string';
import { factsOf, type Facts } from './facts';
import { notePartsOf } from './note-parts';
import { answerName, questionName } from './place-name';
import { escapeHtml, type Rich, richForm, richLine, richLink, type Setting } from './rich-line';
import { richSet } from './rich-set';
import { oneLine } from './text';

/** How the page sets one of the document's texts; null where the page has changed since. */
export type SettingOf = (place: Said['place']) => Setting | null;

/** The document by the Leidraad. */
export const richCitation = (kept: KeptDocument): Rich => {
  const form = citeDocument(kept.document.kamervraag);
  return { html: richForm(form), text: form };
};

/** Some of a document's questions with their answers, where they stand, their footnotes and what they cite. */
export function richThreads(
  item: CollectionItem,
  threads: Thread[],
  address: string,
  settingOf: SettingOf,
): Rich {
  const page = new RichDocument(factsOf(item), settingOf);
  for (const thread of threads) page.thread(thread, 'b');
  page.origin(address);
  return page.end();
}

/** A whole document with its sources. */
export function richDocument(item: CollectionItem, address: string, settingOf: SettingOf): Rich {
  const facts = factsOf(item);
  const page = new RichDocument(facts, settingOf);
  page.head();
  page.origin(address);
  for (const thread of facts.conversation.threads) page.thread(thread, 'h3');
  for (const said of facts.conversation.explanations) page.said(t('export_explanation'), said, 'h3');
  for (const said of facts.conversation.notices) page.said(t('export_notice'), said, 'h3');
  page.looseNotes();
  return page.end();
}

type Heading = 'b' | 'h3';

/**
 * Its footnotes are marked as Writer marks its own in HTML (`sdfootnote…`), which makes footnotes of them again; elsewhere
 * they are raised numbers that lead to notes below.
 */
class RichDocument {
  private readonly html: string[] = [];
  private readonly text: string[] = [];
  /** The notes that were referred to, in that order. */
  private readonly notes: { kept: KeptDocument; index: number }[] = [];

  constructor(
    private readonly facts: Facts,
    private readonly settingOf: SettingOf,
  ) {}

  head(): void {
    const { title, authors, addressees, submitted, answered } = this.facts;
    this.add(`<h2>${escapeHtml(title)}</h2>`, title);
    const lines = [
      [peopleLine(authors), addressees.join(', ')].filter(Boolean).join(' → '),
      [
        submitted && `${t('export_submitted')} ${longDate(submitted)}`,
        answered && `${t('export_answered')} ${longDate(answered)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    ].filter(Boolean);
    if (lines.length > 0) this.add(`<p>${lines.map(escapeHtml).join('<br>')}</p>`, lines.join('\n'));
  }

  /** What it is by the Leidraad, and where it can be opened. */
  origin(address: string): void {
    const { citation } = this.facts;
    const bare = address.replace(/#.*/, '');
    const link = richLink(escapeHtml(bare.replace(/^https?:\/\/(www\.)?/, '')), address);
    this.add(`<p>${richForm(citation)} ${link}</p>`, `${citation} ${bare}`);
  }

  thread({ question, answers }: Thread, heading: Heading): void {
    if (question) this.said(questionName(question.numbers), question, heading);
    for (const answer of answers) {
      const same = question && `${answer.numbers}` === `${question.numbers}`;
      this.said(answerName(same ? [] : answer.numbers), answer, heading);
    }
  }

  said(name: string, said: Said, heading: Heading): void {
    const { kept, place, text, notes } = said;
    const set = this.settingOf(place);
    // A mark that the page does not show in this text stands behind it.
    const shown = set?.notes.filter(({ footnote }) => notes.includes(footnote)) ?? [];
    const rest = notes.filter((footnote) => !shown.some((note) => note.footnote === footnote));
    const all = [...shown, ...rest.map((footnote) => ({ at: text.length, footnote }))];
    const setting = { notes: all, italics: set?.italics ?? [] };
    const line = richSet(text, partsOf(said), citationsIn(said), setting, (footnote) =>
      this.refer(kept, footnote),
    );
    const head = escapeHtml(name);
    this.add(heading === 'b' ? `<p><b>${head}</b></p>` : `<h3>${head}</h3>`, name);
    this.add(line.html, line.text);
  }

  /** Footnotes whose marks the page has lost. */
  looseNotes(): void {
    const marks = this.facts.conversation.loose.map(({ kept, place }) => this.refer(kept, place.index));
    if (marks.length === 0) return;
    const words = t('export_loose_notes');
    this.add(
      `<p>${escapeHtml(words)} ${marks.map(({ html }) => html).join(' ')}</p>`,
      `${words} ${marks.map(({ text }) => text).join(' ')}`,
    );
  }

  /** The notes below, and below them the sources. */
  end(): Rich {
    this.notes.forEach(({ kept, index }, i) => this.note(kept, index, i + 1));
    const { cited } = this.facts;
    if (cited.length > 0) {
      const forms = cited.map((source) => ({ form: oneLine(citeSource(source)), url: source.url }));
      const items = forms.map(({ form, url }) => `<li>${richLink(richForm(form), url)}</li>`);
      const lines = forms.map(({ form, url }) => (url && !form.includes(url) ? `${form} ${url}` : form));
      const name = t('export_sources');
      this.add(
        `<p><b>${escapeHtml(name)}</b></p><ul>${items.join('')}</ul>`,
        [name, ...lines.map((line) => `- ${line}`)].join('\n'),
      );
    }
    return { html: this.html.join('\n'), text: `${this.text.join('\n\n')}\n` };
  }

  private refer(kept: KeptDocument, index: number): Rich {
    const at = this.notes.findIndex((note) => note.kept === kept && note.index === index);
    const number = at < 0 ? this.notes.push({ kept, index }) : at + 1;
    const link = `href="#sdfootnote${number}sym"`;
    return {
      text: `[${number}]`,
      html:
        at < 0
          ? `<a class="sdfootnoteanc" name="sdfootnote${number}anc" ${link}><sup>${number}</sup></a>`
          : `<sup><a ${link}>${number}</a></sup>`,
    };
  }

  private note(kept: KeptDocument, index: number, number: number): void {
    const { text, own, more } = notePartsOf(kept, index);
    const none = { notes: [], italics: [] };
    const line = richLine(text, own, this.settingOf({ part: 'footnote', index }) ?? none, () => ({
      html: '',
      text: '',
    }));
    const sources = more.map((source) => ({ form: citeSource(source).replace(/\.$/, ''), url: source.url }));
    const html = [line.html, ...sources.map(({ form, url }) => richLink(richForm(form), url))];
    const back = `<a class="sdfootnotesym" name="sdfootnote${number}sym" href="#sdfootnote${number}anc">${number}</a>`;
    this.add(
      `<div id="sdfootnote${number}"><p class="sdfootnote">${back} ${html.join(' → ')}</p></div>`,
      `[${number}] ${[line.text, ...sources.map(({ form }) => form)].join(' → ')}`,
    );
  }

  private add(html: string, text: string): void {
    this.html.push(html);
    this.text.push(text);
  }
}
