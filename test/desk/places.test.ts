import { afterEach, describe, expect, test } from 'vitest'
import { addresses } from '../../client/desk/address.ts'
import { firstPage } from '../../client/desk/first-page.ts'
import { openPlaces, placeOf } from '../../client/desk/places.ts'
import { session } from '../../client/desk/session.ts'
import type { Role } from '../../db/queries/staff.ts'
import { actAs, type Held } from './acting.ts'

/** Signs somebody in who holds these roles, and tells what he is shown. */
function signIn(...roles: Held[]) {
  actAs(...roles)
  return {
    places: openPlaces().map(({ title }) => title),
    tabs: openPlaces().flatMap(({ tabs }) => tabs.map(({ title }) => title)),
    first: firstPage(roles),
  }
}
const ofAll = (role: Role): Held => ({ role, unit: '' })

afterEach(() => {
  session.value = { state: 'unknown' }
})

describe('what somebody opens in the morning', () => {
  test.each([
    ['leader', addresses.overview],
    ['manager', addresses.month],
    ['auditor', addresses.oversight],
    ['unit-head', addresses.today],
    ['clerk', addresses.today],
  ] as const)('a %s begins with %s', (role, page) => {
    expect(signIn(ofAll(role)).first).toBe(page)
  })

  test('whoever leads and manages begins as a leader does', () => {
    expect(signIn(ofAll('manager'), ofAll('admin'), ofAll('leader')).first).toBe(addresses.overview)
  })

  test('a leader of one unit, who may not read the ward’s targets, begins with what he may read', () => {
    expect(signIn({ role: 'leader', unit: 'tram-y-te' }).first).toBe(addresses.today)
  })

  test('an administrator reads no figures, and begins with how the system stands', () => {
    expect(signIn(ofAll('admin'))).toMatchObject({ places: ['Quản trị'], first: addresses.system })
  })

  test.each(['interviewer', 'keyer'] as const)('an %s sees the surveys of samples, and nothing else', (role) => {
    const campaigns = { places: ['Thu thập'], tabs: ['Đợt điều tra'], first: addresses.campaigns }
    expect(signIn(ofAll(role))).toEqual(campaigns)
  })
})

describe('places and tabs are there only for whoever may read something in them', () => {
  test('a manager has all five, and the catalogue', () => {
    const { places, tabs } = signIn(ofAll('manager'))
    expect(places).toEqual(['Tổng quan', 'Kết quả', 'Ý kiến', 'Báo cáo', 'Thu thập', 'Quản trị'])
    expect(tabs).toEqual(expect.arrayContaining(['Việc của tháng', 'Danh mục']))
    expect(tabs).not.toContain('Tài khoản')
  })

  test('a clerk of one unit sees no targets, no trust, no publications and no plan', () => {
    const { places, tabs } = signIn({ role: 'clerk', unit: 'mot-cua' })
    expect(places).not.toContain('Báo cáo')
    for (const title of ['Tổng quan', 'Chỉ tiêu', 'Việc của tháng', 'Giám sát', 'Độ tin cậy', 'Cỡ mẫu'])
      expect(tabs).not.toContain(title)
    expect(tabs).toEqual(expect.arrayContaining(['Hôm nay', 'Lĩnh vực', 'Cảnh báo', 'Quầy và mã QR']))
  })

  test('of what is collected an auditor looks at surveys of samples only', () => {
    const { places, tabs } = signIn(ofAll('auditor'))
    expect(places).toEqual(['Tổng quan', 'Kết quả', 'Ý kiến', 'Báo cáo', 'Thu thập', 'Quản trị'])
    for (const title of ['Quầy và mã QR', 'Phiếu mời', 'Cỡ mẫu']) expect(tabs).not.toContain(title)
  })

  test('an administrator reads no comments', () => {
    expect(signIn(ofAll('admin')).places).not.toContain('Ý kiến')
    expect(signIn({ role: 'clerk', unit: 'mot-cua' }).tabs).toContain('Chủ đề')
  })
})

test('a page of one thing stands in the place of its list', () => {
  signIn(ofAll('manager'))
  expect(placeOf('/desk/results/areas/ho-tich')?.title).toBe('Kết quả')
  expect(placeOf('/desk/collect/touchpoints/abc234')?.title).toBe('Thu thập')
  expect(placeOf('/desk/reports/published/2026-Q3/1')?.title).toBe('Báo cáo')
  expect(placeOf('/desk/comments/themes')?.title).toBe('Ý kiến')
  expect(placeOf('/desk/nowhere')).toBeUndefined()
})
