import { count, decimal } from '../../surveys/voice/numbers.ts'

type Precision = { readonly n: number; readonly right: number; readonly low: number; readonly high: number } | null

const said = (share: number): string => decimal(share * 100, 1)

/**
 * How often a theme is right, with its interval and of how many comments.
 *
 * @example
 * precisionSaid({ n: 20, right: 18, low: 0.69902, high: 0.97213 }) // => '90,0% (69,9–97,2), 18 trên 20 ý kiến'
 * precisionSaid(null) // => 'chưa chấm'
 */
export function precisionSaid(precision: Precision): string {
  if (precision === null) return 'chưa chấm'
  const { n, right, low, high } = precision
  return `${said(right / n)}% (${said(low)}–${said(high)}), ${count(right)} trên ${count(n)} ý kiến`
}
