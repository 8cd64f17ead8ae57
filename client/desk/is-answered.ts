/**
 * Whether anything was received in a period, whatever it says.
 *
 * @param months with answers, yyyy-MM
 * @example
 * isAnswered({ from: '2026-10', to: '2026-12' }, ['2026-09', '2026-11']) // => true
 */
export const isAnswered = (
  { from, to }: { readonly from: string; readonly to: string },
  months: readonly string[],
): boolean => months.some((month) => from <= month && month <= to)
