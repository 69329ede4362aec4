/** Whether `left` is less than `right`, the first measure that differs deciding. */
export function isCheaper(left: readonly number[], right: readonly number[]): boolean {
  const index = left.findIndex((cost, position) => cost !== right[position]);
  return index !== -1 && (left[index] ?? 0) < (right[index] ?? 0);
}

/** Which of two variables costs less, the first measure that differs deciding. */
export function compareCosts(costs: readonly Float64Array[], left: number, right: number): number {
  const telling = costs.find((each) => each[left] !== each[right]);
  return telling === undefined ? 0 : (telling[left] ?? 0) - (telling[right] ?? 0);
}
