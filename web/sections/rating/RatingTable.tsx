import { AddressLink } from '../../components/AddressLink.tsx';
import { Badge } from '../../components/Badge.tsx';
import { capitalized } from '../../format/words.ts';
import {
  type RatingRowFragment,
  RatingRowsDocument,
  type RatingWhere,
} from '../../graphql/generated/graphql.ts';
import { Rows } from '../parts/Rows.tsx';
import { type Column, RowTable } from '../parts/RowTable.tsx';
import styles from './RatingTable.module.css';
import { arrangeRatings, type RatedDocument, type RatingMatrix } from './ratingMatrix.ts';

type Row = RatedDocument<RatingRowFragment>;

/** Ratings by document and rater: what the raters say of the same text stands side by side. */
export function RatingTable({ where }: { readonly where: RatingWhere }) {
  return (
    <Rows
      document={RatingRowsDocument}
      variables={{ where, first: 100, orderBy: [{ field: 'NAME' }] }}
      read={({ rows }) => rows}
      what="ratings"
    >
      {(ratings) => {
        const matrix = arrangeRatings(ratings);
        return (
          <RowTable
            caption="Each rater has a scale and rules of its own. Where two ratings on the same scale differ, the row says so."
            columns={columnsOf(matrix)}
            groups={[{ title: null, key: 'all', rows: matrix.documents }]}
          />
        );
      }}
    </Rows>
  );
}

function columnsOf({ raters }: RatingMatrix<RatingRowFragment>): readonly Column<Row>[] {
  return [
    {
      name: 'document',
      header: 'Document judged',
      cell: ({ title, address, isDisputed }) => (
        <>
          {address === null ? title : <AddressLink address={address}>{title}</AddressLink>}
          {isDisputed && (
            <span className={styles.disputed}>
              <Badge>ratings differ</Badge>
            </span>
          )}
        </>
      ),
    },
    ...raters.map((rater) => ({
      name: rater.id,
      header: rater.name,
      cell: ({ byRater }: Row) => {
        const ratings = byRater.get(rater.id) ?? [];
        return ratings.length === 0 ? (
          <span className={styles.none}>no rating recorded</span>
        ) : (
          <RatingList ratings={ratings} />
        );
      },
    })),
  ];
}

function RatingList({ ratings }: { readonly ratings: readonly RatingRowFragment[] }) {
  return (
    <ul className={styles.list}>
      {ratings.map(({ id, address, rating, covers }) => (
        <li key={id}>
          <AddressLink address={address}>{capitalized(rating)}</AddressLink>
          {covers !== null && <span className={styles.covers}>, for {covers}</span>}
        </li>
      ))}
    </ul>
  );
}
