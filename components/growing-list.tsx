import { useEffect, useRef, useState, type ReactNode } from 'react';

/** How many items are drawn at first, and further each time the end comes near. */
const step = 60;

interface Props<T> {
  items: T[];
  className: string;
  draw: (item: T) => ReactNode;
}

/** A list that draws what the reader comes near to: a few thousand items with fields would take seconds at once. */
export function GrowingList<T>({ items, className, draw }: Props<T>) {
  const [drawn, setDrawn] = useState(step);
  const end = useRef<HTMLDivElement>(null);
  const more = drawn < items.length;
  useEffect(() => {
    if (!more || !end.current) return;
    const watch = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setDrawn((before) => before + step),
      { rootMargin: '1500px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [more, drawn]);
  return (
    <>
      <ul className={className}>{items.slice(0, drawn).map(draw)}</ul>
      {more && <div ref={end} />}
    </>
  );
}
