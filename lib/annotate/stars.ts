import { numbered } from '../words/numbers';
import type { Change } from '../model/keeping';
import type { PageReading } from '../sites/reading';
import type { Make } from './dom';
import { icon } from './icons';
import type { Ledger } from './ledger';
import { raise } from './shadow';
import type { Scheme } from './surface';

/**
 * At each numbered question a star that saves it by itself. Placed as a chip is: nothing moves.
 * @returns shows which are saved
 */
export function placeStars(
  { kamervraag, places }: PageReading,
  make: Make,
  scheme: Scheme,
  ledger: Ledger,
  change: (change: Change) => void,
): (saved: number[]) => void {
  const stars = places.questions.flatMap(({ heading, last }, index) => {
    const numbers = kamervraag.questions[index]?.numbers ?? [];
    if (numbers.length === 0 || !last.isConnected) return [];
    const { host, ui } = raise(last.ownerDocument, 'naslag-star', scheme);
    const words = numbered('keep_question', numbers);
    const button = make('button', {
      type: 'button',
      class: 'star',
      'data-action': 'star',
      'aria-label': words,
      title: words,
    });
    button.append(icon(last.ownerDocument, 'star'));
    button.addEventListener('click', (event) => {
      const saved = button.getAttribute('aria-pressed') === 'true';
      if (event.isTrusted)
        change(
          saved ? { act: 'let-go', questions: numbers, whole: false } : { act: 'save', questions: numbers },
        );
    });
    ui.append(button);
    if (heading) heading.append(host);
    else {
      ui.classList.add('hanging');
      last.after(host);
    }
    ledger.add(() => host.remove());
    return [{ numbers, button }];
  });
  return (saved) => {
    for (const { numbers, button } of stars)
      button.setAttribute('aria-pressed', String(numbers.every((number) => saved.includes(number))));
  };
}
