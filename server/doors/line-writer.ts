import type { LogLine } from '../world/world.ts'

/** Milliseconds a line may wait for others. */
const patience = 20

/**
 * Writes log lines, each with the time it came, all that come within 20 ms by one
 * write: a write costs as much as a short request. What waits is written before the
 * process ends, however it does, unless it is killed.
 */
export function lineWriter(write: (text: string) => void) {
  let waiting: string[] = []
  let now = 0
  let time = ''
  const flush = () => {
    if (waiting.length > 0) write(waiting.join('\n'))
    waiting = []
  }
  return {
    log(line: LogLine) {
      if (waiting.length === 0) setTimeout(flush, patience).unref()
      if (now !== Date.now()) {
        now = Date.now()
        time = new Date(now).toISOString()
      }
      waiting.push(`{"time":"${time}",${JSON.stringify(line).slice(1)}`)
    },
    flush,
  }
}
