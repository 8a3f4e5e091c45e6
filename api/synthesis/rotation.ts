const MOST_SWEEPS = 60;

/**
 * The eigenvalues and eigenvectors (as rows) of a symmetric matrix, by Jacobi's rotations (Golub
 * and Van Loan, Matrix Computations, 8.5): exact enough and short for the few arms of an evaluation.
 */
export function eigen(symmetric: readonly (readonly number[])[]): {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
} {
  const size = symmetric.length;
  const matrix = symmetric.map((row) => Float64Array.from(row));
  const vectors = symmetric.map((row, index) =>
    Float64Array.from(row, (_, i) => Number(i === index)),
  );
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(matrix) > 0; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        rotate(matrix, vectors, { p, q });
      }
    }
  }
  return {
    values: matrix.map((row, index) => row[index] ?? 0),
    vectors: vectors.map((row) => [...row]),
  };
}

function offDiagonal(matrix: readonly Float64Array[]): number {
  let sum = 0;
  matrix.forEach((row, p) => {
    row.forEach((value, q) => {
      sum += p === q ? 0 : value ** 2;
    });
  });
  return sum;
}

function rotate(
  matrix: readonly Float64Array[],
  vectors: readonly Float64Array[],
  { p, q }: { readonly p: number; readonly q: number },
): void {
  const [rowP, rowQ, vectorP, vectorQ] = [matrix[p], matrix[q], vectors[p], vectors[q]];
  const apq = rowP?.[q] ?? 0;
  if (!rowP || !rowQ || !vectorP || !vectorQ || apq === 0) {
    return;
  }
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * apq);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  turn(rowP, rowQ, { cosine, sine });
  for (const row of matrix) {
    const [a, b] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
  turn(vectorP, vectorQ, { cosine, sine });
  // What rounding leaves of the element that was turned away.
  rowP[q] = 0;
  rowQ[p] = 0;
}

function turn(
  first: Float64Array,
  second: Float64Array,
  { cosine, sine }: { readonly cosine: number; readonly sine: number },
): void {
  first.forEach((a, index) => {
    const b = second[index] ?? 0;
    first[index] = cosine * a - sine * b;
    second[index] = sine * a + cosine * b;
  });
}
