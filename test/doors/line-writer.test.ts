import { expect, test } from 'vitest'
import { lineWriter } from '../../server/doors/line-writer.ts'

/** Longer than a line waits for others. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 60))
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
  await aWhile()
  expect(writes.map(events)).toEqual([['crashing']])
})

test('a hundred requests at the same moment cost one write, in their order; the next have their own', async () => {
  const { log, writes } = aLog()
  for (let i = 0; i < 100; i++) log({ level: 'info', event: String(i) })
  expect(writes).toEqual([])
  await aWhile()
  log({ level: 'info', event: 'later' })
  await aWhile()
  expect(writes.map(events)).toEqual([Array.from({ length: 100 }, (_, i) => String(i)), ['later']])
})

test('every line says when it was', async () => {
  const { log, writes } = aLog()
  log({ level: 'info', event: 'started' })
  await aWhile()
  expect(Date.parse(JSON.parse(writes[0] ?? '{}').time)).toBeGreaterThan(Date.parse('2026-01-01'))
})
