import { choiceWords } from '../../format/choice.ts';
import { capitalized } from '../../format/words.ts';
import { RatingPageDocument } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { officialAddress } from '../publication/officialAddress.ts';
import { RecordFrame } from '../record/RecordFrame.tsx';
import { RatingTable } from './RatingTable.tsx';

/** One rater's judgment of one document, and what else was judged of the same evaluation. */
export function RatingPage({ id }: { readonly id: string }) {
  return (
    <RecordFrame
      kind="RATING"
      id={id}
      document={RatingPageDocument}
      content={({ rating, givenBy, evaluation, publication, document, covers, url }) => {
        const address = publication && officialAddress(publication);
        return {
          introduction: null,
          figures: [],
          facts: [
            { label: 'Rating', value: capitalized(rating) },
            { label: 'Given by', value: givenBy && <EntityLink to={givenBy} /> },
            {
              label: 'Document judged',
              value: publication ? <EntityLink to={publication} /> : document,
              note: address && (
                <>
                  Open it at <OutsideLink href={address} />
                </>
              ),
            },
            { label: 'What it covers', value: covers ?? 'All of the document' },
            {
              label: 'Evaluation',
              value: evaluation && <EntityLink to={evaluation} />,
              note: evaluation?.design && choiceWords(evaluation.design),
            },
            {
              label: "The rater's page",
              value: url && <OutsideLink href={url} />,
            },
          ],
          sections: evaluation
            ? [
                {
                  id: 'beside',
                  title: 'Beside the other ratings of this evaluation',
                  content: (
                    <RatingTable
                      where={{ evaluation: { some: { id: { equals: evaluation.id } } } }}
                    />
                  ),
                },
              ]
            : [],
        };
      }}
    />
  );
}
