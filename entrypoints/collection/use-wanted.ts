import { useCallback, useEffect, useRef, useState } from 'react';
import { fromHash, toHash, type Wanted } from '../../lib/list/wanted';

/** What is wanted, kept in the address: Back undoes a choice, and a tab opens again as it was. */
export function useWanted(): [Wanted, (change: (before: Wanted) => Wanted, typing?: boolean) => void] {
  const [wanted, setWanted] = useState(() => fromHash(location.hash));
  const latest = useRef(wanted);
  const typed = useRef(false);
  useEffect(() => {
    const follow = () => {
      typed.current = false;
      latest.current = fromHash(location.hash);
      setWanted(latest.current);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change = useCallback((change: (before: Wanted) => Wanted, typing = false) => {
    const next = change(latest.current);
    const address = `#${toHash(next)}`;
    // Going back over every letter would be no way back.
    if (typing && typed.current) history.replaceState(null, '', address);
    else if (toHash(latest.current) !== toHash(next)) history.pushState(null, '', address);
    typed.current = typing;
    latest.current = next;
    setWanted(next);
  }, []);
  return [wanted, change];
}
