import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of what a chart stands in, in whole pixels; 0 until it is known. */
export function useWidth(): {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly width: number;
} {
  const container = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    if (!container.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(container.current);
    return () => observer.disconnect();
  }, []);

  return { container, width };
}
