import { Table } from '../components/Table.tsx';
import { formatResult } from '../format/scale.ts';
import { dimensionNames, dimensions } from './specificationChoices.ts';
import { type Asked, type Curve, isAsked } from './specifications.ts';
import { optionWords } from './specificationWords.ts';

interface Props {
  readonly curves: readonly Curve[];
  readonly title: string;
  readonly asked: Asked;
}

/** The same as the chart, a row for each result in the chart's order. */
export function SpecificationTable({ curves, title, asked }: Props) {
  return curves.map(({ name, scale, results }) => (
    <Table key={name} caption={`${title}: every specification, ${name}`}>
      <thead>
        <tr>
          <th scope="col">95 percent interval, estimate</th>
          <th scope="col" data-number={true}>
            Arms
          </th>
          <th scope="col" data-number={true}>
            Evaluations
          </th>
          {dimensions.map((dimension) => (
            <th key={dimension} scope="col">
              {dimensionNames[dimension]}
            </th>
          ))}
          <th scope="col" data-number={true}>
            Specifications
          </th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={`${result.low} ${result.high} ${result.armCount}`}>
            <th scope="row">
              {formatResult(result, scale)}
              {result.specifications.some((one) => isAsked(one, asked)) && (
                <strong> (as asked)</strong>
              )}
            </th>
            <td data-number={true}>{result.armCount}</td>
            <td data-number={true}>{result.evaluationCount}</td>
            {dimensions.map((dimension) => (
              <td key={dimension}>{optionWords(result, dimension)}</td>
            ))}
            <td data-number={true}>{result.specifications.length}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  ));
}
