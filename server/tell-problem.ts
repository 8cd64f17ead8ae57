import type { Context } from 'hono'
import type { HTTPException } from 'hono/http-exception'
import { refusalReasons } from '../surveys/grammar/answers.ts'
import { problemPage } from './pages/problem-page.tsx'
import { Problem } from './problem.ts'
import type { Env } from './world.ts'

const unforeseen = {
  vi: 'Hệ thống gặp lỗi ngoài dự kiến. Xin thử lại sau ít phút; nếu vẫn lỗi, xin báo cho cán bộ kèm mã dưới đây.',
  en: 'Something went wrong on our side. Please try again in a few minutes; if it persists, report the code below.',
}

/** Tells a problem in the person's language: as JSON under /api/, as a page elsewhere. Without one: our bug, 500. */
export function tellProblem(c: Context<Env>, problem: Problem | undefined) {
  const language = c.var.language ?? 'vi'
  const status = problem?.status ?? 500
  const message = problem?.told(language) ?? unforeseen[language]
  if (status === 503) c.header('Retry-After', '5')
  c.header('Cache-Control', 'no-store')

  if (!c.req.path.startsWith('/api/'))
    return problemPage(c, { status, message, code: problem ? undefined : c.var.requestId })
  return c.json(
    { problem: problem?.kind ?? 'unforeseen', message, requestId: c.var.requestId, ...shown(problem, language) },
    status,
  )
}

/** Details that help the sender's program: never a value that was sent. */
function shown(problem: Problem | undefined, language: 'vi' | 'en') {
  if (!problem) return {}
  if ('refusals' in problem.details) {
    const refusals = problem.details.refusals
    return { refusals: refusals.map((one) => ({ ...one, message: refusalReasons[one.reason][language] })) }
  }
  if ('field' in problem.details) return { field: problem.details.field }
  return {}
}

/** Hono's own refusals, such as JSON that cannot be parsed, in our words. */
export const fromHono = (error: HTTPException): Problem | undefined =>
  error.status === 400 ? new Problem('malformed', { at: 'JSON' }) : undefined
