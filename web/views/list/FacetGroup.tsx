import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { formatNumber } from '../../format/number.ts';
import { withinSentence } from '../../format/words.ts';
import type { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import type { Condition, Facet, facetsDocument } from '../../sections/parts/facets.ts';
import type { FilterField } from '../../sections/parts/kindList.ts';
import styles from './FacetGroup.module.css';
import { FacetLine } from './FacetLine.tsx';
import { ANY, constantCase, type FieldFilter, toggled } from './filters.ts';
import { type Names, valueWords } from './sentence.ts';

type FacetsDocument = ReturnType<typeof facetsDocument>;
type FacetRows = FacetsDocument extends TypedDocumentString<infer Result, infer _> ? Result : never;

interface Props {
  readonly document: FacetsDocument;
  readonly field: FilterField;
  readonly filter: FieldFilter;
  readonly names: Names;
  /** Its values over the whole list. */
  readonly all: Facet | undefined;
  /** What the filters leave; undefined while it is not known. */
  readonly left: FacetRows['rows'] | undefined;
  /** The filters but its own. */
  readonly beside: Condition | null;
  readonly isOpen: boolean;
  readonly onFilter: (filter: FieldFilter) => void;
}

/** Above this many values the rest waits behind a button. */
const SHOWN = 25;

/** One field: its values to tick, those of a relation also as "not recorded". */
export function FacetGroup(props: Props) {
  const { document, field, filter, names, all, left, beside, isOpen, onFilter } = props;
  const [showsAll, setShowsAll] = useState(false);
  const isRelation = field.type === 'relation';
  const isAsked = filter.having.length + filter.without.length > 0;
  // Values of a property are alternatives: each is counted as if the others were not ticked.
  const alternatives = useGraphQL(
    document,
    { where: beside, fields: [constantCase(field.name)] },
    { isEnabled: isAsked && !isRelation, keepsPrevious: true },
  );
  if (!all || all.values.length === 0) return null;

  const rows =
    isAsked && !isRelation
      ? alternatives.status === 'ready'
        ? alternatives.data.rows
        : undefined
      : left;
  const counted = rows?.facets.find((facet) => facet.field === field.name);
  const countOf = (value: string) =>
    counted && (counted.values.find((one) => one.value === value)?.count ?? 0);
  const labels = new Map([
    ...names,
    ...all.values.map(({ value, label }) => [value, label] as const),
  ]);
  const found = all.values.map(({ value }) => value);
  // Years are looked for by their order, all else by how much of it there is.
  const values =
    field.type === 'number' ? found.toSorted((one, other) => Number(other) - Number(one)) : found;
  const shown = showsAll ? values : values.filter((value, index) => index < SHOWN || isOn(value));
  const toggle = (side: keyof FieldFilter, value: string) => onFilter(toggled(filter, side, value));

  function isOn(value: string) {
    return filter.having.includes(value) || filter.without.includes(value);
  }

  return (
    <div className={styles.group}>
      <Disclosure
        isOpen={isOpen || isAsked}
        summary={
          <span className={styles.title}>
            {field.title}
            {isAsked && ` (${formatNumber(filter.having.length + filter.without.length)})`}
          </span>
        }
      >
        <fieldset className={styles.values}>
          <legend className={styles.legend}>
            <span>{isRelation ? 'Recorded' : field.title}</span>
            {isRelation && <span>Not recorded</span>}
          </legend>
          {shown.map((value) => {
            const count = countOf(value);
            return (
              <FacetLine
                key={value}
                label={valueWords(field, value, labels)}
                having={{
                  isOn: filter.having.includes(value),
                  count,
                  onToggle: () => toggle('having', value),
                }}
                without={
                  isRelation
                    ? {
                        isOn: filter.without.includes(value),
                        count: rows && count !== undefined ? rows.totalCount - count : undefined,
                        onToggle: () => toggle('without', value),
                      }
                    : null
                }
              />
            );
          })}
          {all.notRecorded > 0 && (
            <FacetLine
              label={isRelation ? `No ${withinSentence(field.title)} recorded` : 'Not recorded'}
              having={{
                isOn: filter.without.includes(ANY),
                count: counted?.notRecorded,
                onToggle: () => toggle('without', ANY),
              }}
              without={null}
            />
          )}
        </fieldset>
        {shown.length < values.length && (
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            Show all {formatNumber(values.length)}
          </Button>
        )}
        {showsAll && all.valueCount > values.length && (
          <p className={styles.rest}>
            {formatNumber(all.valueCount - values.length)} rarer ones are not listed here; open
            one’s own page to find what belongs to it.
          </p>
        )}
      </Disclosure>
    </div>
  );
}
