import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { adultAsked, drawSample, type FrameUnit, frameSeal } from '../../../surveys/campaign/draw.ts'
import { dammDigit, isDammRight } from '../../../surveys/grammar/damm.ts'
import { inPerson1, type Outcome } from '../../../surveys/outcomes/in-person.1.ts'

const seed = '48213-90571'
const houses = (n: number, stratum = 'to-1'): FrameUnit[] =>
  Array.from({ length: n }, (_, i) => ({ code: `${stratum}-${String(i + 1).padStart(3, '0')}`, stratum, adults: null }))

test('a stratum with fewer houses than are to be drawn is refused by name, and nothing is drawn', () => {
  expect(() => drawSample(houses(9), seed, [{ stratum: 'to-1', main: 8, reserve: 2 }])).toThrow(/to-1 has 9 units/)
})

test('250 codes are drawn as coreutils draws them', () => {
  const frame = houses(250)
  const drawn = drawSample(frame, seed, [{ stratum: 'to-1', main: 200, reserve: 50 }])
  // The line that stands in the minutes.
  const script = `while read -r code; do printf '%s %s\\n' "$(printf '%s|%s' "${seed}" "$code" | sha256sum | cut -d' ' -f1)" "$code"; done | LC_ALL=C sort | cut -d' ' -f2`
  const listed = execFileSync('sh', ['-c', script], { input: `${frame.map(({ code }) => code).join('\n')}\n` })
  expect(drawn.map(({ code }) => code)).toEqual(listed.toString().trim().split('\n'))
  expect(drawn.filter(({ part }) => part === 0)).toHaveLength(200)
  expect(drawn.slice(200).map(({ part }) => part)).toEqual([1, 2, 3, 4, 5].flatMap((part) => Array(10).fill(part)))
})

test('houses that are added keep the order of those that were drawn; another seed draws others', () => {
  const of = (frame: readonly FrameUnit[], by = seed) =>
    drawSample(frame, by, [{ stratum: 'to-1', main: 30, reserve: 0 }]).map(({ code }) => code)
  const [before, after] = [of(houses(100)), of(houses(140))]
  const kept = after.filter((code) => before.includes(code))
  expect(kept).toEqual(before.filter((code) => kept.includes(code)))
  expect(of(houses(100), 'another')).not.toEqual(before)
})

test('the seal is of what the frame holds and not of the order it came in; a changed adult breaks it', () => {
  const frame = houses(40)
  expect(frameSeal([...frame].reverse())).toBe(frameSeal(frame))
  expect(frameSeal(frame.map((one, i) => (i === 3 ? { ...one, adults: 2 } : one)))).not.toBe(frameSeal(frame))
})

test('each adult of a house is asked about equally often, and always one there is', () => {
  expect(() => adultAsked(seed, 'a', 0)).toThrow(/nobody to ask/)
  for (const adults of [1, 2, 3, 5]) {
    const asked = Array.from({ length: 2000 }, (_, i) => adultAsked(seed, `house ${i}`, adults))
    for (let one = 1; one <= adults; one++) {
      const share = asked.filter((number) => number === one).length / asked.length
      expect(Math.abs(share - 1 / adults)).toBeLessThan(0.05)
    }
  }
})

test('one wrong digit of a form, and two neighbours in the wrong order, are always noticed', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }).map((all) => all.join(''))
  fc.assert(
    fc.property(digits, fc.nat(5), fc.integer({ min: 1, max: 9 }), (form, at, by) => {
      const number = form + dammDigit(form)
      expect(isDammRight(number)).toBe(true)
      const other = String((Number(number[at]) + by) % 10)
      expect(isDammRight(number.slice(0, at) + other + number.slice(at + 1))).toBe(false)
      const [a = '', b = ''] = [number[at], number[at + 1]]
      if (b && a !== b) expect(isDammRight(number.slice(0, at) + b + a + number.slice(at + 2))).toBe(false)
    }),
  )
})

test('every outcome has a name of its own, in both languages, and only an end that is one lets nobody come again', () => {
  expect(new Set(inPerson1.map(({ id }) => id)).size).toBe(inPerson1.length)
  expect(new Set(inPerson1.map(({ title }) => title.vi)).size).toBe(inPerson1.length)
  expect(inPerson1.filter((one) => one.class === 'nonContact' && (one as Outcome).again === 'never')).toEqual([])
  expect(inPerson1.filter((one) => one.class === 'notEligible' && one.again !== 'never')).toEqual([])
})
