import type { CodegenConfig } from '@graphql-codegen/cli';
// The one look of web/ into the model, while generating: at run time the web knows GraphQL alone.
import { kindEntry, kindNames } from '../../api/model/kinds.ts';

/** What every screen needs of a kind before any answer arrives: its words, address, color and shape. */
function kindsModule(): string {
  const entries = kindNames.map((kind) => {
    const { label, plural, segment, listField, color, shape } = kindEntry(kind);
    const entry = { type: kind, label, plural, segment, listField, color, shape };
    return [kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(), entry];
  });
  return `export const kinds = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const;\n`;
}

const config: CodegenConfig = {
  schema: 'api/schema.graphql',
  documents: ['web/**/*.graphql'],
  importExtension: '.ts',
  ignoreNoDocuments: true,
  generates: {
    'web/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
      },
    },
    'web/graphql/generated/kinds.ts': {
      preset: {
        buildGeneratesSection: (options) => [
          {
            ...options,
            filename: options.baseOutputDir,
            plugins: [{ kinds: {} }],
            pluginMap: { kinds: { plugin: kindsModule } },
          },
        ],
      },
    },
  },
};

export default config;
