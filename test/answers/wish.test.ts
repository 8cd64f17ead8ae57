import { describe, expect, test } from 'vitest'
import { parseWish } from '../../server/answers/wish.ts'

const words = 'Bao giờ có kết quả?'
const call = { reply: 'phone', contact: '0912 345 678', consent: 'on' }
const reasons = (sent: Parameters<typeof parseWish>[0], comment: unknown) => {
  const parsed = parseWish(sent, comment)
  return parsed.ok ? [] : parsed.refusals.map(({ question, reason }) => `${question} ${reason}`)
}

describe('a wish is refused, each time with its reason', () => {
  test.each([
    ['a contact without a way', { contact: '0912345678', consent: 'on' }, ['reply noWay']],
    ['a way nobody offers', { ...call, reply: 'pigeon' }, ['reply noWay']],
    ['two ways at once', { ...call, reply: ['code', 'phone'] }, ['reply noWay']],
    ['no number', { ...call, contact: '  ' }, ['contact notAPhone']],
    ['an address instead of a number', { ...call, contact: 'lan@example.vn' }, ['contact notAPhone']],
    ['a number that is too short', { ...call, contact: '09123456' }, ['contact notAPhone']],
    ['a number that is too long', { ...call, contact: '091234567890' }, ['contact notAPhone']],
    ['a number instead of an address', { ...call, reply: 'email' }, ['contact notAnEmail']],
    [
      'an address with a line break',
      { ...call, reply: 'email', contact: 'a@b.vn\nBcc: c@d.vn' },
      ['contact notAnEmail'],
    ],
    ['an endless address', { ...call, reply: 'email', contact: `${'a'.repeat(250)}@b.vn` }, ['contact notAnEmail']],
    ['a file for a contact', { ...call, contact: new File([], 'x') }, ['contact notAPhone']],
    ['no consent', { ...call, consent: undefined }, ['consent noConsent']],
    ['a consent that says no', { ...call, consent: false }, ['consent noConsent']],
    ['nothing right', { reply: 'email', contact: 'x' }, ['contact notAnEmail', 'consent noConsent']],
  ])('%s', (_, sent, expected) => expect(reasons(sent, words)).toEqual(expected))

  test.each([[undefined], [''], ['  \n'], [7]])('a wish about nothing: %j', (comment) => {
    expect(reasons({ reply: 'code' }, comment)).toEqual(['reply nothingToAnswer'])
    expect(reasons(call, comment)).toEqual(['reply nothingToAnswer'])
  })
})

test.each([
  ['nothing', {}],
  ['an empty form', { reply: undefined, contact: '', consent: undefined }],
  ['a ticked box alone', { consent: 'on' }],
  ['second thoughts, after a number was typed', { ...call, reply: 'no' }],
])('no wish is made by %s, with or without a comment', (_, sent) => {
  for (const comment of [words, undefined]) expect(parseWish(sent, comment)).toEqual({ ok: true, wish: undefined })
})

test.each([
  ['0912345678', '0912345678'],
  ['0912.345.678', '0912345678'],
  ['+84 912 345 678', '0912345678'],
  ['84912345678', '0912345678'],
  ['(024) 3832-1234', '02438321234'],
  ['０９１２３４５６７８', '0912345678'],
])('a telephone number is understood however it is written: %s', (contact, kept) => {
  expect(parseWish({ ...call, contact }, words)).toEqual({ ok: true, wish: { by: 'phone', contact: kept } })
})

test('whoever only wants the code leaves no contact behind, even one that was typed, and needs no consent', () => {
  expect(parseWish({ ...call, reply: 'code', consent: undefined }, words)).toEqual({ ok: true, wish: { by: 'code' } })
})
