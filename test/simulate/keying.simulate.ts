import { expect, test } from 'vitest'
import { differing, finalOf, type Keying } from '../../surveys/campaign/keying.ts'
import { type Random, randomOf } from './random.ts'

const runs = Math.ceil(Number(process.env.RUNS ?? 4000) / 4)

/** Forms of a campaign, questions of the form, and how often a person keys another level than is written. */
const [forms, cells, slip] = [300, 33, 0.005]
const names = Array.from({ length: cells }, (_, i) => `q${i + 1}`)

/** Five levels: two persons who both slip at a question write the same wrong one in one of four cases. */
const levels = 5

test('who keys once leaves 49 cells wrong, who keys twice 0.06, with 98 to settle', { timeout: 3_600_000 }, () => {
  const random = randomOf('300 forms keyed by two persons')
  const sums = { single: 0, double: 0, settled: 0 }
  for (let i = 0; i < runs * forms; i++) {
    const [written, first, second] = keyedTwice(random)
    const differ = differing(first, second)
    // The arbiter has the paper in hand and no slip of their own.
    const final = finalOf(first, second, Object.fromEntries(differ.map((name) => [name, written[name]])))
    if (!final) throw new Error('a form is not final although everything is settled')
    sums.single += differing(written, first).length
    sums.double += differing(written, final).length
    sums.settled += differ.length
  }
  const [single, double, settled] = [sums.single / runs, sums.double / runs, sums.settled / runs]
  process.stdout.write(
    `campaign · ${forms} forms × ${cells} cells: single keying leaves ${single.toFixed(1)} wrong, double ${double.toFixed(3)} with ${settled.toFixed(1)} to settle\n`,
  )

  const same = slip ** 2 / (levels - 1)
  expectAbout(single, forms * cells * slip)
  expectAbout(double, forms * cells * same)
  expectAbout(settled, forms * cells * (2 * slip - slip ** 2 - same))
  // The numbers of the design are rounded, so that half of their last digit comes on top.
  expect(Math.abs(forms * cells * slip - 49)).toBeLessThanOrEqual(0.5)
  expect(Math.abs(forms * cells * same - 0.06)).toBeLessThan(0.005)
  expect(Math.abs(forms * cells * (2 * slip - slip ** 2 - same) - 98)).toBeLessThanOrEqual(1)
})

/** Such counts are of rare things in many cells: their variance is no larger than their mean. Four standard errors. */
const expectAbout = (mean: number, expected: number) =>
  expect.soft(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / runs))

/** What is written on a form, and what two persons keyed. */
function keyedTwice(random: Random): [written: Keying, first: Keying, second: Keying] {
  const written = names.map((name) => [name, 1 + Math.floor(random() * levels)] as const)
  const keyed = () => Object.fromEntries(written.map(([name, level]) => [name, keyedLevel(level, random)]))
  return [Object.fromEntries(written), keyed(), keyed()]
}

/** The level, or by a slip any of the others. */
const keyedLevel = (level: number, random: Random): number =>
  random() < slip ? 1 + ((level + Math.floor(random() * (levels - 1))) % levels) : level
