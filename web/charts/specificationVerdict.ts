import { formatCount, formatNumber } from '../format/number.ts';
import { formatOnScale, formatResult, formatWholeResult } from '../format/scale.ts';
import { joinWords } from '../format/words.ts';
import { type Asked, curvesOf, differing, isAsked, type Specification } from './specifications.ts';

/** Whether what is on screen hangs on a choice, in sentences. */
export function verdictOf(
  specifications: readonly Specification[],
  asked: Asked,
): readonly string[] {
  const headline = specifications.find((one) => isAsked(one, asked));
  return [...hangsOn(specifications, { headline, asked }), ...reach(specifications)];
}

interface Question {
  readonly headline: Specification | undefined;
  readonly asked: Asked;
}

function hangsOn(specifications: readonly Specification[], { headline, asked }: Question) {
  if (!headline?.result) {
    return [
      'As asked, no arm has a standard error: there is no result that could hang on a choice.',
    ];
  }
  const { result, scale, ladder, armCount, evaluationCount } = headline;
  const what = ladder.pool === 'HEADLINE' ? 'The headline' : 'The result as asked, no headline,';
  const first = `${what} is ${formatWholeResult(result, scale)} (${howMany(armCount, evaluationCount)}).`;
  const others = specifications.flatMap((one) => {
    const [choice, ...more] = differing(one, asked);
    return choice && more.length === 0 && one.result ? [{ one, choice, result: one.result }] : [];
  });
  const turned = others.filter(
    (other) => Math.sign(other.result.estimate) !== Math.sign(result.estimate),
  );
  const crossing = others.filter(
    (other) => !turned.includes(other) && includesZero(other.result) !== includesZero(result),
  );
  const told = ({ one, choice, result: other }: (typeof others)[number]) =>
    `with ${choice.within} (${formatResult(other, one.scale)}, ${howMany(one.armCount, one.evaluationCount)})`;
  if (others.length === 0) return [first, 'No other choice alone has an arm to compare it with.'];
  if (turned.length + crossing.length === 0) {
    return [
      first,
      'It hangs on no single choice: whichever one of them is changed, the estimate stays on its side, and the interval ' +
        (includesZero(result) ? 'includes zero.' : 'leaves zero out.'),
    ];
  }
  return [
    first,
    ...(turned.length > 0
      ? [`It hangs on a choice: the estimate is on the other side ${joinWords(turned.map(told))}.`]
      : ['No single choice puts the estimate on the other side.']),
    ...(crossing.length > 0
      ? [
          `${turned.length > 0 ? 'The' : 'But it hangs on a choice: the'} interval ${
            includesZero(result) ? 'leaves zero out' : 'includes zero'
          } ${joinWords(crossing.map(told))}.`,
        ]
      : []),
  ];
}

/** How far the results reach over all specifications, by sign and size alone. */
function reach(specifications: readonly Specification[]): readonly string[] {
  const estimated = specifications.flatMap(({ result, scale }) =>
    result ? [{ ...result, scale }] : [],
  );
  const favorable = estimated.filter(({ estimate, scale }) =>
    scale.isIncreaseFavorable ? estimate > 0 : estimate < 0,
  );
  const empty = specifications.length - estimated.length;
  if (estimated.length === 0) return [];
  const ends = curvesOf(specifications).flatMap(({ scale, results }) => {
    const [least, most] = [results[0], results.at(-1)];
    return least && most
      ? [`from ${formatOnScale(least.estimate, scale)} to ${formatOnScale(most.estimate, scale)}`]
      : [];
  });
  return [
    `Of ${formatCount(specifications.length, 'specification', 'specifications')}, ${formatNumber(estimated.length)} have an arm with a standard error${
      empty > 0 ? ` and ${formatNumber(empty)} ${empty === 1 ? 'has' : 'have'} none` : ''
    }; the estimate is on the favorable side in ${formatNumber(favorable.length)} of them, and runs ${joinWords(ends)}.`,
  ];
}

function includesZero({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return low <= 0 && high >= 0;
}

function howMany(arms: number, evaluations: number): string {
  return `${formatCount(arms, 'arm', 'arms')} in ${formatCount(evaluations, 'evaluation', 'evaluations')}`;
}
