import type { RefObject } from 'react';
import { Button } from '../components/Button.tsx';
import { svgFile } from './svgFile.ts';

interface Props {
  /** What holds the chart. */
  readonly chart: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly dataVersion: string;
}

/** Saves a chart as a file, with its title, the date, the data version and its address inside. */
export function SaveSvg({ chart, title, dataVersion }: Props) {
  return <Button onPress={save}>Save as SVG</Button>;

  function save() {
    const svg = chart.current?.querySelector('svg');
    if (!svg) return;
    const text = svgFile({
      svg: new XMLSerializer().serializeToString(svg),
      width: svg.width.baseVal.value,
      height: svg.height.baseVal.value,
      title,
      notes: [
        `Sectorgraph, data version ${dataVersion}, saved ${new Date().toISOString().slice(0, 10)}.`,
        window.location.href,
      ],
      origin: window.location.origin,
    });
    const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.svg`;
    link.click();
    URL.revokeObjectURL(address);
  }
}
