import { expect, test } from 'vitest'
import { roleNames, unitsForAll, unitsToGive } from '../../client/desk/accounts.ts'

type Table = Parameters<typeof unitsToGive>[0]

const roles = [
  { role: 'clerk', name: 'cán bộ tiếp nhận', sentence: '', mayBeGiven: ['tram-y-te'] },
  { role: 'admin', name: 'người quản trị hệ thống', sentence: '', mayBeGiven: 'all' },
  { role: 'leader', name: 'lãnh đạo phường', sentence: '', mayBeGiven: [] },
] as const
const table = {
  roles,
  units: [
    { id: 'tram-y-te', name: 'Trạm Y tế' },
    { id: 'cong-an', name: 'Công an phường' },
  ],
} as unknown as Table

test('a role is offered over the units in which whoever is acting may give it', () => {
  expect(unitsToGive(table, 'clerk')).toEqual(['tram-y-te'])
  expect(unitsToGive(table, 'admin')).toEqual(['', 'tram-y-te', 'cong-an'])
  expect([unitsToGive(table, 'leader'), unitsToGive(table, 'boss')]).toEqual([[], []])
})

test('several roles are offered together where each of them may be given', () => {
  expect(unitsForAll(table, ['admin', 'clerk'])).toEqual(['tram-y-te'])
  expect(unitsForAll(table, ['admin', 'leader'])).toEqual([])
  expect(unitsForAll(table, [])).toEqual(['', 'tram-y-te', 'cong-an'])
})

test('a role is read with its unit, one of a unit that is gone by its id', () => {
  const { held } = roleNames(table)
  expect(held({ role: 'clerk', unit: 'tram-y-te' })).toBe('cán bộ tiếp nhận (Trạm Y tế)')
  expect(held({ role: 'admin', unit: '' })).toBe('người quản trị hệ thống (toàn phường)')
  expect(held({ role: 'clerk', unit: 'phong-cu' })).toBe('cán bộ tiếp nhận (phong-cu)')
})
