/** A number with its noun. */
export const some = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
