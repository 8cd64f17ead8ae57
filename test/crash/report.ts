import { afterAll, expect } from 'vitest'
import type { Audit } from './audit.ts'
import type { Crowd } from './crowd.ts'

type Line = { readonly fault: string; readonly rounds: number } & Audit

const lines: (Line & { readonly [more: string]: number | string })[] = []

/**
 * Puts a line into the table. Fails when anything acknowledged was lost, doubled
 * or miscounted, when anybody met an error, or when a refusal did not say what to do.
 */
export function report(line: Line, told: Crowd['told']): void {
  const refused = told.filter(({ status }) => status === 503)
  // A long run asks so often that its waits do not fit into one call of Math.max.
  const longest = told.reduce((most, { ms }) => Math.max(most, ms), 0)
  lines.push({ ...line, 'told 503': refused.length, 'longest wait, ms': longest })
  expect(line).toMatchObject({ missing: 0, duplicates: 0, differences: 0 })
  expect(line.found).toBeGreaterThanOrEqual(line.acknowledged)
  expect(line.acknowledged, 'somebody must have been thanked for this to mean anything').toBeGreaterThan(0)
  expect(told.filter(({ status }) => ![0, 200, 201, 303, 503].includes(status)).map(inShort)).toEqual([])
  for (const { way, retryAfter, page } of refused) {
    expect({ way, retryAfter }).toEqual({ way, retryAfter: expect.stringMatching(/^\d+$/) })
    if (way === 'form' || way === 'slip')
      expect(wordsOf(page)).toMatch(/Nội dung vừa gửi chưa được ghi nhận|Chưa rõ nội dung vừa gửi/)
  }
}

/** The words of a page: what a person reads of it, and what fits into the line of a log. */
const wordsOf = (page = '') =>
  page
    .replace(/<(style|script|svg)\b.*?<\/\1>|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 600)

const inShort = ({ page, ...others }: Crowd['told'][number]) => (page ? { ...others, page: wordsOf(page) } : others)

/** Says loudly that something could not be tried on this machine. */
export const cannot = (what: string, why: string): void => console.error(`\n!!! ${what}: NOT TRIED, ${why}.`)

afterAll(() => {
  if (lines.length > 0) console.table(lines.map(({ fault, ...others }) => ({ fault, ...others })))
})
