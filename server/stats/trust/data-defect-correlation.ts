/**
 * How strongly answering and being satisfied must hang together to explain the
 * gap between a stream of volunteers and the truth. A correlation of 0.05 looks
 * like nothing and makes 500 volunteers out of 5,000 worth 44 random answers.
 * Undefined when the share is 0 or 1, or nobody or everybody answered.
 *
 * @param gap share in the stream minus true share, 0…1
 * @param responseRate answers over transactions
 * @param share the true share, in practice that of the annual sample
 * @see Meng (2018), Annals of Applied Statistics 12; specification §6.4
 * @example
 * dataDefectCorrelation(0.045, 0.1, 0.9) // => 0.05
 */
export function dataDefectCorrelation(gap: number, responseRate: number, share: number): number | undefined {
  if (responseRate <= 0 || responseRate >= 1 || share <= 0 || share >= 1) return undefined
  return gap / (Math.sqrt((1 - responseRate) / responseRate) * Math.sqrt(share * (1 - share)))
}
