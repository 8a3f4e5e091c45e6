import { compareDomains } from '../../format/domain.ts';
import { windows } from '../../format/followUp.ts';

/** What grouping needs to know of a finding. */
export interface Groupable {
  readonly name: string;
  readonly followUpMonths: number | null;
  readonly locator: string | null;
  readonly outcome: {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly domain: string | null;
  } | null;
  readonly program: { readonly id: string; readonly name: string; readonly address: string } | null;
}

export interface Group<Title, Row> {
  readonly title: Title;
  readonly rows: readonly Row[];
}

/** By domain as domains are read; none is left out. */
export function groupByDomain<Row extends Groupable>(
  rows: readonly Row[],
): readonly Group<string | null, Row>[] {
  const groups = groupBy(rows, ({ outcome }) => outcome?.domain ?? null);
  return [...groups]
    .map(([title, members]) => ({ title, rows: members }))
    .sort((one, other) => compareDomains(one.title, other.title));
}

/** By outcome: the outcome with most findings first, then by name. */
export function groupByOutcome<Row extends Groupable>(
  rows: readonly Row[],
): readonly Group<Groupable['outcome'], Row>[] {
  const groups = groupBy(rows, ({ outcome }) => outcome?.id ?? '');
  return [...groups.values()]
    .map((members) => ({ title: members[0]?.outcome ?? null, rows: inTime(members) }))
    .sort(
      (one, other) =>
        other.rows.length - one.rows.length ||
        (one.title?.name ?? '').localeCompare(other.title?.name ?? ''),
    );
}

/** By window of follow-up, the earliest first. */
export function groupByWindow<Row extends Groupable>(
  rows: readonly Row[],
): readonly Group<string, Row>[] {
  return windows
    .map(({ name, holds }) => ({
      title: name,
      rows: inTime(rows.filter(({ followUpMonths }) => holds(followUpMonths))),
    }))
    .filter((group) => group.rows.length > 0);
}

/** By program in the order of the rows; those that speak of a whole evaluation stand together. */
export function groupByProgram<Row extends Groupable>(
  rows: readonly Row[],
): readonly Group<Groupable['program'], Row>[] {
  const groups = groupBy(rows, ({ program }) => program?.id ?? '');
  return [...groups.values()].map((members) => ({
    title: members[0]?.program ?? null,
    rows: inTime(members),
  }));
}

/** By the place in the publication, numbers in it in their order ("Table 2" before "Table 10"). */
export function groupByLocator<Row extends Pick<Groupable, 'locator'>>(
  rows: readonly Row[],
): readonly Group<string | null, Row>[] {
  const groups = groupBy(rows, ({ locator }) => locator);
  return [...groups]
    .map(([title, members]) => ({ title, rows: members }))
    .sort((one, other) => {
      if (one.title === null || other.title === null) {
        return Number(one.title === null) - Number(other.title === null);
      }
      return one.title.localeCompare(other.title, 'en', { numeric: true });
    });
}

/** The earliest first; what has no months last. */
function inTime<Row extends Groupable>(rows: readonly Row[]): readonly Row[] {
  const late = Number.POSITIVE_INFINITY;
  return rows.toSorted(
    (one, other) =>
      // Two of infinity have no difference.
      compareNumbers(one.followUpMonths ?? late, other.followUpMonths ?? late) ||
      one.name.localeCompare(other.name, 'en', { numeric: true }),
  );
}

function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** In the order in which the keys are met; `Map.groupBy` is not yet everywhere. */
function groupBy<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
