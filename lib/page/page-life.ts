import { annotate, type Annotation } from '../annotate';
import { answerPageRequests, ask } from '../ask';
import { speak, t, type Words } from '../words/i18n';
import type { Change } from '../model/keeping';
import type { Keepable, PageState } from '../model/page-state';
import type { Result } from '../model/result';
import type { Language } from '../model/settings';
import { pageWords } from '../words/page-words';
import { clearLeft } from './left-behind';
import type { Loads } from './loads';
import { painted } from './painted';
import { plain } from './plain-document';
import { changed, offerAnew, saysSame, showAnswer, isOf, showChanged, type Life, type Shown } from './shown';
import { tellShape } from './tell-shape';
import { tellSkeleton } from './tell-skeleton';
import { unfoldInto } from './unfold-into';
import { readPage } from '../sites';
import type { PageReading } from '../sites/reading';

type Greeting = Result<{ on: boolean; language: Language; keys: boolean }>;

/** A page that rebuilds itself fires many changes; it is read again once it has been quiet for so long, in ms. */
const quietTime = 150;
/** Where a page's own scripts keep undoing ours, we come back ever more slowly, up to this, in ms. */
const longestQuietTime = 10_000;

/**
 * One page, from the first look until it is left: read, ask, show; again when the page changes under us; gone without a
 * trace when it is no page of Kamervragen any more.
 */
export class PageLife {
  private shown: Shown | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = quietTime;
  private readonly observer = new MutationObserver(
    (changes) => changed(this.shown, changes) && this.lookSoon(),
  );
  private off = false;
  private language: Language = 'auto';
  private begun = false;
  private keys = true;
  /** Words that came with the background's answer. */
  private answerWords: Words = null;
  /** Settled when the background has answered for what is shown. */
  private filled: Promise<void> = Promise.resolve();
  /** Settled when the state says how its texts are set: what is kept before would lose its tables. */
  private told: Promise<void> = Promise.resolve();

  /** @param greeting the background's answer, asked for when the page began to load */
  constructor(
    private readonly page: Document,
    private readonly version: string,
    greeting: Promise<Greeting>,
    private readonly load: Loads,
  ) {
    void greeting.then((answer) => this.greet(answer));
  }

  /**
   * The page is there. Where the greeting is not, the bar goes up without it: so it belongs to the page's first paint,
   * and the text does not jump.
   */
  begin(life: Life): void {
    if (!life.isValid) return;
    clearLeft(this.page);
    answerPageRequests({
      pageState: () => this.told.then(() => this.shown?.state ?? null),
      skeleton: this.skeleton,
      switchPage: (input) => this.switchPage(input?.on ?? true),
      knownChanged: (known) => showChanged(this.shown, known),
      relatedChanged: ({ document, related }) =>
        showChanged(isOf(this.shown, document) ? this.shown : null, null, related),
      wish: ({ what }) => this.wish(what),
    });
    this.begun = true;
    if (!this.off) this.start();
  }

  private greet(greeting: Greeting): void {
    if (!greeting.ok) return;
    const { on, language } = greeting.value;
    Object.assign(this, { language, keys: greeting.value.keys, off: !on });
    if (this.begun && this.off) this.end();
    else if (this.shown && t('locale') !== pageWords(language)?.locale) this.translate();
  }

  /** The bar went up in the browser's language, and the reader has chosen another. */
  private translate(): void {
    const { shown } = this;
    if (!shown) return;
    if (shown.state.resolved && shown.reading.places.root) return this.look(); // the marks stand in the text
    shown.annotation.remove();
    shown.annotation = this.annotate(shown.reading, shown.state, shown.file);
    void this.offerFile(shown);
  }

  private start(): void {
    this.look();
    const view = this.page.defaultView;
    view?.addEventListener('popstate', this.lookSoon);
    view?.addEventListener('pageshow', this.returned);
  }

  /** Takes everything away; the page is as it was. */
  end(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.page.defaultView?.removeEventListener('popstate', this.lookSoon);
    this.page.defaultView?.removeEventListener('pageshow', this.returned);
    this.load.lists.end();
    this.clear();
  }

  private clear(): void {
    this.shown?.offer?.abort();
    this.shown?.annotation.remove();
    this.shown?.file?.host.remove();
    this.shown = null;
  }

  /** Reads the page as it is now, without our marks in it, and shows what there is to show. */
  private look(): void {
    if (this.standsAsRead()) return;
    this.observer.disconnect();
    const before = this.shown;
    this.clear();
    const reading = readPage(this.page, this.page.location.href);
    void this.load.lists.look(!reading);
    if (reading) this.show(reading, before?.state ?? null);
    this.observer.observe(this.page.documentElement, { childList: true, characterData: true, subtree: true });
  }

  /** A page that had no text yet may have got it anywhere; while it has not, what is shown stays untouched. */
  private standsAsRead(): boolean {
    const { shown } = this;
    if (
      !shown?.reading.places.title.isConnected ||
      (shown.file ? !shown.file.host.isConnected : shown.reading.places.root)
    )
      return false;
    const reading = readPage(this.page, this.page.location.href);
    const now = reading && plain(reading, this.page.location.href);
    return JSON.stringify(now) === JSON.stringify(shown.file?.page ?? shown.state.document);
  }

  private show(reading: PageReading, before: PageState | null, file: Shown['file'] = null): void {
    const document = plain(reading, this.page.location.href);
    const same = before !== null && saysSame(before.document, document);
    this.wait = same ? Math.min(this.wait * 2, longestQuietTime) : quietTime;
    const state = same
      ? before
      : { document, resolved: null, known: null, related: null, on: true, problem: null };
    this.shown = { reading, state, annotation: this.annotate(reading, state, file), file };
    this.filled = this.fill(this.shown);
  }

  /**
   * Asks the background, and shows its answer as one change of the page. Asked after the first paint: on a machine of
   * few cores the background's work would be in the way of the page's own.
   */
  private async fill(shown: Shown): Promise<void> {
    const { state } = shown;
    await Promise.all([painted(this.page), (this.told = tellShape(shown, this.load.shape))]);
    if (this.shown !== shown) return;
    void this.offerFile(shown);
    const answer = await ask('read', { document: state.document });
    if (this.shown !== shown) return; // the page has become another one meanwhile
    if (answer.ok) speak({ ...pageWords(this.language), ...(this.answerWords = answer.value.words) });
    showAnswer(shown, answer);
    this.observer.takeRecords(); // our own changes
  }

  private offerFile(shown: Shown): Promise<void> {
    return offerAnew(shown, this.load.files, (reading, file) => {
      this.show(reading, null, file);
      if (!shown.state.on) this.switchPage(false); // it was switched off while the file came
    });
  }

  private annotate(reading: PageReading, state: PageState, file: Shown['file']): Annotation {
    speak({ ...pageWords(this.language), ...this.answerWords });
    const annotation = annotate(reading, {
      keep: (change) => this.keep(change),
      written: () => void this.observer.takeRecords(),
      switchSite: (on) => void this.switchSite(on),
      switchPage: (on) => this.switchPage(on),
      open: (page) => void ask('open', { page }),
      unfold: (box, asked) => void unfoldInto(box, asked, state.document, this.load.unfolding),
      skeleton: this.skeleton,
      loadTools: this.load.tools,
      keys: () => this.keys,
      version: this.version,
    });
    if (file?.said) annotation.say(file.said);
    if (state.resolved) annotation.showResolved(state.resolved, state.answers);
    if (state.known) annotation.showKnown(state.known);
    if (state.related) annotation.showRelated(state.related);
    if (!state.on) annotation.switch(false);
    this.observer.takeRecords(); // our own changes
    return annotation;
  }

  private readonly skeleton = () => tellSkeleton(this.page, this.load.skeleton);

  private async keep(change: Change) {
    const { shown } = this;
    if (!shown) throw new Error('nothing is shown that could be kept');
    await this.told;
    const answer = await ask('keep', { document: shown.state.document, change });
    if (answer.ok) shown.state.known = answer.value.known;
    return answer;
  }

  /** Something to keep, from menu or keyboard: at once where the background has answered, else when it has. */
  private wish(what: Keepable): boolean {
    if (!this.shown) return false;
    void this.filled.then(() => this.shown?.annotation.keep(what)).then(() => this.observer.takeRecords());
    return true;
  }

  private switchPage(on: boolean): null {
    if (!this.shown && on) this.start();
    else if (!this.shown) this.end(); // a list, with its marks
    if (!this.shown) return null;
    this.shown.state.on = on;
    this.shown.annotation.switch(on);
    if (this.shown.file) this.shown.file.host.hidden = !on;
    this.observer.takeRecords();
    return null;
  }

  private async switchSite(on: boolean): Promise<void> {
    if (!this.shown) return;
    await ask('switchSite', { site: this.shown.reading.site, on });
    if (!on) this.end();
  }

  private readonly lookSoon = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), this.wait);
  };

  /** Back from the browser's memory of pages: everything stands, but the badge has gone. */
  private readonly returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && this.shown) void this.fill(this.shown);
  };
}
