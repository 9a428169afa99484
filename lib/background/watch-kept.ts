import { checkKept, followKept } from '../store';
import { whenWorkMayBeLeft } from './awake';

/** Looks at every start of the browser whether the collection is there, and notes what it holds as that changes. */
export function watchKept(): void {
  whenWorkMayBeLeft(() => {
    checkKept().catch((error: unknown) => console.error('Naslag: mark', error));
  });
  followKept();
}
