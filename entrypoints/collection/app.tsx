import { PanelTabs } from '../../components/panel-tabs';
import { tabViews } from './tabs';
import { useWanted } from './use-wanted';

/** Opened in the panel beside a page, which has a way back to what is known of that page. */
const isInPanel = new URLSearchParams(location.search).has('panel');

/** What the reader has saved, what was read and fetched, and what is followed: lists that are searched alike, as tabs. */
export function CollectionApp() {
  const [wanted, want] = useWanted();
  const TabView = tabViews[wanted.tab];
  return (
    <>
      {isInPanel && <PanelTabs shown="lists" />}
      <TabView wanted={wanted} want={want} />
    </>
  );
}
