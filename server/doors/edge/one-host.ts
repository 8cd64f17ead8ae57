import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { forwarding } from '../../http/passed-on.ts'

type Named = {
  /** The address people reach, where it is set. */
  readonly baseUrl: string | undefined
  /** Told of each request that a proxy passed on under another host, until one came under the right one. */
  readonly unpassed: () => void
}

/**
 * The same, but a request with two `Host` headers is refused: whoever stands before
 * us may have gone by one of them, and we by the other. Where the address people reach
 * is known, a host that is missing or another one is none of a citizen's business: the
 * request is taken as one for that address. Not there for speed, but so that no link or
 * redirect leads where somebody else said.
 */
export function oneHost(listen: RequestListener, { baseUrl, unpassed }: Named): RequestListener {
  const named = baseUrl === undefined ? undefined : new URL(baseUrl)
  let passed = false
  return (request: IncomingMessage, response: ServerResponse & { req: IncomingMessage }) => {
    if (hostsIn(request) > 1) return refuse(response)
    const { headers } = request
    const name = nameOf(headers.host)
    if (forwarding.some((one) => headers[one] !== undefined)) {
      if (named ? name === named.hostname : name.includes('.') && !isOwn(name)) passed = true
      else if (!passed) unpassed()
    }
    if (named && name !== named.hostname && !isOwn(name)) headers.host = named.host
    return listen(request, response)
  }
}

function hostsIn({ rawHeaders }: IncomingMessage): number {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]?.toLowerCase() === 'host') hosts++
  return hosts
}

function refuse(response: ServerResponse): void {
  response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
  response.end('Yêu cầu có hai đầu mục Host nên không được nhận.\n')
}

/** Without the port, which proxies leave out or put in as they like. */
const nameOf = (host = ''): string => host.replace(/:\d*$/, '').toLowerCase()

/** This machine itself: whoever works on it is listened to, and so is a proxy on it that passes no name on. */
const isOwn = (name: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(name)
