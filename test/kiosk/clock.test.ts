import { expect, test } from 'vitest'
import { serverNow } from '../../client/kiosk/clock.ts'
import { whatCounts } from '../../client/kiosk/what-counts.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { opening } from '../world.ts'

const hour = 60 * 60 * 1000

test('a clock that is steadily wrong is put right by the last contact', () => {
  expect(serverNow({ here: opening - 5 * hour, there: opening }, opening - 4 * hour)).toBe(opening + hour)
  expect(serverNow({ here: opening + 5 * hour, there: opening }, opening + 6 * hour)).toBe(opening + hour)
})

test.each([
  ['2015-01-01', 'before the last contact'],
  ['2035-01-01', 'in the future'],
])('a clock that jumped to %s tells a moment %s, which the server can see is none', (to) => {
  expect(serverNow({ here: opening, there: opening }, Date.parse(to))).toBe(Date.parse(to))
})

test('a tablet that never heard of the server has only its own clock', () => {
  expect(serverNow(undefined, opening)).toBe(opening)
})

const questionnaire = findQuestionnaire('one-stop')
if (!questionnaire) throw new Error('there is no one-stop form')

test('of somebody who walks off, what was answered counts, without a comment that is too long by then', () => {
  expect(whatCounts(questionnaire, {})).toBeUndefined()
  expect(whatCounts(questionnaire, { access: 2 })).toBeUndefined()
  expect(whatCounts(questionnaire, { overall: 2 })).toEqual({ overall: 2 })
  expect(whatCounts(questionnaire, { overall: 2, comment: 'x'.repeat(1001) })).toEqual({ overall: 2 })
})
