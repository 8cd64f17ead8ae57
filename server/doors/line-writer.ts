import type { LogLine } from '../world/world.ts'

/**
 * Writes log lines, each with the time of its turn, all that one turn of the event loop brings
 * by one write: a write costs as much as a short request. What waits is written
 * before the process ends, however it does, unless it is killed.
 */
export function lineWriter(write: (text: string) => void) {
  let waiting: string[] = []
  let time = ''
  const flush = () => {
    if (waiting.length > 0) write(waiting.join('\n'))
    waiting = []
  }
  return {
    log(line: LogLine) {
      if (waiting.length === 0) {
        setImmediate(flush)
        time = new Date().toISOString()
      }
      waiting.push(`{"time":"${time}",${JSON.stringify(line).slice(1)}`)
    },
    flush,
  }
}
