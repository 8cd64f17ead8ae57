/** When the page was last touched, and when it last asked the server for something. */
let touchedAt = Date.now()
let sentAt = Date.now()

/** For how many seconds nobody has touched the page. */
export const idleSeconds = (now = Date.now()): number => Math.max(0, Math.floor((now - touchedAt) / 1000))

export function touched(now = Date.now()): void {
  touchedAt = now
}
export function requestSent(now = Date.now()): void {
  sentAt = now
}

/** Whether somebody is at work of which the server has not heard for a minute. */
export const isUntold = (now = Date.now()): boolean => touchedAt > sentAt && now - sentAt > 60_000
