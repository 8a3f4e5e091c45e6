import { useParams } from '@tanstack/react-router';
import { type Kind, kindOfSegment } from '../../kinds/kinds.ts';
import { evaluationList } from '../../sections/evaluation/evaluationList.ts';
import { featureList } from '../../sections/feature/featureList.ts';
import { findingList } from '../../sections/finding/findingList.ts';
import { mechanismList } from '../../sections/mechanism/mechanismList.ts';
import { mechanismEvidenceList } from '../../sections/mechanism-evidence/mechanismEvidenceList.ts';
import { openQuestionList } from '../../sections/open-question/openQuestionList.ts';
import { organizationList } from '../../sections/organization/organizationList.ts';
import { outcomeList } from '../../sections/outcome/outcomeList.ts';
import { personList } from '../../sections/person/personList.ts';
import { populationList } from '../../sections/population/populationList.ts';
import { programList } from '../../sections/program/programList.ts';
import { publicationList } from '../../sections/publication/publicationList.ts';
import { ratingList } from '../../sections/rating/ratingList.ts';
import { sectorList } from '../../sections/sector/sectorList.ts';
import { termList } from '../../sections/term/termList.ts';
import { ListPage } from './ListPage.tsx';

/** The list of a kind; its kind is in the address. */
export function ListView() {
  const { segment } = useParams({ from: '/$segment' });
  const kind = kindOfSegment(segment);
  if (!kind) return null; // The route refuses other segments before this renders.
  return <ListOf key={kind} kind={kind} />;
}

/** Each kind has rows of its own type, so each is named once. */
function ListOf({ kind }: { readonly kind: Kind }) {
  switch (kind) {
    case 'PROGRAM':
      return <ListPage list={programList} />;
    case 'EVALUATION':
      return <ListPage list={evaluationList} />;
    case 'FINDING':
      return <ListPage list={findingList} />;
    case 'MECHANISM_EVIDENCE':
      return <ListPage list={mechanismEvidenceList} />;
    case 'RATING':
      return <ListPage list={ratingList} />;
    case 'FEATURE':
      return <ListPage list={featureList} />;
    case 'OUTCOME':
      return <ListPage list={outcomeList} />;
    case 'SECTOR':
      return <ListPage list={sectorList} />;
    case 'POPULATION':
      return <ListPage list={populationList} />;
    case 'MECHANISM':
      return <ListPage list={mechanismList} />;
    case 'TERM':
      return <ListPage list={termList} />;
    case 'ORGANIZATION':
      return <ListPage list={organizationList} />;
    case 'PERSON':
      return <ListPage list={personList} />;
    case 'PUBLICATION':
      return <ListPage list={publicationList} />;
    case 'OPEN_QUESTION':
      return <ListPage list={openQuestionList} />;
  }
}
