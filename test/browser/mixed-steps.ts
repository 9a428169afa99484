import type { ReadDocument } from '../../lib/model/document';
import { fictionalQuestions, type FictionalQuestion } from '../sites/open-data';
import { question } from '../unit/documents';
import { keptItems } from './kept-items';
import { after, type Step, type World } from './mixed-world';

const numbered = (number: number): ReadDocument =>
  question({
    officialId: `kv-tk-2098Z${number}`,
    zaaknummer: `2098Z${number}`,
    subject: `sluisdeuren in vak ${number}`,
  });

/** The first number of what a round makes. */
const firstOf = (round: number): number => 20_000 + round * 100;

/** What the register knows: some days' questions to be fetched, and answers to what the first rounds save first. */
export function registered(rounds: number): { questions: FictionalQuestion[]; fetched: string[] } {
  const fetched = fictionalQuestions(60);
  const [any] = fetched;
  if (!any) throw new Error('there should be one');
  const saved = Array.from({ length: Math.min(rounds, 200) * 2 }, (_, i): FictionalQuestion => {
    const number = firstOf(i >> 1) + (i & 1);
    const { zaaknummer, subject, submitted } = numbered(number).kamervraag;
    const reply = { kind: 'answer' as const, date: '2098-02-20', vergaderjaar: '2097-2098', number };
    return {
      ...any,
      zaaknummer: zaaknummer ?? '',
      documentnummer: `2098D${number}`,
      subject: subject ?? '',
      submitted: submitted ?? '',
      replies: [{ ...reply, documentnummer: `2098D7${number}` }],
    };
  });
  return { questions: [...fetched, ...saved], fetched: fetched.map(({ zaaknummer }) => zaaknummer) };
}

/** The days of what is fetched. */
const wish = { from: '2090-01-01', until: '2091-12-31', subject: '' };

/**
 * Work for a round, in an order that its seed gives; each kind of work comes, on what is there by then.
 * @param syncs whether there is a folder to sync with
 */
export function workOf(world: World, round: number, random: () => number, syncs: boolean): Step[] {
  const steps: Step[] = [];
  let now = world;
  let made = 0;
  const next = () => firstOf(round) + made++;
  const some = (most: number) => {
    const keys = [...now.items.keys()];
    const from = Math.floor(random() * Math.max(1, keys.length - most));
    return keys.slice(from, from + most);
  };
  const several = (count: number) => Array.from({ length: count }, () => numbered(next()));
  const kinds: (() => Step | null)[] = [
    () => ({ act: 'save', document: numbered(next()) }),
    () => ({ act: 'keep', document: numbered(next()) }),
    () => ({ act: 'read', document: numbered(next()) }),
    () => {
      const [key] = some(1);
      return key === undefined ? null : { act: 'label', key, label: `ronde ${round}` };
    },
    () => {
      const [key] = some(1);
      const base = key === undefined ? undefined : now.items.get(key)?.note;
      return key === undefined || base === undefined
        ? null
        : { act: 'note', key, base, text: `genoteerd in ronde ${round}: ${steps.length}` };
    },
    () => ({ act: 'remove', keys: some(1 + Math.floor(random() * 4)) }),
    () => (now.removed.size > 0 ? { act: 'undo', keys: [...now.removed.keys()] } : null),
    () => ({ act: 'bulk', keys: some(40), label: `groep ${round}` }),
    () => {
      const from = 1000 + round * 10;
      return {
        act: 'restore',
        items: keptItems(from + 5)
          .slice(from)
          .filter(({ key }) => !now.items.has(key)),
      };
    },
    () => ({ act: 'remember', documents: several(5) }),
    () => (made < 50 ? { act: 'pack', documents: several(20) } : null),
    () => ({ act: 'fetch', wish }),
    () => ({ act: 'follow' }),
    () => (syncs ? { act: 'sync' } : null),
    () => ({ act: 'watch', words: `haven ${round} ${steps.length}` }),
    () => ({ act: 'tidy' }),
    () => ({ act: 'clock', offset: Math.round((random() - 0.5) * 4e12) }),
  ];
  while (steps.length < 40) {
    const step = kinds[Math.floor(random() * kinds.length)]?.();
    if (!step) continue;
    steps.push(step);
    now = after(now, step);
  }
  return steps;
}
