import type { Context } from 'hono'
import { say, sayAll } from '../../surveys/languages.ts'
import type { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'
import { CodeForm } from './code-form.tsx'
import { page } from './page.tsx'
import { words } from './words/common.ts'
import { problemHeadings } from './words/problem-headings.ts'

type Told = {
  readonly status: Parameters<typeof page>[2]
  readonly message: string
  /** Undefined: our own failure. */
  readonly problem: Problem | undefined
}

/** What went wrong, what to do, and a way on; a code that led nowhere can be typed again. */
export function problemPage(c: Context<Env>, { status, message, problem }: Told) {
  const language = c.var.language ?? 'vi'
  const said = sayAll(words, language)
  const title = say(problemHeadings[headingOf(c, problem)], language)
  const typed = problem && 'code' in problem.details ? String(problem.details.code) : undefined
  const children = (
    <>
      <h1>{title}</h1>
      <p>{message}</p>
      <p class="small">{said.whatNext}</p>
      {!problem && (
        <p class="small">
          {said.reportCode}: {c.var.requestId}
        </p>
      )}
      {problem?.kind === 'touchpointNotFound' && <CodeForm language={language} typed={typed} />}
      <p class="to">
        <a href={`/?lang=${language}`}>{said.home}</a>
      </p>
    </>
  )
  return page(c, { title, children }, status)
}

const byKind: { readonly [kind: string]: keyof typeof problemHeadings } = {
  notFound: 'noPage',
  touchpointNotFound: 'noCode',
  touchpointRetired: 'retired',
  tooManyGuesses: 'wait',
  thanksOver: 'over',
}

/** A page that was sent from a form has not recorded it; one that was asked for has not opened. */
function headingOf(c: Context<Env>, problem: Problem | undefined): keyof typeof problemHeadings {
  const sent = c.req.method === 'POST' && /^\/[kp]\//.test(c.req.path)
  return byKind[problem?.kind ?? ''] ?? (sent ? 'notRecorded' : 'notOpened')
}
