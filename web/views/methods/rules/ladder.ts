import { armsIn } from '../figures.ts';
import { line, type Rule } from '../rule.ts';

export const ladder: readonly Rule[] = [
  {
    id: 'ladder-of-k',
    title: 'The ladder of k',
    says: [
      'How much is said depends on how many arms have a standard error, and from how many evaluations. Fewer than three evaluations stay on the rung of three and four arms, however many arms there are.',
    ],
    hereAndNow: ({ pool }) => [
      line(
        `${armsIn(pool.pooledArmCount, pool.pooledEvaluationCount)} with a standard error. ${pool.ladder.says}`,
      ),
    ],
    shows: 'rungs',
    code: [{ file: 'api/synthesis/ladder.ts', functions: ['ladderOf'] }],
    sources: [{ name: 'bender-2018' }, { name: 'schulz-2022' }],
  },
  {
    id: 'funnel',
    title: 'Below ten arms a funnel is not assessable',
    says: [
      'Whether small studies with unwelcome results are missing cannot be seen from fewer than ten arms. The answer is then “not assessable”, never “no bias found”; and fewer than five evaluations are no better. Where it can be read, a lopsided funnel may come from missing studies, or from small studies that did something else.',
    ],
    hereAndNow: ({ pool }) => [line(pool.funnelText)],
    code: [
      { file: 'api/synthesis/ladder.ts', functions: ['ladderOf'] },
      { file: 'api/synthesis/funnel.ts', functions: ['funnel', 'funnelText'] },
    ],
    sources: [{ name: 'cochrane-13', at: '13.3.5' }],
  },
];
