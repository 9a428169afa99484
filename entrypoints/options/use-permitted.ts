import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Whether the browser lets Naslag ask something of these hosts, again whenever that changes; false until it is known. */
export function usePermitted(origins: string[]): boolean {
  const [permitted, setPermitted] = useState(false);
  useEffect(() => {
    const look = () => void browser.permissions.contains({ origins }).then(setPermitted);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [origins]);
  return permitted;
}
