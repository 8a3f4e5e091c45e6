/** What GraphiQL shows when the address names no query. */
const DEFAULT_QUERY = `# Sectorgraph: the evidence on sectoral employment programs, as one graph.
# Everything has a description: press Ctrl+Space, or open the docs on the left.
# "none" finds what is not recorded, which is not known to be absent.

query Programs {
  programs(
    first: 5
    orderBy: [{ field: FINDING_COUNT, direction: DESCENDING }]
    where: { features: { some: { name: { contains: "screening" } } } }
  ) {
    totalCount
    nodes {
      name
      summary
      operators { nodes { name } }
      findings(first: 3) {
        totalCount
        nodes { name estimate unit direction locator publication { name url } }
      }
    }
  }
}
`;

/** The page may load nothing from elsewhere, and ask this server alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

let page: Promise<string> | null = null;

/** Whether a browser asks for a page rather than a program for data. */
export function wantsPage(request: Request): boolean {
  return request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');
}

/** GraphiQL takes the query from the address by itself, the variables only from its options. */
const VARIABLES_HERE = 'the variables of the address';
const VARIABLES_OF_ADDRESS = "new URLSearchParams(location.search).get('variables') ?? undefined";

async function renderPage(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = {
    title: 'Sectorgraph: GraphQL',
    defaultQuery: DEFAULT_QUERY,
    endpoint: '/graphql',
    variables: VARIABLES_HERE,
  };
  const html = renderGraphiQL(options);
  // The browser reads them: nothing that was sent becomes a part of the page.
  return html.replace(JSON.stringify(VARIABLES_HERE), () => VARIABLES_OF_ADDRESS);
}

/** GraphiQL, made once and only when it is first asked for: it has nine megabytes. */
export async function graphiqlPage(): Promise<Response> {
  page ??= renderPage();
  return new Response(await page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
      vary: 'Accept',
    },
  });
}
