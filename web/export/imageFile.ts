import type { Provenance } from './provenance.ts';
import { svgFile } from './svgFile.ts';

/** A chart on screen as an SVG file. */
export function chartFile(svg: SVGSVGElement, provenance: Provenance): string {
  return svgFile({
    svg: new XMLSerializer().serializeToString(svg),
    width: svg.width.baseVal.value,
    height: svg.height.baseVal.value,
    provenance,
    origin: window.location.origin,
  });
}

/** Twice as many points as on screen, so that it stays sharp on paper. */
const DENSITY = 2;

/** An SVG file as a PNG. */
export async function pngOf(file: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser made no image of the chart.'));
    }, 'image/png');
  });
}
