import type { RefObject } from 'react';
import { SaveMenu } from '../export/SaveMenu.tsx';

interface Props {
  /** What holds the chart. */
  readonly chart: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly dataVersion: string;
}

/** Saves a chart whose title says what narrows it. */
export function SaveSvg({ chart, title }: Props) {
  return <SaveMenu chart={chart} title={title} filters="" />;
}
