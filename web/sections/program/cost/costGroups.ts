import { formatAmount } from '../../../format/amount.ts';
import type { CostFigureFragment, ProgramCostQuery } from '../../../graphql/generated/graphql.ts';
import type { RowGroup } from '../../parts/RowTable.tsx';

/** One published figure, as a row. */
export interface CostRow {
  readonly id: string;
  readonly text: string;
  /** Where its finding is; null where the record of the program states it. */
  readonly address: string | null;
  /** Of which year; a ratio has none. */
  readonly dollars: string;
  readonly followUp: string | null;
  /** Who pays, then how it was valued, as its source says. */
  readonly words: readonly string[];
  readonly evaluation: CostFigureFragment['evaluation'] | null;
}

type CostAndBenefit = NonNullable<ProgramCostQuery['costAndBenefit']>;

const NONE = 'no evaluation found in this collection';

/** Every figure under what it is a figure of; what nobody found is said, not left out. */
export function costGroups(told: CostAndBenefit): readonly RowGroup<CostRow>[] {
  return [
    groupOf('Cost per participant', [...recordedRow(told), ...told.costs.map(rowOf)]),
    ...told.netBenefits.map(({ words, figures }) =>
      groupOf(`Net benefit to ${words}`, figures.map(rowOf)),
    ),
    groupOf('Marginal value of public funds, every valuation', told.marginalValues.map(rowOf)),
    groupOf('Benefits against costs, every valuation', told.benefitCostRatios.map(rowOf)),
  ];
}

function groupOf(name: string, rows: readonly CostRow[]): RowGroup<CostRow> {
  return { key: name, title: rows.length === 0 ? `${name}: ${NONE}` : name, rows };
}

function recordedRow({ recordedCost }: CostAndBenefit): readonly CostRow[] {
  if (!recordedCost) return [];
  const { amount, dollars, note } = recordedCost;
  return [
    {
      id: 'recorded',
      text: formatAmount(amount, 'USD'),
      address: null,
      dollars,
      followUp: null,
      // Its note has what is said of payers, in its context.
      words: note === null ? [] : [note],
      evaluation: null,
    },
  ];
}

function rowOf(figure: CostFigureFragment): CostRow {
  return {
    id: figure.finding.id,
    text: figure.text,
    address: figure.finding.address,
    dollars: figure.unit === 'USD' ? figure.dollars : 'no dollars',
    followUp: figure.followUp,
    words: [...figure.payers, ...figure.valuations],
    evaluation: figure.evaluation,
  };
}
