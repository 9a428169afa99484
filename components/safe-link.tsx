import { createContext, useContext, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { safeAddress } from './safe-address';

/** Opens an address elsewhere than a plain link would; `background` while Ctrl or ⌘ is held. */
export type OpenLink = (address: string, background: boolean) => void;

/** How a page opens links; the popup opens them beside the tab that is read. Null: as the browser does. */
export const LinkOpener = createContext<OpenLink | null>(null);

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  href: string | null;
}

/** A link to an address that others wrote: opens in a new tab, tells it nothing; plain text where it may not be opened. */
export function SafeLink({ href, children, ...rest }: Props) {
  const open = useContext(LinkOpener);
  const address = safeAddress(href);
  if (!address) return <span {...rest}>{children}</span>;
  const onClick = (event: MouseEvent) => {
    if (!open || event.shiftKey) return; // Shift: a new window, which the browser does well
    event.preventDefault();
    open(address, event.ctrlKey || event.metaKey);
  };
  return (
    <a {...rest} href={address} target="_blank" rel="noopener noreferrer" onClick={onClick}>
      {children}
    </a>
  );
}
