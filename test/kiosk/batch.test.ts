import { expect, test } from 'vitest'
import { most, nextAfter } from '../../client/kiosk/batch.ts'
import type { Placed } from '../../client/kiosk/queue.ts'

const entry = (key: number): Placed => {
  const given = { id: `id-${key}`, answeredAt: key, questionnaire: 'one-stop', version: 1, answers: { overall: 5 } }
  return { key, waiting: { kiosk: 'k', given } }
}
const batch = [1, 2, 3].map(entry)
const result = (key: number, outcome: 'stored' | 'resent' | 'conflict' = 'stored') =>
  ({ id: `id-${key}`, outcome, receipt: 'r' }) as const
const problem = (status: number, wait = 0) => ({ kind: 'no', status, problem: 'p', message: 'm', wait }) as const
const ok = (results: never[] | readonly unknown[]) => ({ kind: 'ok', value: { results } }) as never

test('no line, a full server or somebody else’s page: everything stays', () => {
  expect(nextAfter(batch, { kind: 'unreachable' })).toEqual({ kind: 'later', wait: 0 })
  expect(nextAfter(batch, problem(503, 3000))).toEqual({ kind: 'later', wait: 3000 })
  expect(nextAfter(batch, problem(400))).toEqual({ kind: 'later', wait: 0 })
  expect(nextAfter(batch, { kind: 'ok', value: {} } as never)).toEqual({ kind: 'later', wait: 0 })
})

test('an answer that does not name each entry in its place settles nothing', () => {
  expect(nextAfter(batch, ok([result(1), result(2)]))).toEqual({ kind: 'later', wait: 0 })
  expect(nextAfter(batch, ok([result(2), result(1), result(3)]))).toEqual({ kind: 'later', wait: 0 })
})

test('a tablet that is not known keeps everything and says so', () => {
  expect(nextAfter(batch, problem(401))).toEqual({ kind: 'unknown' })
})

test('stored now or stored before: it leaves the queue; refused and conflicting ones go where staff find them', () => {
  const refused = { id: 'id-2', outcome: 'refused', problem: 'answeredTooLate', message: 'Quá muộn.' }
  const next = nextAfter([...batch, entry(4)], ok([result(1), refused, result(3, 'resent'), result(4, 'conflict')]))
  expect(next).toMatchObject({
    kind: 'settle',
    size: most,
    settlement: {
      stored: [1, 3],
      refused: [
        { key: 2, entry: { kiosk: 'k', given: { id: 'id-2' }, problem: 'answeredTooLate', message: 'Quá muộn.' } },
        { key: 4, entry: { given: { id: 'id-4' }, problem: 'conflict' } },
      ],
    },
  })
})

test('too much at once is sent in halves; one that is too large by itself does not stop the others', () => {
  expect(nextAfter(batch, problem(413))).toEqual({ kind: 'halve', size: 2 })
  expect(nextAfter([entry(1)], problem(413))).toMatchObject({
    kind: 'settle',
    settlement: { stored: [], refused: [{ key: 1, entry: { problem: 'p' } }] },
  })
})
