import type { Answered } from '../world/operations.ts'
import type { LogLine } from '../world/world.ts'

/**
 * Counts the requests that are logged, for whoever watches the server. It holds one
 * number for each pattern of an address, method and status, and nothing of who asked.
 */
export function countRequests(log: (line: LogLine) => void) {
  const counts = new Map<string, Answered[number]>()
  return {
    log(line: LogLine): void {
      const { method, route, status } = line
      if (typeof route === 'string' && typeof status === 'number') {
        const key = `${method} ${route} ${status}`
        const before = counts.get(key) ?? { method: String(method), route, status, n: 0 }
        counts.set(key, { ...before, n: before.n + 1 })
      }
      log(line)
    },
    answered: (): Answered => [...counts.values()],
  }
}
