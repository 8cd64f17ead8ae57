import { expect, test } from 'vitest'
import { isFound } from '../../client/desk/fold.ts'
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
  expect(isFound('hon ket', marriage)).toBe(true)
  expect(isFound('KẾT HÔN', marriage)).toBe(true)
  expect(isFound('0894', marriage)).toBe(true)
  expect(isFound('ly hon', marriage)).toBe(false)
})

test('nothing typed finds everything', () => {
  expect(isFound('', marriage)).toBe(true)
  expect(isFound('   ', marriage)).toBe(true)
})
