import type { Change } from '../model/keeping';
import type { Language } from '../model/settings';
import type { PageReading } from '../sites/reading';
import type { Selected } from '../sites/selected';
import type { Actions } from './annotation';
import type { PanelName } from './bar';
import type { Child, Make } from './dom';
import type { QuestionTools } from './question-tools';
import type { Scheme } from './surface';
import type { Told } from './text-layer';

/** The page that further tools work on. */
export interface ToolsPage {
  reading: PageReading;
  /** What has been told so far; it grows. */
  told: Readonly<Told>;
  /** That of the bar. */
  language: Language;
  make: Make;
  scheme: Scheme;
  actions: Pick<Actions, 'skeleton' | 'unfold' | 'open' | 'version'>;
  /** The rows of buttons as they stand now; null while nothing is drawn. */
  rows(): QuestionTools | null;
  change(change: Change): void;
  /** Says a sentence in the bar, and at the foot of the window where that is out of sight. */
  tell(sentence: string): void;
  /** The bar's host. */
  bar: HTMLElement;
}

/** What few readers use of a page in its first moment, and what therefore is loaded when it is used. */
export interface PageTools {
  /** What a panel of the bar shows. */
  panel(name: PanelName): Child[];
  /** What a maker needs to mend the reader. */
  report(): Promise<string>;
  /** Copies a question, and offers other ways to have it. */
  copyQuestion(question: number): void;
  /** What a range of the page covers of the document's texts; null where the page has changed since it was read. */
  selectedIn(range: Range): Selected[] | null;
  /** The number of the question or answer that holds a node of the page; empty where none does. */
  numbersAt(node: Node): number[];
  /** Does what a key stands for. */
  key(key: string): void;
}

export type CreateTools = (page: ToolsPage) => PageTools;
