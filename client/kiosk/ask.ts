/** The server's answer; `unreachable`: no line, or the page of some Wi-Fi instead of our server. */
export type Said<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | {
      readonly kind: 'no'
      readonly status: number
      readonly problem: string
      readonly message: string
      /** Milliseconds to wait before asking again, as far as it said. */
      readonly wait: number
    }
  | { readonly kind: 'unreachable' }

/** A request that takes longer than this is told as no connection. */
const patience = 30_000

type Asked = {
  readonly method?: string
  readonly body?: object
  /** Whoever has none is known by the cookie of a session. */
  readonly token?: string | undefined
  readonly credentials?: RequestCredentials
}

/** Asks the interface, and never throws: whatever is no answer of ours is no line. */
export async function askApi<T>(path: string, asked: Asked = {}): Promise<Said<T>> {
  const { body, token, credentials = 'same-origin', method = body ? 'POST' : 'GET' } = asked
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await fetch(`/api/v1/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: {
        'Accept-Language': 'vi',
        ...(body && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      cache: 'no-store',
      credentials,
      redirect: 'error',
      signal: stop.signal,
    })
    const said: unknown = await response.json()
    if (response.ok) return { kind: 'ok', value: said as T }
    return isProblem(said) ? { kind: 'no', status: response.status, ...said, wait: waitOf(response) } : unreachable
  } catch {
    return unreachable
  } finally {
    clearTimeout(timer)
  }
}

const unreachable = { kind: 'unreachable' } as const

const waitOf = ({ headers }: Response): number => Number(headers.get('Retry-After')) * 1000 || 0

const isProblem = (said: unknown): said is { problem: string; message: string } =>
  typeof said === 'object' && said !== null && 'problem' in said && 'message' in said
