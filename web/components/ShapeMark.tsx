/** The canvas's shapes, drawn in a square of 16. */
const outlines = {
  ellipse: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13Z',
  'round-rectangle': 'M4 3h8a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Z',
  diamond: 'M8 .8 15.2 8 8 15.2.8 8Z',
  tag: 'M1 3h9l5.2 5L10 13H1Z',
  star: 'm8 .6 2.1 5.1 5.5.4-4.2 3.6 1.3 5.4L8 12.2l-4.7 2.9 1.3-5.4L.4 6.1l5.5-.4Z',
  hexagon: 'M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8Z',
  triangle: 'M8 1 15.5 14.5H.5Z',
  pentagon: 'm8 .8 7.4 5.4-2.8 8.7H3.4L.6 6.2Z',
  'round-triangle':
    'M9.5 2.2 14.9 11.6a1.75 1.75 0 0 1-1.5 2.6H2.6a1.75 1.75 0 0 1-1.5-2.6L6.5 2.2a1.75 1.75 0 0 1 3 0Z',
  rhomboid: 'M.8 3.2h9.6l4.8 9.6H5.6Z',
  barrel: 'M2 3.6q6-3.4 12 0v8.8q-6 3.4-12 0Z',
  rectangle: 'M1 3.2h14v9.6H1Z',
  vee: 'M.8 1.5 8 5.2l7.2-3.7L8 15.2Z',
  'cut-rectangle': 'M4.2 2.8h7.6L15 6v4l-3.2 3.2H4.2L1 10V6Z',
  octagon: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5Z',
} as const;

type Shape = keyof typeof outlines;

/** A small filled shape. It stands beside a word, so it says nothing of its own. */
export function ShapeMark({ shape, color }: { readonly shape: Shape; readonly color: string }) {
  return (
    <svg viewBox="0 0 16 16" width="0.8em" height="0.8em" fill={color} aria-hidden="true">
      <path d={outlines[shape]} />
    </svg>
  );
}
