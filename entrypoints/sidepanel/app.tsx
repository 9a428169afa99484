import { PopupApp } from '../popup/app';
import { PanelTabs } from '../../components/panel-tabs';
import { useTabBeside } from './use-tab-beside';

/** What the popup says of a page, beside that page for as long as the panel is open, whichever page that is. */
export function PanelApp() {
  const beside = useTabBeside();
  return (
    <>
      <PanelTabs shown="page" />
      <PopupApp key={beside} />
    </>
  );
}
