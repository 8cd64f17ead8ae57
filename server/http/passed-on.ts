/** What proxies add to say for whom they ask, as Node and Hono name headers. */
export const forwarding = ['x-forwarded-for', 'x-real-ip', 'forwarded'] as const

type Headers = (name: string) => string | undefined

/** Whether a proxy says that it passed this request on, or that a browser came from a page of another host than the one it asks. */
export function isPassedOn(header: Headers, host: string): boolean {
  if (forwarding.some((name) => header(name) !== undefined)) return true
  const from = header('origin') ?? header('referer')
  return from !== undefined && URL.canParse(from) && new URL(from).host !== host
}
