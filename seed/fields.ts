/** A map of the evidence files, as parsed. */
export type Fields = Readonly<Record<string, unknown>>;

/** The way to a value: keys and list positions, outermost first. */
export type Path = readonly (string | number)[];

export function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The value at a path; undefined where a step of it is not there. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (isMap(value) && Object.hasOwn(value, step)) {
      value = value[step];
    } else if (isList(value) && typeof step === 'number') {
      value = value[step];
    } else {
      return undefined;
    }
  }
  return value;
}

const paths = new Map<string, Path>();

/** The path that the model writes with dots: `ci.0`, `cost_per_participant.usd`. */
export function pathOf(file: string): Path {
  const known = paths.get(file);
  if (known) {
    return known;
  }
  const path = file.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  paths.set(file, path);
  return path;
}

/** A path as readers know it: `features[2].note`. */
export function pathInWords(path: Path): string {
  return path.reduce<string>(
    (words, step) =>
      typeof step === 'number' ? `${words}[${step}]` : words === '' ? step : `${words}.${step}`,
    '',
  );
}

export function textAt(fields: Fields, file: string): string | null {
  const value = valueAt(fields, pathOf(file));
  return typeof value === 'string' ? value : null;
}

export function numberAt(fields: Fields, file: string): number | null {
  const value = valueAt(fields, pathOf(file));
  return typeof value === 'number' ? value : null;
}

export function listAt(fields: Fields, file: string): readonly unknown[] {
  const value = valueAt(fields, pathOf(file));
  return isList(value) ? value : [];
}

export function textsAt(fields: Fields, file: string): readonly string[] {
  return listAt(fields, file).filter((value) => typeof value === 'string');
}

/**
 * In `{name: Lower, cheaper costs}` an unquoted comma ends the text, and what follows becomes a key
 * without a value. It states nothing of its own, so it is worth a warning and no error.
 */
export function isCutText(key: unknown, value: unknown): key is string {
  return typeof key === 'string' && /\s/.test(key) && value === null;
}
