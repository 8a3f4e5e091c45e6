import { Page } from '../components/Page.tsx';
import { Loading } from '../components/Status.tsx';

/** While a page's code is on its way. */
export function OpeningPage() {
  return (
    <Page title={undefined}>
      <Loading what="the page" />
    </Page>
  );
}
