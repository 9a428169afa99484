import { ask } from '../ask';
import type { Asked } from '../annotate/asked';
import { maker, present } from '../annotate/dom';
import { relatedList } from '../annotate/related-list';
import { unfolded, waiting } from '../annotate/unfolded';
import style from '../annotate/styles/related-list.css?inline';
import type { ReadDocument } from '../model/document';

/** Fills a box that a reader has unfolded on a document's page. */
export type ShowUnfolding = (box: HTMLElement, asked: Asked, document: ReadDocument) => void;

/** Earlier questions are there already; answers the background is asked for. */
export const showUnfolding: ShowUnfolding = (box, asked, document) => {
  const make = maker(box.ownerDocument);
  if ('earlier' in asked) {
    const list = relatedList(make, asked, (inner, one) => showUnfolding(inner, one, document));
    box.append(make('style', null, style), ...present(list));
    return;
  }
  const earlier = 'key' in asked;
  box.append(waiting(make));
  const wanted = earlier ? { ...asked, site: document.site } : { document, ...asked };
  const numbers = earlier ? asked.numbers : (document.kamervraag.questions[asked.index]?.numbers ?? []);
  void ask('unfold', wanted).then((answer) => box.replaceChildren(unfolded(make, answer, numbers)));
};
