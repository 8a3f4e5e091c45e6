import { useId, useRef, useState } from 'react';
import { Disclosure } from '../components/Disclosure.tsx';
import { SaveMenu } from '../export/SaveMenu.tsx';
import type { SpecificationCurveFragment } from '../graphql/generated/graphql.ts';
import styles from './SpecificationCurve.module.css';
import { SpecificationDrawing } from './SpecificationDrawing.tsx';
import { SpecificationTable } from './SpecificationTable.tsx';
import { type Asked, curvesOf, isAsked } from './specifications.ts';
import { verdictOf } from './specificationVerdict.ts';
import { describeResult } from './specificationWords.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly pool: SpecificationCurveFragment;
  /** What the results are of: "Annual earnings, programs with upfront screening". */
  readonly title: string;
  /** What narrows them, where the title does not say it. */
  readonly filters: string;
  /** The specification on which the headline rests. */
  readonly asked: Asked;
}

/**
 * The pool under every combination of choices, so that a reader sees whether the headline hangs on
 * one of them (Simonsohn 2020, 10.1038/s41562-020-0912-z): intervals by size, below them the choices.
 */
export function SpecificationCurve({ pool, title, filters, asked }: Props) {
  const { container, width } = useWidth();
  const table = useRef<HTMLDivElement>(null);
  const rangeId = useId();
  const curves = curvesOf(pool.specifications);
  const results = curves.flatMap((curve) => curve.results.map((result) => ({ curve, result })));
  const headline = results.findIndex(({ result }) =>
    result.specifications.some((one) => isAsked(one, asked)),
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const index = Math.min(chosen ?? Math.max(headline, 0), results.length - 1);
  const selected = results[index];
  return (
    <div className={styles.curve}>
      <div className={styles.verdict}>
        {verdictOf(pool.specifications, asked).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {selected && (
        <>
          <div ref={container}>
            {width > 0 && (
              <SpecificationDrawing
                curves={curves}
                title={title}
                headline={headline}
                selected={index}
                width={width}
                onSelect={setChosen}
              />
            )}
          </div>
          <div className={styles.picker}>
            <label htmlFor={rangeId}>
              Result {index + 1} of {results.length}, by size of the estimate
            </label>
            <input
              id={rangeId}
              type="range"
              min={0}
              max={results.length - 1}
              value={index}
              onChange={({ target }) => setChosen(target.valueAsNumber)}
              aria-valuetext={describeResult(selected.result, selected.curve.scale)}
            />
            <p className={styles.described}>
              {index === headline && <strong>As asked. </strong>}
              {describeResult(selected.result, selected.curve.scale)}
            </p>
          </div>
          <SaveMenu
            title={`Specification curve: ${title}`}
            filters={filters}
            chart={container}
            table={table}
          />
          <Disclosure summary="Every result of the chart as a table" isPrinted>
            <div ref={table}>
              <SpecificationTable curves={curves} title={title} asked={asked} />
            </div>
          </Disclosure>
        </>
      )}
    </div>
  );
}
