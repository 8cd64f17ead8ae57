import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { say } from '../../surveys/languages.ts'
import { problemPage } from '../pages/problem-page.tsx'
import { words } from '../pages/words/common.ts'
import { Problem } from '../problems/problem.ts'
import { shown } from '../problems/shown.ts'
import type { Env } from '../world/world.ts'

/** Tells a problem in the person's language: as JSON to programs, as a page elsewhere. Without one: our bug, 500. */
export function tellProblem(c: Context<Env>, problem: Problem | undefined) {
  const language = c.var.language ?? 'vi'
  const status = problem?.status ?? 500
  const message = problem?.told(language) ?? say(words.unforeseen, language)
  if (status === 503) c.header('Retry-After', '5')
  if (problem && 'wait' in problem.details) c.header('Retry-After', String(problem.details.wait))
  c.header('Cache-Control', 'no-store')

  if (!/^\/(api\/|metrics$)/.test(c.req.path)) return problemPage(c, { status, message, problem })
  return c.json(
    { problem: problem?.kind ?? 'unforeseen', message, requestId: c.var.requestId, ...shown(problem, language) },
    status,
  )
}

/**
 * What was thrown, as a problem where it is one: Hono's own refusals, such as JSON
 * that cannot be parsed, and a sender who hung up in the middle. Anything else as it is: our bug.
 */
export function asProblem(error: Error): Error {
  if (error instanceof HTTPException && error.status === 400) return new Problem('malformed', { at: 'JSON' })
  if ('code' in error && error.code === 'ECONNRESET') return new Problem('malformed', { at: 'body' })
  return error
}
