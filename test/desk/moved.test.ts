import { expect, test } from 'vitest'
import { movedTo } from '../../client/desk/moved.ts'

test.each([
  ['/desk/areas', '/desk/results/areas'],
  ['/desk/areas/', '/desk/results/areas'],
  ['/desk/areas?by=unit&period=2026-Q3', '/desk/results/units?period=2026-Q3'],
  ['/desk/areas?by=procedure&stream=invited', '/desk/results/procedures?stream=invited'],
  ['/desk/areas?by=channel', '/desk/results/channels'],
  ['/desk/areas?by=factor&about=health-education', '/desk/results/factors?about=health-education'],
  ['/desk/areas?by=criterion&period=2026', '/desk/results/factors?list=criterion&period=2026'],
  ['/desk/areas?by=nonsense', '/desk/results/areas'],
  ['/desk/watch?period=2026-Q3&stream=sample', '/desk/results/watch?period=2026-Q3&stream=sample'],
  ['/desk/improve', '/desk/results/improve'],
  ['/desk/trust?period=2026', '/desk/results/trust?period=2026'],
  ['/desk/touchpoints', '/desk/collect/touchpoints'],
  ['/desk/touchpoints/new', '/desk/collect/touchpoints/new'],
  ['/desk/touchpoints/abc234?made=1', '/desk/collect/touchpoints/abc234?made=1'],
  ['/desk/slips', '/desk/collect/slips'],
  ['/desk/kiosks', '/desk/collect/kiosks'],
  ['/desk/populations?quarter=2026-Q3', '/desk/collect/dossiers?quarter=2026-Q3'],
  ['/desk/publications', '/desk/reports/published'],
  ['/desk/publications/2026-Q3/2', '/desk/reports/published/2026-Q3/2'],
  ['/desk/plan', '/desk/collect/sample'],
])('whoever kept the address %s is led on to %s', (before, now) => {
  expect(movedTo(before)).toBe(now)
  expect(movedTo(now)).toBeUndefined()
})

test.each(['/desk', '/desk/', '/desk/sign-in?return=%2Fdesk%2Fareas', '/desk/watchers', '/desk/posters/abc234'])(
  'the address %s leads nowhere else',
  (address) => {
    expect(movedTo(address)).toBeUndefined()
  },
)
