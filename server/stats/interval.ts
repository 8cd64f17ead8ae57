/** Where a true share (or difference of shares) probably lies: shares are 0…1, never percent. */
export interface Interval {
  readonly low: number
  readonly high: number
}
