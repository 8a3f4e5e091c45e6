import { expect, test } from 'vitest';
import { svgFile } from '../../../web/charts/svgFile.ts';

test('a saved chart says what it is and whence it comes, in the colors of paper', () => {
  const file = svgFile({
    svg: '<svg width="10"><a href="/findings/x"><text fill="var(--ink)">A</text></a></svg>',
    width: 100,
    height: 50,
    title: 'Screening × earnings <all>',
    notes: ['Data version 1, saved 2026-11-24.'],
    origin: 'https://explorer.example',
  });

  expect(file.split('\n')).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" width="132" height="122" viewBox="-16 0 132 122" font-family="system-ui, sans-serif">',
    '<title>Screening × earnings &lt;all&gt;</title>',
    '<rect x="-16" width="100%" height="100%" fill="#ffffff"/>',
    '<text x="0" y="26" font-size="16" font-weight="600" fill="#1c1e21">Screening × earnings &lt;all&gt;</text>',
    '<svg y="44" width="10"><a href="https://explorer.example/findings/x"><text fill="#1c1e21">A</text></a></svg>',
    '<text x="0" y="110" font-size="11" fill="#53585e">Data version 1, saved 2026-11-24.</text>',
    '</svg>',
  ]);
});
