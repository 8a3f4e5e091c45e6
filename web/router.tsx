import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
} from '@tanstack/react-router';
import { kindOfSegment } from './kinds/kinds.ts';
import { BrokenPage } from './shell/BrokenPage.tsx';
import { MissingPage } from './shell/MissingPage.tsx';
import { OpeningPage } from './shell/OpeningPage.tsx';
import { Shell } from './shell/Shell.tsx';
import {
  parseReadableSearch,
  readSearchWords,
  stringifyReadableSearch,
} from './state/readableSearch.ts';

const root = createRootRoute({
  validateSearch: readSearchWords,
  component: Shell,
  notFoundComponent: MissingPage,
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./views/start/StartView.tsx'), 'StartView'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: lazyRouteComponent(() => import('./views/search/SearchView.tsx'), 'SearchView'),
});

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyRouteComponent(() => import('./views/about/AboutView.tsx'), 'AboutView'),
});

const graph = createRoute({
  getParentRoute: () => root,
  path: '/graph',
  component: lazyRouteComponent(() => import('./views/graph/GraphView.tsx'), 'GraphView'),
});

const map = createRoute({
  getParentRoute: () => root,
  path: '/map',
  component: lazyRouteComponent(() => import('./views/map/MapView.tsx'), 'MapView'),
});

const methods = createRoute({
  getParentRoute: () => root,
  path: '/methods',
  component: lazyRouteComponent(() => import('./views/methods/MethodsView.tsx'), 'MethodsView'),
});

/** The code of a rule, by its path in the repository. */
const methodsCode = createRoute({
  getParentRoute: () => root,
  path: '/methods/code/$',
  component: lazyRouteComponent(() => import('./views/methods/CodeView.tsx'), 'CodeView'),
});

/** `/programs`: the kind is in the route's context, for the views to read. */
const list = createRoute({
  getParentRoute: () => root,
  path: '/$segment',
  beforeLoad: ({ params }) => requireKind(params.segment),
  component: lazyRouteComponent(() => import('./views/list/ListView.tsx'), 'ListView'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/$segment/$id',
  beforeLoad: ({ params }) => requireKind(params.segment),
  component: lazyRouteComponent(() => import('./views/record/RecordView.tsx'), 'RecordView'),
});

function requireKind(segment: string) {
  const kind = kindOfSegment(segment);
  if (!kind) throw notFound();
  return { kind };
}

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    search,
    about,
    methods,
    methodsCode,
    map,
    graph,
    list,
    record,
  ]),
  parseSearch: parseReadableSearch,
  stringifySearch: stringifyReadableSearch,
  defaultPreload: 'intent',
  defaultPendingComponent: OpeningPage,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
