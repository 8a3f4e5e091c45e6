import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../components/Page.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { MapTermsDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { readMapView, type MapView as View, writeMapView } from '../../state/map/mapView.ts';
import { CoverageMap } from './CoverageMap.tsx';
import { EffectsMap } from './EffectsMap.tsx';
import { headsOf, noteOn } from './headsOf.ts';
import { MapControls } from './MapControls.tsx';
import styles from './MapView.module.css';
import { partsOf, sentenceOf } from './sentence.ts';

/** `/map`: what was evaluated and found, features against outcomes or other rows and columns. */
export function MapView() {
  const view = readMapView(useSearch({ from: '/map' }));
  const navigate = useNavigate();
  const terms = useGraphQL(MapTermsDocument, {});
  const change = (changed: View) =>
    navigate({ to: '/map', search: writeMapView(changed), resetScroll: false });

  const populations = terms.status === 'ready' ? terms.data.populations.nodes : [];
  const population = populations.find(({ id }) => id === view.population);
  const parts = partsOf(view, population?.name ?? null);
  const sentence = sentenceOf(view, parts);

  return (
    <Page title="Map of the evidence">
      <div className={styles.view}>
        <h1>Map of the evidence</h1>
        <MapControls
          view={view}
          populations={populations}
          parts={parts}
          sentence={sentence}
          populationNote={
            terms.status === 'ready' ? noteOn('groups', terms.data.populations) : null
          }
          onChange={change}
        />
        {terms.status === 'loading' && <Loading what="the rows and columns" />}
        {terms.status === 'failed' && <Failed what="the rows and columns" {...terms} />}
        {terms.status === 'ready' &&
          (view.mode === 'effects' ? (
            <EffectsMap view={view} heads={headsOf(terms.data, view)} sentence={sentence} />
          ) : (
            <CoverageMap view={view} heads={headsOf(terms.data, view)} sentence={sentence} />
          ))}
      </div>
    </Page>
  );
}
