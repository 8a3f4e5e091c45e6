import { formatCount } from '../format/number.ts';
import { formatWholeResult, type Scale } from '../format/scale.ts';
import { joinWords } from '../format/words.ts';
import { choiceNames, type Dimension, dimensionNames, dimensions } from './specificationChoices.ts';
import { optionsOf, type SpecifiedResult } from './specifications.ts';

/** One result in words, its interval first, then every choice that leads to it. */
export function describeResult(result: SpecifiedResult, scale: Scale): string {
  const { armCount, evaluationCount, specifications, pool } = result;
  const arms = `${formatCount(armCount, 'arm', 'arms')} in ${formatCount(evaluationCount, 'evaluation', 'evaluations')}`;
  const rung =
    pool === 'HEADLINE' ? '' : armCount === 1 ? ', no average' : ', too few for a headline';
  const ways = formatCount(specifications.length, 'specification', 'specifications');
  const choices = dimensions.map(
    (dimension) => `${dimensionNames[dimension].toLowerCase()}: ${optionWords(result, dimension)}`,
  );
  return `${formatWholeResult(result, scale)}; ${arms}${rung}. By ${ways}: ${choices.join('; ')}.`;
}

/** The options that lead to a result: "published alone or derived too". */
export function optionWords(result: SpecifiedResult, dimension: Dimension): string {
  const options = optionsOf(result, dimension);
  return joinWords(
    choiceNames[dimension].flatMap(({ option, words }) => (options.includes(option) ? words : [])),
    'or',
  );
}
