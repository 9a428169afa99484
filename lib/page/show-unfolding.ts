import { ask } from '../ask';
import { maker } from '../annotate/dom';
import { unfolded, waiting } from '../annotate/unfolded';
import type { RequestInput } from '../messages';

/** Asks the background for the answers to a question and shows them in a box that has just unfolded. */
export type ShowUnfolding = (box: HTMLElement, wanted: RequestInput<'unfold'>) => void;

export async function showUnfolding(...[box, wanted]: Parameters<ShowUnfolding>): Promise<void> {
  const make = maker(box.ownerDocument);
  box.append(waiting(make));
  const answer = await ask('unfold', wanted);
  box.replaceChildren(...unfolded(make, answer, 'key' in wanted ? wanted.numbers : numbersAt(wanted)));
}

const numbersAt = ({
  document,
  index,
}: {
  document: { kamervraag: { questions: { numbers: number[] }[] } };
  index: number;
}) => document.kamervraag.questions[index]?.numbers ?? [];
