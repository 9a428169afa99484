import { annotate, isOwnChange, type Annotation } from './annotate';
import { answerPageRequests, ask } from './ask';
import { speak, type Words } from './i18n';
import type { ReadDocument } from './model/document';
import type { PageState } from './model/page-state';
import type { Result } from './model/result';
import { readPage } from './sites';
import type { PageReading } from './sites/reading';

/** What a page's life needs of the browser; a WXT content script's context fits. */
export interface Life {
  readonly isValid: boolean;
  onInvalidated(undo: () => void): void;
}

type Greeting = Result<{ on: boolean; words: Words }>;

/** A page that rebuilds itself fires many changes; it is read again once it has been quiet for so long, in ms. */
const quietTime = 150;
/** Where a page's own scripts keep undoing ours, we come back ever more slowly, up to this, in ms. */
const longestQuietTime = 10_000;

/**
 * One page, from the first look until it is left: read, ask, show; again when the page changes under us; gone without a
 * trace when it is no page of Kamervragen any more or when the extension goes.
 */
export class PageLife {
  private shown: { reading: PageReading; state: PageState; annotation: Annotation } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = quietTime;
  private readonly observer = new MutationObserver((changes) => this.notice(changes));

  constructor(
    private readonly page: Document,
    private readonly version: string,
  ) {}

  /** @param greeting the background's answer, asked for before there was a page to read */
  begin(greeting: Greeting, life: Life): void {
    if (!life.isValid) return;
    const stopAnswering = answerPageRequests({
      pageState: () => this.shown?.state ?? null,
      switchPage: (input) => this.switchPage(input?.on ?? true),
      savedChanged: (input) => this.showSaved(input?.saved ?? false),
    });
    life.onInvalidated(() => {
      stopAnswering();
      this.end();
    });
    if (greeting.ok) speak(greeting.value.words);
    if (!greeting.ok || greeting.value.on) this.start();
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
    this.shown?.annotation.remove();
    this.shown = null;
  }

  /** Reads the page as it is now, without our marks in it, and shows what there is to show. */
  private look(): void {
    this.observer.disconnect();
    const before = this.shown;
    before?.annotation.remove();
    this.shown = null;
    const reading = readPage(this.page, this.page.location.href);
    if (reading) this.show(reading, before?.state ?? null);
    this.observer.observe(this.page.documentElement, { childList: true, characterData: true, subtree: true });
  }

  private show(reading: PageReading, before: PageState | null): void {
    const document = plain(reading, this.page.location.href);
    const same = before !== null && JSON.stringify(before.document) === JSON.stringify(document);
    this.wait = same ? Math.min(this.wait * 2, longestQuietTime) : quietTime;
    const state = same
      ? before
      : { document, resolved: null, known: null, related: null, on: true, problem: null };
    const annotation = annotate(reading, {
      save: () => this.keep('save'),
      unsave: () => this.keep('unsave'),
      switchSite: (on) => void this.switchSite(on),
      switchPage: (on) => this.switchPage(on),
      open: (page) => void ask('open', { page }),
      version: this.version,
    });
    this.shown = { reading, state, annotation };
    if (same && state.resolved) annotation.showResolved(state.resolved);
    if (same && state.known) annotation.showKnown(state.known);
    if (same && state.related) annotation.showRelated(state.related);
    if (!state.on) annotation.switch(false);
    void this.fill();
  }

  /** Asks the background for everything at once; what is ready shows, the related questions, which may take longest, last. */
  private async fill(): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    const { state, annotation } = shown;
    const input = { document: state.document };
    const take = <T>(answer: Result<T>, show: (value: T) => void) => {
      if (this.shown !== shown) return; // the page has become another one meanwhile
      if (answer.ok) show(answer.value);
      else annotation.showProblem((state.problem = answer.problem));
      this.observer.takeRecords(); // our own changes
    };
    const [resolving, remembering, relating] = [
      ask('resolve', input),
      ask('remember', input),
      ask('relate', input),
    ];
    take(await resolving, (value) => annotation.showResolved((state.resolved = value)));
    take(await remembering, (value) => annotation.showKnown((state.known = value)));
    take(await relating, (value) => annotation.showRelated((state.related = value)));
  }

  private async keep(name: 'save' | 'unsave') {
    if (!this.shown) throw new Error('nothing is shown that could be kept');
    const answer = await ask(name, { document: this.shown.state.document });
    if (answer.ok) this.shown.state.known = answer.value;
    return answer;
  }

  private switchPage(on: boolean): null {
    if (!this.shown && on) this.start();
    if (!this.shown) return null;
    this.shown.state.on = on;
    this.shown.annotation.switch(on);
    this.observer.takeRecords();
    return null;
  }

  private async switchSite(on: boolean): Promise<void> {
    if (!this.shown) return;
    await ask('switchSite', { site: this.shown.reading.site, on });
    if (!on) this.end();
  }

  private showSaved(saved: boolean): null {
    if (this.shown?.state.known) this.shown.state.known.saved = saved;
    this.shown?.annotation.showSaved(saved);
    return null;
  }

  /** A change matters when it is in the text or takes away what we stand on, or while there is nothing to stand on. */
  private notice(changes: MutationRecord[]): void {
    if (changes.every(isOwnChange)) return; // a card or list of ours that opened or closed
    const places = this.shown?.reading.places;
    if (
      !places ||
      !places.title.isConnected ||
      places.root?.isConnected === false ||
      changes.some(({ target }) => places.root?.contains(target) || places.title.contains(target))
    ) {
      this.lookSoon();
    }
  }

  private readonly lookSoon = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), this.wait);
  };

  /** Back from the browser's memory of pages: everything stands, but the badge has gone. */
  private readonly returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.fill();
  };
}

/** The reading without its places in the page. */
function plain({ kamervraag, site, headings, relations, missing }: PageReading, href: string): ReadDocument {
  return { kamervraag, site, url: href.replace(/#.*$/, ''), headings, relations, missing };
}
