import { beforeEach, expect, test } from 'vitest'
import { changesBeside, discard, textIn, type } from '../../client/desk/population-draft.ts'
import type { Line } from '../../client/desk/population-lines.ts'

const line = (closed: readonly (readonly [string, number])[]): Line => ({
  ...{ key: 'ho-tich  desk', name: 'Hộ tịch', area: 'ho-tich', procedure: '', channel: 'desk' },
  closed: new Map(closed),
})
const july = line([['2026-07', 1284]])
const texts = (lines: readonly Line[]) => changesBeside(lines).map(({ month, text }) => [month, text])

beforeEach(discard)

test('what is typed is kept until it is saved or thrown away', () => {
  type(july, '2026-08', '12')
  expect([textIn(july, '2026-07'), textIn(july, '2026-08'), texts([july])]).toEqual([
    '1.284',
    '12',
    [['2026-08', '12']],
  ])
  discard()
  expect([textIn(july, '2026-08'), texts([july])]).toEqual(['', []])
})

test.each(['1284', '1.284', ' 1 284 '])('the number that stands there already is no change: %j', (text) => {
  type(july, '2026-07', '9')
  type(july, '2026-07', text)
  expect(texts([july])).toEqual([])
})

test('a number taken away or not readable is still a change, so that it is told', () => {
  type(july, '2026-07', '')
  expect(texts([july])).toEqual([['2026-07', '']])
})

test('what somebody else has stored meanwhile is what the change is compared with', () => {
  type(july, '2026-07', '9')
  expect(changesBeside([line([['2026-07', 5]])])[0]?.line.closed.get('2026-07')).toBe(5)
})
