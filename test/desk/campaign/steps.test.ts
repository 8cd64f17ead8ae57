import { describe, expect, test } from 'vitest'
import { type Standing, stepShown, stepStates } from '../../../client/desk/campaign/steps.ts'
import { campaignStates } from '../../../surveys/campaign/states.ts'

const standing = (changes: Partial<Standing> = {}): Standing => ({
  ...{ state: 'planned', sizes: [{ main: 0 }], frame: { households: 24 } },
  ...changes,
})

describe('which step is worked on', () => {
  test('a plan without households waits for its frame, then for the sizes, then for the seal', () => {
    expect(stepShown(undefined, standing({ frame: { households: 0 }, sizes: [] }))).toBe('khung')
    expect(stepShown(undefined, standing())).toBe('ke-hoach')
    expect(stepShown(undefined, standing({ sizes: [{ main: 6 }] }))).toBe('niem-phong')
  })

  test('a frame that is there is done, although its sizes are still written', () => {
    expect(stepStates(standing())).toMatchObject({ 'ke-hoach': 'now', khung: 'done', 'niem-phong': 'later' })
  })

  test('in the field four steps are worked on at once, and nothing is left for later', () => {
    const states = stepStates(standing({ state: 'field' }))
    expect(Object.values(states)).toEqual(['done', 'done', 'done', 'done', 'now', 'now', 'now', 'now'])
  })

  test('once all is locked everything is done, and the results are shown', () => {
    const of = standing({ state: 'locked' })
    expect(new Set(Object.values(stepStates(of)))).toEqual(new Set(['done']))
    expect(stepShown(undefined, of)).toBe('khoa')
  })

  test.each(campaignStates)(
    'whoever opens a campaign that is %s is shown a step, and no step before a done one is open',
    (state) => {
      const states = Object.values(stepStates(standing({ state, sizes: [{ main: 6 }] })))
      expect(states.lastIndexOf('done')).toBeLessThan(states.includes('now') ? states.indexOf('now') : 8)
      expect(states.indexOf('later') === -1 || states.indexOf('later') > states.lastIndexOf('now')).toBe(true)
    },
  )

  test('an address names a step, and one it does not know is as if it named none', () => {
    expect(stepShown('phuc-tra', standing())).toBe('phuc-tra')
    expect(stepShown('nowhere', standing())).toBe('ke-hoach')
  })
})
