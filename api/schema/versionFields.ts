import { RULE_SET } from '../synthesis/ruleSet.ts';
import type { ObjectFields } from './builder.ts';

/** By which rules and of which data a result was made: every result says both (methods.md 7). */
export function versionFields<Parent>(t: ObjectFields<Parent>) {
  return {
    ruleSet: t.string({
      description: 'The version of the rules by which the result was made.',
      resolve: () => RULE_SET,
    }),
    dataVersion: t.string({
      description: 'The version of the data of which it was made.',
      resolve: (_told, _args, { view }) => view.version,
    }),
  };
}
