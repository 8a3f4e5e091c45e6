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
  return (
    <Table caption={`${title}: every specification`}>
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
      {curves.map((curve) => (
        <CurveBody key={curve.name} curve={curve} asked={asked} />
      ))}
    </Table>
  );
}

function CurveBody({ curve, asked }: { readonly curve: Curve; readonly asked: Asked }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={dimensions.length + 4}>
          {curve.name}
        </th>
      </tr>
      {curve.results.map((result) => (
        <tr key={`${result.low} ${result.high} ${result.armCount}`}>
          <th scope="row">
            {formatResult(result, curve.scale)}
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
  );
}
