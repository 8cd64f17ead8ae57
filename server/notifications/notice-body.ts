import type { Content } from './content.ts'

/**
 * A delivery as the program at the other end reads it: what it is, of which moment, and the counts by name, each with
 * the address of the page that shows it.
 *
 * @param at when it was made, which is the same in every try
 */
export function noticeBody(content: Content, baseUrl: string, at: number): string {
  const timestamp = new Date(at).toISOString()
  const counts = 'counts' in content ? content.counts : []
  const data = {
    ...('day' in content ? { day: content.day } : {}),
    ...('since' in content ? { since: content.since } : {}),
    counts: Object.fromEntries(counts.map(({ of, n }) => [of, n])),
    links: Object.fromEntries(counts.map(({ of, page }) => [of, baseUrl + page])),
  }
  return JSON.stringify({ type: content.kind, timestamp, data })
}
