import type { ComponentType } from 'react';
import type { Tab, Wanted } from '../../lib/list/wanted';
import { ArchiveTab } from './archive/archive-tab';
import { CollectionTab } from './collection-tab';
import { FollowedTab } from './followed/followed-tab';

export interface TabProps {
  wanted: Wanted;
  want: (change: (before: Wanted) => Wanted, typing?: boolean) => void;
}

/** The lists of this page. A further one is a name in `lib/list/wanted.ts`, its word in `tab-bar.tsx`, and a row here. */
export const tabViews: Record<Tab, ComponentType<TabProps>> = {
  collection: CollectionTab,
  archive: ArchiveTab,
  followed: FollowedTab,
};
