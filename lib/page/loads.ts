import type { CreateTools } from '../annotate/page-tools';
import type { Lists } from './lists';
import type { OfferFile } from './offer-file';
import type { ShowUnfolding } from './show-unfolding';
import type { ShapeOf } from './tell-shape';
import type { TellSkeleton } from './tell-skeleton';

/** What comes as scripts of their own, where a page or its reader needs it. */
export interface Loads {
  /** What reads files, on a page without text or with one in doubt. */
  files: () => Promise<OfferFile>;
  /** What tells how a page is built, for a report. */
  skeleton: () => Promise<TellSkeleton>;
  /** What tells how the texts of a page are set. */
  shape: () => Promise<ShapeOf>;
  /** What fills that which a reader unfolds. */
  unfolding: () => Promise<ShowUnfolding>;
  /** What marks the documents that a page lists. */
  lists: Pick<Lists, 'look' | 'end'>;
  /** What few readers use of a page in its first moment. */
  tools: () => Promise<CreateTools>;
}
