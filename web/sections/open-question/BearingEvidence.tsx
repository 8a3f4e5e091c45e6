import {
  type EvaluationRowFragment,
  type FindingRowFragment,
  QuestionEvaluationsDocument,
  QuestionFindingsDocument,
} from '../../graphql/generated/graphql.ts';
import { evaluationColumns } from '../evaluation/evaluationColumns.tsx';
import { findingColumns } from '../finding/findingColumns.tsx';
import { columnsWithout } from '../parts/columns.ts';
import { type RowPage, Rows } from '../parts/Rows.tsx';
import { type Column, RowTable } from '../parts/RowTable.tsx';

type How = { readonly how: string | null };

/** The findings that bear on a question, each with the way in which it does. */
export function BearingFindings({ id }: { readonly id: string }) {
  const columns: readonly Column<FindingRowFragment & How>[] = [
    howColumn,
    ...columnsWithout(findingColumns, ['sample', 'population', 'evaluation']),
  ];
  return (
    <Rows
      document={QuestionFindingsDocument}
      variables={{ id, first: 25 }}
      read={({ openQuestion }) => openQuestion && withHow(openQuestion.rows)}
      what="findings"
    >
      {(rows) => (
        <RowTable
          caption="Findings, whichever way they went"
          columns={columns}
          groups={[{ title: null, key: 'all', rows }]}
        />
      )}
    </Rows>
  );
}

/** The evaluations that bear on a question as a whole. */
export function BearingEvaluations({ id }: { readonly id: string }) {
  const columns: readonly Column<EvaluationRowFragment & How>[] = [
    howColumn,
    ...columnsWithout(evaluationColumns, ['ratings', 'startYear']),
  ];
  return (
    <Rows
      document={QuestionEvaluationsDocument}
      variables={{ id, first: 25 }}
      read={({ openQuestion }) => openQuestion && withHow(openQuestion.rows)}
      what="evaluations"
    >
      {(rows) => (
        <RowTable
          caption="Evaluations, running ones among them"
          columns={columns}
          groups={[{ title: null, key: 'all', rows }]}
        />
      )}
    </Rows>
  );
}

const howColumn: Column<How> = {
  name: 'how',
  header: 'How it bears on the question',
  width: '20%',
  cell: ({ how }) => how,
};

interface HowConnection<Node> {
  readonly totalCount: number;
  readonly pageInfo: RowPage<Node>['pageInfo'];
  readonly edges: readonly (How & { readonly node: Node })[];
}

function withHow<Node>({ totalCount, pageInfo, edges }: HowConnection<Node>): RowPage<Node & How> {
  return { totalCount, pageInfo, nodes: edges.map(({ how, node }) => ({ ...node, how })) };
}
