import { useRef } from 'react';
import { AddressLink } from '../../../components/AddressLink.tsx';
import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { SaveMenu } from '../../../export/SaveMenu.tsx';
import { ProgramCostDocument } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { type Column, RowTable } from '../../parts/RowTable.tsx';
import { type CostRow, costGroups } from './costGroups.ts';
import styles from './ProgramCost.module.css';

/** What a program costs and what comes back, to whom and by which valuation, as published. */
export function ProgramCost({ id, name }: { readonly id: string; readonly name: string }) {
  const table = useRef<HTMLDivElement>(null);
  const variables = { program: id };
  const answer = useGraphQL(ProgramCostDocument, variables);
  if (answer.status === 'loading') return <Loading what="costs and benefits" />;
  if (answer.status === 'failed') return <Failed what="costs and benefits" {...answer} />;
  const { costAndBenefit } = answer.data;
  if (!costAndBenefit) return null;
  const title = `Costs and benefits of ${name}, as published`;
  return (
    <div className={styles.cost}>
      <div ref={table}>
        <RowTable caption={title} columns={columns} groups={costGroups(costAndBenefit)} />
      </div>
      <SaveMenu title={title} filters="this program alone" table={table} />
      <p className={styles.soft}>
        Dollars of different years, or of years that are not stated, stand as published: nothing is
        converted or added up. Rules {costAndBenefit.ruleSet}, data version{' '}
        {costAndBenefit.dataVersion}.
      </p>
      <QueryPanel document={ProgramCostDocument} variables={variables} name="costs and benefits" />
    </div>
  );
}

const columns: readonly Column<CostRow>[] = [
  {
    name: 'figure',
    header: 'Figure',
    width: '17%',
    cell: ({ address, text }) =>
      address === null ? text : <AddressLink address={address}>{text}</AddressLink>,
  },
  { name: 'dollars', header: 'Price year', width: '13%', cell: ({ dollars }) => dollars },
  { name: 'when', header: 'When', width: '13%', cell: ({ followUp }) => followUp },
  {
    name: 'payers',
    header: 'Who pays, how it was valued',
    isLead: true,
    cell: ({ words }) =>
      words.length === 0 ? null : (
        <ul className={styles.words}>
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ),
  },
  {
    name: 'evaluation',
    header: 'Evaluation',
    width: '20%',
    cell: ({ evaluation }) =>
      evaluation ? <EntityLink to={evaluation} /> : 'the record of the program',
  },
];
