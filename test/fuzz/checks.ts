import { expect } from 'vitest'
import type { LogLine } from '../../server/world/world.ts'
import { canary, tag } from './nasties.ts'
import { secret } from './place.ts'

/** What would tell an attacker how we are built. */
const inside =
  /\n\s+at |node_modules|file:\/\/|\/(server|db|dist|test)\/[\w-]+\.(ts|js)|SQLITE|[Dd]rizzle|ZodError|TypeError|RangeError|select .* from/

/** What must hold for every answer, whatever was sent. */
export async function checkAnswer(answer: Response, text: string): Promise<void> {
  const type = answer.headers.get('Content-Type') ?? ''
  expect(answer.status, text.slice(0, 300)).toSatisfy((status: number) => status < 500 || status === 503)
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(answer.headers.get('X-Frame-Options')).toBe('DENY')
  expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect(text).not.toContain(secret)
  for (const [name, value] of answer.headers) if (name !== 'location') expect(value).not.toContain(canary)
  if (type.startsWith('text/html')) expect(text).not.toContain(tag)
  if (answer.status >= 400) checkRefusal(answer, text, type)
}

function checkRefusal({ status }: Response, text: string, type: string): void {
  expect(text).not.toMatch(inside)
  // A form comes back with what was typed into it, for its author to correct; anything else repeats nothing.
  const givenBack = type.startsWith('text/html') && (status === 422 || text.includes('name="code"'))
  if (!givenBack) expect(text).not.toContain(canary)
  if (!type.startsWith('application/json') || text === '') return
  const problem = JSON.parse(text)
  if (problem.schema) return
  expect(problem).toMatchObject({
    problem: expect.any(String),
    message: expect.any(String),
    requestId: expect.any(String),
  })
}

export function checkLog(lines: readonly LogLine[]): void {
  const told = JSON.stringify(lines)
  expect(told).not.toContain(canary)
  expect(told).not.toContain(secret)
  expect(lines.filter(({ level }) => level === 'error')).toEqual([])
}
