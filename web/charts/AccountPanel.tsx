import { scaleLinear } from 'd3-scale';
import { formatAmountRounded } from '../format/amount.ts';
import { type Account, type AccountYear, formatRate, repaidWords, span } from './account.ts';
import type { Axis } from './axis.ts';

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Props {
  readonly account: Account;
  readonly cost: number;
  /** How many the axis holds. */
  readonly years: number;
  /** From the top of the plot down. */
  readonly axis: Axis;
  readonly place: Place;
}

/** One discount rate: what participants gained up to each year, and when that repays the cost. */
export function AccountPanel({ account, cost, years, axis, place }: Props) {
  const { left, right, top, bottom } = place;
  const at = scaleLinear()
    .domain([0.4, years + 0.6])
    .range([left, right]);
  const down = (value: number) => top + axis.at(value);
  // So many years have their name as there is room for.
  const step = Math.ceil(22 / (at(2) - at(1)));
  return (
    <>
      <text x={0} y={32} fontWeight="600">
        {formatRate(account.rate)}: {repaidWords(account)}
      </text>
      {axis.ticks.map((tick) => (
        <g key={tick.words} fill="var(--ink-soft)">
          <line x1={left} x2={right} y1={top + tick.at} y2={top + tick.at} stroke="var(--rule)" />
          <text x={left - 6} y={top + tick.at + 4} fontSize="11" textAnchor="end">
            {tick.words}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={down(0)} y2={down(0)} stroke="var(--ink)" />
      <line
        x1={left}
        x2={right}
        y1={down(cost)}
        y2={down(cost)}
        stroke="var(--ink)"
        strokeDasharray="6 3"
      />
      <text x={left + 4} y={down(cost) - 5} fontSize="11.5">
        cost {formatAmountRounded(cost, { unit: 'USD', decimals: 0 })}
      </text>
      {account.years !== null && (
        <path
          d={`M${at(account.years)} ${bottom}V${down(cost)}`}
          stroke="var(--accent)"
          strokeDasharray="2 2"
        />
      )}
      {account.account.map((year) => (
        <YearMark key={year.year} year={year} x={at(year.year)} down={down} />
      ))}
      {account.account.map(({ year }, index) =>
        index % step === 0 ? (
          <text key={year} x={at(year)} y={bottom + 16} textAnchor="middle" fill="var(--ink-soft)">
            {year}
          </text>
        ) : null,
      )}
      <text x={(left + right) / 2} y={bottom + 33} textAnchor="middle" fill="var(--ink-soft)">
        years after random assignment
      </text>
    </>
  );
}

interface YearProps {
  readonly year: AccountYear;
  readonly x: number;
  readonly down: (value: number) => number;
}

function YearMark({ year, x, down }: YearProps) {
  // What comes before the first measurement is no total of anything.
  if (year.gain === null) return null;
  return (
    <>
      {span(year.dependentLow, year.dependentHigh).map(({ low, high }) => (
        <path
          key="dependent"
          d={`M${x - 4} ${down(low)}V${down(high)}`}
          stroke="var(--ink-soft)"
          strokeWidth="2"
          strokeDasharray="3 2"
        />
      ))}
      {span(year.independentLow, year.independentHigh).map(({ low, high }) => (
        <path
          key="independent"
          d={`M${x + 4} ${down(low)}V${down(high)}`}
          stroke="var(--ink)"
          strokeWidth="2"
        />
      ))}
      <circle
        cx={x}
        cy={down(year.total)}
        r={5}
        fill={year.isInterpolated ? 'var(--paper)' : 'var(--accent)'}
        stroke="var(--accent)"
        strokeWidth="1.5"
      />
    </>
  );
}
