import { ask } from '../../../lib/ask';
import type { Watch } from '../../../lib/model/watch';
import { useStored } from '../../../lib/own-page/use-stored';
import { useSettings } from '../../../lib/own-page/use-watched';
import {
  changeSettings,
  listWatches,
  putBackWatch,
  removeWatch,
  seeFound,
  watchLook,
} from '../../../lib/store';

/** What is followed and how looking for it goes, and what the reader can do with it. */
export function useWatches() {
  const watches = useStored(listWatches);
  const look = useStored(watchLook);
  const settings = useSettings();
  /** The count on the button follows. */
  const told = () => ask('watch', { look: false });
  return {
    /** Null until they are known. */
    watches: watches?.ok ? watches.value : null,
    failed: watches?.ok === false,
    look: look?.ok ? (look.value ?? null) : null,
    on: settings?.watch ?? false,
    switchOff: () => changeSettings({ watch: false }),
    async seen(id: string, zaaknummers: string[] | null) {
      await seeFound(id, zaaknummers);
      await told();
    },
    async remove(id: string) {
      const watch = await removeWatch(id);
      await told();
      return watch;
    },
    async putBack(watch: Watch) {
      await putBackWatch(watch);
      await told();
    },
  };
}
