import { expect, test } from 'vitest'
import { checksOwed, drawBackChecks, type Finding } from '../../surveys/campaign/back-checks.ts'
import { chanceOfFinding } from '../../surveys/campaign/chance-of-finding.ts'

const runs = Number(process.env.RUNS ?? 4000)

/** An interviewer's completed cases, of whom the last were invented. */
const [cases, invented] = [60, 12]
const completed = Array.from({ length: cases }, (_, i) => ({ code: `house ${i + 1}`, interviewer: 'one' }))
const isInvented = (code: string) => completed.findIndex((one) => one.code === code) >= cases - invented

test.for([
  [6, 75],
  [9, 89],
  [12, 95],
] as const)(
  '%i checks catch 12 invented of 60 in %i of a hundred campaigns',
  { timeout: 3_600_000 },
  ([checks, percent]) => {
    const caught =
      Array.from({ length: runs }, (_, run) => isCaught(`seed ${run}`, checks)).filter(Boolean).length / runs
    const exact = chanceOfFinding(cases, invented, checks)
    process.stdout.write(
      `campaign · ${String(checks).padStart(2)} checks of ${cases}, ${invented} invented: caught ${(100 * caught).toFixed(1)} %, exactly ${(100 * exact).toFixed(1)} %\n`,
    )
    expect(Math.round(100 * exact)).toBe(percent)
    // Binomial: four standard errors.
    expect(Math.abs(caught - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / runs))
  },
)

/** Checks what is owed until nothing is: one that was invented brings all others to light. */
function isCaught(seed: string, checks: number): boolean {
  const drawn = drawBackChecks(seed, 'one', completed, checks)
  const findings = new Map<string, Finding>()
  for (;;) {
    const owed = checksOwed('one', completed, drawn, findings)
    if (owed.length === 0) break
    for (const code of owed) findings.set(code, isInvented(code) ? 'invented' : 'genuine')
  }
  const found = [...findings.values()].filter((finding) => finding === 'invented').length
  if (found > 0 && found < invented) throw new Error('somebody was found to invent, and not everything was checked')
  return found > 0
}
