import { expect, test } from 'vitest'
import { warningsOf } from '../../client/desk/kiosk-warnings.ts'

const minute = 60_000
const healthy = {
  state: 'online',
  waiting: 0,
  version: '1.0.0',
  clockAhead: 2 * minute,
  storage: { used: 10_000, room: 800_000_000, persisted: true, evicted: false },
  touchpoint: { retiredAt: null },
} as const

const said = (change: Partial<Parameters<typeof warningsOf>[0]>) =>
  warningsOf({ ...healthy, ...change }, '1.0.0').map(({ grave, says }) => `${grave ? '!' : ''}${says}`)

test('a tablet whose answers the browser threw away is told first, and gravely', () => {
  const storage = { used: 10_000, room: 12_900_000, persisted: false, evicted: true }
  const [first, second, third] = said({ storage, clockAhead: 3 * 60 * minute })
  expect(first).toContain('!Trình duyệt đã xóa dữ liệu')
  expect(second).toContain('!Bộ nhớ gần đầy, còn 12 MB')
  expect(third).toContain('Trình duyệt có thể tự xóa dữ liệu đang lưu')
})

test.each([
  [5 * minute, []],
  [-5 * minute, []],
  [6 * minute, ['nhanh 6 phút']],
  [-90 * minute, ['chậm 1 giờ']],
  [-800 * 1440 * minute, ['chậm 800 ngày']],
])('a clock %d ms ahead', (clockAhead, words) => {
  const told = said({ clockAhead })
  expect(told).toHaveLength(words.length)
  for (const word of words) expect(told[0]).toContain(word)
})

test('a browser that tells nothing about its storage is not blamed for it', () => {
  expect(said({ storage: { used: null, room: null, persisted: true, evicted: false } })).toEqual([])
  expect(said({ storage: null, clockAhead: null, version: null })).toEqual([])
})

test('another version, and a touchpoint out of use, are told', () => {
  expect(said({ version: '0.9.0' })).toEqual([expect.stringContaining('Khác phiên bản của máy chủ (1.0.0)')])
  expect(said({ touchpoint: { retiredAt: 5 } })).toEqual([expect.stringContaining('!Điểm khảo sát của máy đã ngừng')])
})

test('a retired tablet is only asked to hand over what it still holds', () => {
  const storage = { used: 0, room: 0, persisted: false, evicted: true }
  expect(said({ state: 'retired', waiting: 1234, storage })).toEqual([
    expect.stringContaining('!Trong máy còn 1.234 phiếu'),
  ])
  expect(said({ state: 'retired', storage })).toEqual([])
})

test('somebody is asked to look at a silent tablet', () => {
  expect(said({ state: 'silent' })).toEqual([expect.stringContaining('Xin xem máy còn bật')])
  expect(said({ state: 'quiet' })).toEqual([])
})

test('a healthy tablet needs nothing', () => {
  expect(said({})).toEqual([])
})
