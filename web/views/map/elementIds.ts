/** By these the panel of a cell finds where in the map it was opened. */
export const MAP = 'map';
export const OPEN_CELL = 'open-cell';
