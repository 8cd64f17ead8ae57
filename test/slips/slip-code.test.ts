import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysFor } from '../../server/access/keys.ts'
import { checkLetter, makeCode, newSlipNumber, readCode } from '../../server/slips/code.ts'
import { alphabet } from '../../surveys/grammar/typed-code.ts'

const keys = keysFor({ secret: 'the secret of a test, long enough', formerSecrets: [] }, 'slip')
const numbers = fc.integer({ min: 0, max: 30 ** 6 - 1 })

test.each([
  ['nothing', ''],
  ['the code of a touchpoint', 'k7m2qp'],
  ['a letter too few', makeCode(keys[0], 7).slice(0, -1)],
  ['a letter too many', `${makeCode(keys[0], 7)}2`],
  ['letters that are on no slip', 'o0il-o0il-o0il'],
  ['marks', 'phiếu-mời-số-một'],
])('whoever types %s has mistyped', (_, typed) => {
  expect(readCode(keys, typed)).toEqual({ kind: 'mistyped' })
})

test('every single wrong letter is told as a typing mistake, never as a forgery and never as another slip', () => {
  const code = makeCode(keys[0], newSlipNumber(keys[0])).replaceAll('-', '')
  for (let at = 0; at < code.length; at++)
    for (const letter of [...alphabet].filter((one) => one !== code[at]))
      expect(readCode(keys, code.slice(0, at) + letter + code.slice(at + 1))).toEqual({ kind: 'mistyped' })
})

test('two neighbouring letters in the wrong order are told too, but for 2 and z', () => {
  for (const first of alphabet)
    for (const second of [...alphabet].filter((one) => one !== first)) {
      const isBlind = `${first}${second}` === '2z' || `${first}${second}` === 'z2'
      expect([first, second, checkLetter(first + second) === checkLetter(second + first)]).toEqual([
        first,
        second,
        isBlind,
      ])
    }
})

test('a code with the right check letter that we did not sign is forged', () => {
  const others = keysFor({ secret: 'the secret of somebody else, also long', formerSecrets: [] }, 'slip')
  fc.assert(fc.property(numbers, (number) => readCode(keys, makeCode(others[0], number)).kind === 'forged'))
  const forTokens = keysFor({ secret: 'the secret of a test, long enough', formerSecrets: [] }, 'contact')
  expect(readCode(keys, makeCode(forTokens[0], 7))).toEqual({ kind: 'forged' })
})

test('a slip is read as it is printed, in capitals, without hyphens, with spaces or with long dashes', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const code = makeCode(keys[0], number)
      expect(code).toMatch(/^([2-9a-z]{4}-){2}[2-9a-z]{4}$/)
      const spellings = [code, code.toUpperCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')}\n`]
      for (const typed of [...spellings, code.replaceAll('-', '–')])
        expect(readCode(keys, typed)).toEqual({ kind: 'genuine', number })
    }),
  )
})

test('a slip handed out before the secret was changed is still good, and stops being so when the old one is dropped', () => {
  const renewed = randomBytes(32).toString('base64url')
  const code = makeCode(keys[0], 123_456_789)
  const both = keysFor({ secret: renewed, formerSecrets: ['the secret of a test, long enough'] }, 'slip')
  expect(readCode(both, code)).toEqual({ kind: 'genuine', number: 123_456_789 })
  expect(readCode(keysFor({ secret: renewed, formerSecrets: [] }, 'slip'), code)).toEqual({ kind: 'forged' })
})

test('numbers are drawn from millions, and all of their codes can be typed with any keyboard', () => {
  const drawn = Array.from({ length: 500 }, () => newSlipNumber(keys[0]))
  expect(new Set(drawn).size).toBeGreaterThan(490)
  expect(drawn.every((number) => Number.isInteger(number) && number >= 0 && number < 30 ** 6)).toBe(true)
  for (const number of drawn) expect(makeCode(keys[0], number).replaceAll('-', '')).toMatch(/^[2-9bcghkmnpqtv]{12}$/)
})
