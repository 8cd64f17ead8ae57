import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differing, finalOf, formsReread, type Keying, unsettled } from '../../../surveys/campaign/keying.ts'

const keyed: Keying = { q1: 5, q2: 4, note: 'sạch' }

test('two persons who keyed the same settle a form by themselves, also where both found nothing written', () => {
  expect(differing(keyed, { ...keyed, q3: undefined })).toEqual([])
  expect(finalOf(keyed, { note: 'sạch', q2: 4, q1: 5 }, {})).toEqual(keyed)
})

test('a number is not the text of it, and a question only one of them found written differs', () => {
  expect(differing(keyed, { ...keyed, q2: '4' })).toEqual(['q2'])
  expect(differing(keyed, { q1: 5, q2: 4 })).toEqual(['note'])
  expect(differing({ q1: 5, q2: 4 }, keyed)).toEqual(['note'])
})

test('a form is final once the arbiter has settled every question that differs, and not before', () => {
  const second = { ...keyed, q1: 1, note: 'sách' }
  expect(finalOf(keyed, second, { q1: 5 })).toBeUndefined()
  expect(unsettled(keyed, second, { q1: 5 })).toEqual(['note'])
  expect(finalOf(keyed, second, { q1: 1, note: 'sạch' })).toEqual({ q1: 1, q2: 4, note: 'sạch' })
})

test('the arbiter may find that nothing is written there, or something neither of them keyed', () => {
  const second = { ...keyed, q1: 1, q2: 2 }
  expect(finalOf(keyed, second, { q1: undefined, q2: 3 })).toEqual({ q1: undefined, q2: 3, note: 'sạch' })
})

test('what the arbiter said of a question that both key alike by now is of no account', () => {
  expect(finalOf(keyed, keyed, { q1: 1 })).toEqual(keyed)
})

test('who keyed first and who second makes no difference, whatever they keyed', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', '5'), fc.constant(undefined))
  const keying = fc.dictionary(fc.constantFrom('q1', 'q2', 'q3', 'q4'), value)
  fc.assert(
    fc.property(keying, keying, keying, (first, second, resolved) => {
      expect(differing(first, second).toSorted()).toEqual(differing(second, first).toSorted())
      const [one, other] = [finalOf(first, second, resolved), finalOf(second, first, resolved)]
      expect(one).toEqual(other)
      expect(one === undefined).toBe(differing(first, second).some((name) => !(name in resolved)))
    }),
  )
})

test('of equal forms a twentieth is read a third time, one of a few, none of none', () => {
  const forms = (n: number) => Array.from({ length: n }, (_, i) => String(10_000 + i))
  expect([0, 1, 20, 21, 140, 300].map((n) => formsReread('48213', forms(n)).length)).toEqual([0, 1, 1, 2, 7, 15])
  expect(formsReread('48213', forms(300))).not.toEqual(formsReread('48214', forms(300)))
})

test('the forms read again are those coreutils puts first, in whatever order they came', () => {
  const forms = Array.from({ length: 60 }, (_, i) => String(10_000 + i))
  const script = `while read -r form; do printf '%s %s\\n' "$(printf '48213|reread|%s' "$form" | sha256sum | cut -d' ' -f1)" "$form"; done | LC_ALL=C sort | head -3 | cut -d' ' -f2`
  const listed = execFileSync('sh', ['-c', script], { input: `${forms.join('\n')}\n` })
  expect(formsReread('48213', forms.toReversed())).toEqual(listed.toString().trim().split('\n'))
})
