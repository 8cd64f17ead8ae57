import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { checksOwed, drawBackChecks, type Finding } from '../../../surveys/campaign/back-checks.ts'
import { chanceOfFinding } from '../../../surveys/campaign/chance-of-finding.ts'

const seed = '48213-90571'
const cases = (interviewer: string, n: number) =>
  Array.from({ length: n }, (_, i) => ({ code: `${interviewer}-${i + 1}`, interviewer }))
const completed = [...cases('lan', 30), ...cases('hùng', 30), ...cases('mai', 4)]

test('only the interviewer’s own cases are checked, as many as were asked for, each once', () => {
  const drawn = drawBackChecks(seed, 'lan', completed, 9)
  expect(new Set(drawn).size).toBe(9)
  expect(drawn.every((code) => code.startsWith('lan-'))).toBe(true)
  expect(drawBackChecks('another', 'lan', completed, 9)).not.toEqual(drawn)
})

test('who brought fewer than are to be checked has all of them checked', () => {
  expect(drawBackChecks(seed, 'mai', completed, 9).toSorted()).toEqual(['mai-1', 'mai-2', 'mai-3', 'mai-4'])
})

test('the cases are those coreutils puts first, in whatever order they came', () => {
  const script = `while read -r code; do printf '%s %s\\n' "$(printf '%s|backcheck|%s' "${seed}" "$code" | sha256sum | cut -d' ' -f1)" "$code"; done | LC_ALL=C sort | head -9 | cut -d' ' -f2`
  const input = cases('hùng', 30).map(({ code }) => `${code}\n`)
  const listed = execFileSync('sh', ['-c', script], { input: input.join('') })
  expect(drawBackChecks(seed, 'hùng', completed.toReversed(), 9)).toEqual(listed.toString().trim().split('\n'))
})

test('as long as everything is genuine only what was drawn is owed; one invented case, and all of them are', () => {
  const drawn = drawBackChecks(seed, 'lan', completed, 9)
  const findings = new Map<string, Finding>()
  expect(checksOwed('lan', completed, drawn, findings).toSorted()).toEqual(drawn.toSorted())

  for (const code of drawn.slice(0, 8)) findings.set(code, 'genuine')
  expect(checksOwed('lan', completed, drawn, findings)).toEqual([drawn[8]])

  findings.set(drawn[8] ?? '', 'invented')
  const owed = checksOwed('lan', completed, drawn, findings)
  expect(owed).toHaveLength(21)
  expect(owed.some((code) => findings.has(code))).toBe(false)
})

test('what one interviewer invented is no reason to check the cases of another', () => {
  const drawn = drawBackChecks(seed, 'hùng', completed, 9)
  expect(checksOwed('hùng', completed, drawn, new Map([['lan-1', 'invented']]))).toHaveLength(9)
})

test('the chance of finding one is counted over every way to choose the checks', () => {
  const chances = (n: number, invented: number, checks: number) => {
    const ways = Array.from({ length: 2 ** n }, (_, bits) => bits).filter((bits) => ones(bits) === checks)
    return ways.filter((bits) => ones(bits & (2 ** invented - 1)) > 0).length / ways.length
  }
  for (const [n, invented, checks] of [
    [8, 2, 3],
    [8, 0, 3],
    [8, 2, 0],
    [8, 6, 3],
    [8, 1, 8],
  ] as const)
    expect(chanceOfFinding(n, invented, checks)).toBeCloseTo(chances(n, invented, checks), 12)
})

test.each([
  [60, 61, 6],
  [60, 12, 61],
  [60, -1, 6],
  [60, 1.5, 6],
])('of %i cases %d invented and %d checked are refused', (n, invented, checks) => {
  expect(() => chanceOfFinding(n, invented, checks)).toThrow(RangeError)
})

const ones = (bits: number): number => bits.toString(2).replaceAll('0', '').length
