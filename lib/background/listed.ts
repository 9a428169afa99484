import { listMarks } from '../list/listed';
import type { ListMark } from '../model/list-mark';
import type { Settings } from '../model/settings';
import { siteOn } from '../model/site-hosts';
import { itemsOf, readSettings, recordsOf } from '../store';

/** Whether Naslag works on a host. */
export function isOn({ enabled, sitesOff }: Settings, host: string): boolean {
  const site = siteOn(host);
  return enabled && !(site && sitesOff.includes(site));
}

/** What archive and collection know of documents that a page lists; null where Naslag is off there. */
export async function listed(
  host: string,
  documents: string[][],
): Promise<{ language: Settings['language']; marks: ListMark[] } | null> {
  const settings = await readSettings();
  if (!isOn(settings, host)) return null;
  const ids = [...new Set(documents.flat())];
  const [records, items] = await Promise.all([recordsOf(ids), itemsOf(ids)]);
  const saved = new Set(items.flatMap((item) => item.ids));
  return { language: settings.language, marks: listMarks(documents, records, saved) };
}
