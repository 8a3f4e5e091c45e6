/** Names an answer by what it depends on beside its address: the data, the build and its media type. */
export function entityTag(request: Request, dataVersion: string, build: string): string {
  const isGraphqlType = (request.headers.get('accept') ?? '').includes('graphql-response+json');
  return `W/"${dataVersion}-${build}-${isGraphqlType ? 'graphql' : 'json'}"`;
}

/** Whether the caller has the answer of that tag already. */
export function hasFresh(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match') ?? '';
  const plain = tag.replace(/^W\//, '');
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === plain);
}
