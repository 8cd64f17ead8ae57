import { inHashOrder } from './hash-order.ts'

/** A completed case, and who brought it. */
export type CompletedCase = { readonly code: string; readonly interviewer: string }

/** What a back-check found: the visit took place, or it was invented. */
export type Finding = 'genuine' | 'invented'

/**
 * Which completed cases of an interviewer are checked: the first `count` by the hex SHA-256 of `seed|backcheck|code`.
 *
 * @param completed the completed cases of all interviewers, or of this one
 * @returns their codes; all of the interviewer's when there are no more than `count`
 */
export const drawBackChecks = (
  seed: string,
  interviewer: string,
  completed: readonly CompletedCase[],
  count: number,
): string[] => inHashOrder(codesOf(interviewer, completed), (code) => `${seed}|backcheck|${code}`).slice(0, count)

/**
 * Which cases of an interviewer are still to be checked: of those drawn, the ones without a finding; once a single one
 * was found to be invented, all the interviewer ever brought.
 */
export function checksOwed(
  interviewer: string,
  completed: readonly CompletedCase[],
  drawn: readonly string[],
  findings: ReadonlyMap<string, Finding>,
): string[] {
  const own = codesOf(interviewer, completed)
  const isCaught = own.some((code) => findings.get(code) === 'invented')
  return own.filter((code) => (isCaught || drawn.includes(code)) && !findings.has(code))
}

const codesOf = (interviewer: string, completed: readonly CompletedCase[]): string[] =>
  completed.filter((one) => one.interviewer === interviewer).map(({ code }) => code)
