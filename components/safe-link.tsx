import type { MouseEvent, ReactNode } from 'react';
import { isWebAddress } from '../lib/model/web-address';

/** How a link opens: beside this tab, without taking the focus when Ctrl or ⌘ is held. */
export type OpenLink = (url: string, keepFocus: boolean) => void;

interface Props {
  url: string | null;
  children: ReactNode;
  open?: OpenLink | undefined;
  testId?: string | undefined;
}

/** A link to a web address; whatever is no http(s) address is shown as text. Never with an opener. */
export function SafeLink({ url, children, open, testId }: Props) {
  if (!isWebAddress(url)) return <span data-testid={testId}>{children}</span>;
  const click = (event: MouseEvent) => {
    if (!open) return;
    event.preventDefault();
    open(url, event.ctrlKey || event.metaKey);
  };
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" onClick={click} data-testid={testId}>
      {children}
    </a>
  );
}
