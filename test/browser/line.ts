import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What happens to a request: it passes, it is lost on the way there or on the way back, or somebody else answers. */
export type Fate =
  | 'passes'
  | 'is lost'
  | 'is done but the answer is lost'
  | { readonly status: number; readonly headers?: Record<string, string> }

/**
 * A line to the server on which requests can be lost, as between a phone and
 * us: the sockets really break. Fates are used up one by one, then all passes.
 */
export async function openLine(to: string) {
  const fates = new Map<string, Fate[]>()
  const asked: string[] = []
  const server = createServer((req, res) => {
    const name = `${req.method} ${req.url}`
    asked.push(name)
    const [fate = 'passes'] = [...fates].find(([start]) => name.startsWith(start))?.[1].splice(0, 1) ?? []
    if (fate === 'is lost') return void req.socket.destroy()
    if (typeof fate === 'object')
      return void req.resume().on('end', () => res.writeHead(fate.status, fate.headers).end(`${fate.status}`))

    const onward = request(to + req.url, { method: req.method, headers: req.headers }, (answer) => {
      // A browser sends again by itself on a connection that it had used before: so each is used once.
      const headers = { ...answer.headers, connection: 'close' }
      if (fate === 'passes') return answer.pipe(res.writeHead(answer.statusCode ?? 0, headers))
      return answer.resume().on('end', () => req.socket.destroy())
    })
    onward.on('error', () => req.socket.destroy())
    req.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What happens to the next requests that begin so, such as "POST /k/". */
    next: (start: string, ...what: Fate[]) => fates.set(start, what),
    /** How many requests that begin so were made. */
    asked: (start: string) => asked.filter((name) => name.startsWith(start)).length,
  }
}
