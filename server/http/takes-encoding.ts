import { parseAccept } from 'hono/utils/accept'

/** Whether a client takes this content encoding, by the Accept-Encoding it sent. */
export function takesEncoding(header: string | undefined, encoding: 'gzip' | 'br'): boolean {
  const accepted = parseAccept(header ?? '')
  const named = accepted.find(({ type }) => type === encoding) ?? accepted.find(({ type }) => type === '*')
  return (named?.q ?? 0) > 0
}
