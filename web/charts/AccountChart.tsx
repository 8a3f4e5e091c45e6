import { AccountPanel } from './AccountPanel.tsx';
import { type Account, amountsOf } from './account.ts';
import { axisOf } from './axis.ts';
import { useWidth } from './useWidth.ts';

const WIDE = 720;
const LEFT = 62;
const PLOT = 220;
const HEAD = 44;
const FOOT = 42;
const GAP = 28;
const KEY = 92;

interface Props {
  readonly accounts: readonly Account[];
  /** In dollars of `year`. */
  readonly cost: number;
  readonly year: number;
  readonly title: string;
}

/** Gains so far against the cost, a panel for each discount rate; the table beside it says the same. */
export function AccountChart(props: Props) {
  const { container, width } = useWidth();
  return <div ref={container}>{width > 0 && <AccountDrawing {...props} width={width} />}</div>;
}

function AccountDrawing({
  accounts,
  cost,
  year,
  title,
  width,
}: Props & { readonly width: number }) {
  const isWide = width >= WIDE;
  const room = isWide ? (width - (accounts.length - 1) * GAP) / accounts.length : width;
  const panelHeight = HEAD + PLOT + FOOT;
  const rows = isWide ? 1 : accounts.length;
  const height = rows * (panelHeight + GAP) + KEY;
  const axis = axisOf(
    { estimates: amountsOf(accounts, cost), intervals: [] },
    { from: PLOT, to: 0 },
  );
  const years = Math.max(...accounts.flatMap(({ account }) => account.map((one) => one.year)), 1);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="system-ui, sans-serif"
      fontSize="12"
      fill="var(--ink)"
      role="img"
      aria-label={`${title}. The table below says the same, year by year.`}
    >
      <text x={0} y={12} fill="var(--ink-soft)">
        gains so far, dollars of {year}
      </text>
      {accounts.map((account, index) => (
        <g
          key={account.rate}
          transform={
            isWide
              ? `translate(${index * (room + GAP)} 0)`
              : `translate(0 ${index * (panelHeight + GAP)})`
          }
        >
          <AccountPanel
            account={account}
            cost={cost}
            years={years}
            axis={axis}
            place={{ left: LEFT, right: room - 10, top: HEAD, bottom: HEAD + PLOT }}
          />
        </g>
      ))}
      <Key y={rows * (panelHeight + GAP)} />
    </svg>
  );
}

function Key({ y }: { readonly y: number }) {
  return (
    <g fontSize="11.5" fill="var(--ink-soft)">
      <circle cx={8} cy={y + 4} r={4.5} fill="var(--accent)" />
      <text x={24} y={y + 8}>
        year measured
      </text>
      <circle
        cx={8}
        cy={y + 22}
        r={4.5}
        fill="var(--paper)"
        stroke="var(--accent)"
        strokeWidth="1.5"
      />
      <text x={24} y={y + 26}>
        year interpolated between two measurements
      </text>
      <path d={`M8 ${y + 34}v12`} stroke="var(--ink)" strokeWidth="2" />
      <text x={24} y={y + 44}>
        95 percent interval, yearly errors independent
      </text>
      <path d={`M8 ${y + 52}v12`} stroke="var(--ink-soft)" strokeWidth="2" strokeDasharray="3 2" />
      <text x={24} y={y + 62}>
        the same, yearly errors fully dependent
      </text>
      <path d={`M0 ${y + 76}h16`} stroke="var(--ink)" strokeDasharray="6 3" />
      <text x={24} y={y + 80}>
        cost per participant
      </text>
    </g>
  );
}
