import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

/** A button under which something unfolds, until it is left or Esc is pressed. */
export function Menu({ name, testId, children }: { name: string; testId?: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.stopPropagation();
    close();
    details.current.querySelector('summary')?.focus();
  };
  const leave = (event: FocusEvent) => {
    if (event.relatedTarget && !details.current?.contains(event.relatedTarget)) close();
  };
  return (
    <details className="menu" ref={details} onKeyDown={press} onBlur={leave}>
      <summary data-testid={testId}>{name}</summary>
      <div className="unfolded stack">{children}</div>
    </details>
  );
}
