/** What is known of the features of one program. */
interface Listed {
  readonly node: {
    readonly id: string;
    readonly name: string;
    readonly partOf: {
      readonly id: string;
      readonly partOf: { readonly id: string } | null;
    } | null;
  };
}

interface CoreFeature {
  readonly id: string;
}

export interface CoreCheck<Core, Edge> {
  /** Core features that are not listed by name but through a part of them that is. */
  readonly through: readonly { readonly core: Core; readonly parts: readonly Edge[] }[];
  /** Core features of which nothing is listed: not recorded, which does not say that they are absent. */
  readonly notRecorded: readonly Core[];
}

/** Which core features a program is recorded to have only through a part of them, and which not at all. */
export function checkCore<Core extends CoreFeature, Edge extends Listed>(
  core: readonly Core[],
  listed: readonly Edge[],
): CoreCheck<Core, Edge> {
  const names = new Set(listed.map(({ node }) => node.id));
  const unnamed = core
    .filter(({ id }) => !names.has(id))
    .map((one) => ({
      core: one,
      parts: listed.filter(
        ({ node }) => node.partOf?.id === one.id || node.partOf?.partOf?.id === one.id,
      ),
    }));
  return {
    through: unnamed.filter(({ parts }) => parts.length > 0),
    notRecorded: unnamed.filter(({ parts }) => parts.length === 0).map((one) => one.core),
  };
}
