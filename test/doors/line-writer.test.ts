import { expect, test } from 'vitest'
import { lineWriter } from '../../server/doors/line-writer.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))
const events = (written: string) => written.split('\n').map((line) => JSON.parse(line).event)

/** A log and everything that was written of it, write by write. */
function aLog() {
  const writes: string[] = []
  return { ...lineWriter((text) => void writes.push(text)), writes }
}

test('what a crash leaves waiting is written before the end, and only once', async () => {
  const { log, flush, writes } = aLog()
  log({ level: 'error', event: 'crashing' })
  flush()
  flush()
  await turn()
  expect(writes.map(events)).toEqual([['crashing']])
})

test('a hundred requests in one turn cost one write, in their order; the next turn has its own', async () => {
  const { log, writes } = aLog()
  for (let i = 0; i < 100; i++) log({ level: 'info', event: String(i) })
  expect(writes).toEqual([])
  await turn()
  log({ level: 'info', event: 'later' })
  await turn()
  expect(writes.map(events)).toEqual([Array.from({ length: 100 }, (_, i) => String(i)), ['later']])
})

test('every line says when it was', async () => {
  const { log, writes } = aLog()
  log({ level: 'info', event: 'started' })
  await turn()
  expect(Date.parse(JSON.parse(writes[0] ?? '{}').time)).toBeGreaterThan(Date.parse('2026-01-01'))
})
