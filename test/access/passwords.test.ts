import { describe, expect, test } from 'vitest'
import { commonPasswords } from '../../server/access/passwords/common-passwords.ts'
import { passwordFault, refused } from '../../server/access/passwords/password-fault.ts'

const lan = { login: 'lan.nguyen', hasSecondFactor: false }
const kindOf = async (password: string, chooser = lan) => (await passwordFault(password, chooser))?.kind

test.each([
  'hoa sữa tháng mười',
  'cây cơm nguội vàng',
  'ba con vịt đi chợ sớm',
  'correct horse battery staple',
  'Lan thích ăn phở gà',
  'Kx7!mQ2#pR9$vT4',
  'tôi yêu 2 con mèo nhà bác Tư',
  '🐈 nhảy qua tường 🌙 lúc nửa đêm',
  `${'x'.repeat(3)}đường về quê xa lắm`,
])('“%s” is taken', async (password) => expect(await kindOf(password)).toBeUndefined())

describe('what is easily guessed is not taken, whoever has thought it over', () => {
  test.each([
    ['1234567890', 'tooShort'],
    ['hoa sữa 2026', 'tooShort'],
    [' '.repeat(10), 'tooShort'],
    [' '.repeat(20), 'repeated'],
    ['a'.repeat(20), 'repeated'],
    ['aAaAaAaAaAaAaA', 'repeated'],
    ['abcabcabcabcabc', 'repeated'],
    ['lan12lan12lan12', 'repeated'],
    ['hà nộihà nộihà nội', 'repeated'],
    ['12345678901234', 'sequence'],
    ['98765432109876', 'sequence'],
    ['abcdefghijklmnop', 'sequence'],
    ['qwertyuiopasdfgh', 'sequence'],
    ['aabbccddeeffgghh', 'sequence'],
    ['11223344556677', 'sequence'],
    ['poiuytrewqlkjhg', 'sequence'],
    ['lan.nguyenlan.nguyen', 'login'],
    ['LAN.NGUYEN-2026', 'login'],
    ['Lan Nguyễn 1990!', 'login'],
    ['matkhaumatkhau', 'repeated'],
    ['matkhau123456789a', 'common'],
    ['Mật khẩu của tôi', 'common'],
    ['anhyeuem123456', 'common'],
    ['Anh yêu em nhiều lắm', 'common'],
    ['P@ssw0rd2026!!', 'common'],
    ['password12345678', 'common'],
    ['m@tkh@u!!!!2026', 'common'],
    ['iloveyou1234567', 'common'],
    ['vietnamvodich2026', 'common'],
    ['123456789a123456789a', 'common'],
    ['x'.repeat(129), 'tooLong'],
  ])('“%s”: %s', async (password, kind) => expect(await kindOf(password)).toBe(kind))

  test('and not for being one sign longer', async () => {
    for (const password of ['anhyeuem', 'matkhau', 'iloveyou', 'hanoi2026', 'quantri'])
      for (const more of ['1', '123456', '@2026', '!!!!!!', '20261130'])
        expect([password + more, await kindOf((password + more).padEnd(14, '!'))]).toEqual([
          password + more,
          expect.stringMatching(/common|sequence|repeated/),
        ])
  })
})

test('beside a second factor eight characters will do, and no fewer; the other rules stay', async () => {
  const withFactor = { login: 'lan', hasSecondFactor: true }
  expect(await kindOf('k7#mq2pv', withFactor)).toBeUndefined()
  expect(await kindOf('mèo đen', withFactor)).toBe('tooShort')
  for (const password of [
    '12345678',
    'anhyeuem',
    'matkhau1',
    '123456789a',
    'password',
    'qwertyui',
    'lanlanlan',
    '11111111',
  ])
    expect([password, await kindOf(password, withFactor)]).toEqual([password, expect.any(String)])
})

test('letters are counted as people see them, however the keyboard wrote the marks', async () => {
  const fourteen = 'hữu nghị đổi mớ'.slice(0, 14)
  expect([...fourteen]).toHaveLength(14)
  expect(await kindOf(fourteen.normalize('NFD'))).toBeUndefined()
  expect(await kindOf(fourteen.slice(0, 13).normalize('NFD'))).toBe('tooShort')
  expect(await kindOf('đường mòn về bản nhỏ, '.repeat(6).slice(0, 128).normalize('NFD'))).toBeUndefined()
})

test('every refusal says why and what to do, in both languages', () => {
  const faults = [
    { kind: 'tooShort', least: 14 },
    { kind: 'tooLong', most: 128 },
    ...(['login', 'repeated', 'sequence', 'common', 'asBefore'] as const).map((kind) => ({ kind })),
  ] as const
  for (const fault of faults) {
    const problem = refused(fault)
    expect(problem.told('vi')).toMatch(/^Mật khẩu này chưa được nhận vì .+\. Xin .+\.$/)
    expect(problem.told('en')).toMatch(/^This password was not taken because .+\. Please .+\.$/)
  }
})

test('the list holds some three thousand, folded, each once', () => {
  const words = commonPasswords.trim().split(/\s+/)
  expect(words.length).toBeGreaterThan(3000)
  expect(new Set(words).size).toBe(words.length)
  expect(words.filter((word) => !/^[a-z0-9]{4,20}$/.test(word))).toEqual([])
  expect(words).toEqual(expect.arrayContaining(['matkhau', 'anhyeuem', '123456789a', 'password', 'qwerty']))
})
