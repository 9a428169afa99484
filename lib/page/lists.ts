import type { ListMarks } from './list-marks';

/** What may lead to a document of Kamervragen; what reads lists looks closer. */
const links = '[href*="detail?"],[href*="kv-"],[href*="ah-"]';

/** The lists of a page that is no document: what marks them comes as a script of its own, where there are any. */
export class Lists {
  private marks: ListMarks | null = null;
  private turn = 0;

  constructor(
    private readonly page: Document,
    private readonly load: () => Promise<(page: Document) => ListMarks>,
  ) {}

  /** @param listing the page is no document: what it links to is marked */
  async look(listing: boolean): Promise<void> {
    if (!listing) return this.end();
    if (this.marks) return this.marks.look();
    if (!this.page.querySelector(links)) return;
    const turn = ++this.turn;
    const begin = await this.load();
    if (turn === this.turn) await (this.marks = begin(this.page)).look();
  }

  end(): void {
    this.turn++;
    this.marks?.end();
    this.marks = null;
  }
}
