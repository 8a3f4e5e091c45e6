import { type MapView, writeMapView } from '../../state/map/mapView.ts';
import { stringifyReadableSearch } from '../../state/readableSearch.ts';

/** Where the map shows this. */
export function mapAddress(view: MapView): string {
  return `/map${stringifyReadableSearch(writeMapView(view))}`;
}
