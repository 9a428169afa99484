import { Suspense, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  name: string;
  testId?: string;
  /** Drawn when it is first unfolded. */
  children: ReactNode;
}

/** A button under which something unfolds, until it is left or Esc is pressed. */
export function Menu({ name, testId, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [used, setUsed] = useState(false);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.preventDefault();
    close();
    details.current.querySelector('summary')?.focus();
  };
  const leave = (event: FocusEvent) => {
    if (event.relatedTarget && !details.current?.contains(event.relatedTarget)) close();
  };
  return (
    <details className="menu" ref={details} onKeyDown={press} onBlur={leave} onToggle={() => setUsed(true)}>
      <summary data-testid={testId}>{name}</summary>
      <div className="unfolded stack">{used && <Suspense>{children}</Suspense>}</div>
    </details>
  );
}
