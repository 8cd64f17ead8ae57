import { expect, test } from 'vitest'
import { matchesSearch } from '../../client/desk/search-match.ts'
import { fold } from '../../surveys/grammar/fold.ts'

const marriage = '1.000894 Thủ tục đăng ký kết hôn'

test('marks, đ and capitals make no difference', () => {
  expect(fold('Đất ĐAI, Hộ tịch')).toBe('dat dai, ho tich')
  expect(fold('Ươm tơ')).toBe('uom to')
})

test('text typed in pieces of another Unicode form is the same', () => {
  expect(fold('Hộ'.normalize('NFD'))).toBe(fold('Hộ'.normalize('NFC')))
})

test('a procedure is found by any of its words, in any order, and by its code', () => {
  expect(matchesSearch('hon ket', marriage)).toBe(true)
  expect(matchesSearch('KẾT HÔN', marriage)).toBe(true)
  expect(matchesSearch('0894', marriage)).toBe(true)
  expect(matchesSearch('ly hon', marriage)).toBe(false)
})

test('nothing typed finds everything', () => {
  expect(matchesSearch('', marriage)).toBe(true)
  expect(matchesSearch('   ', marriage)).toBe(true)
})
