import type { Context } from 'hono'
import { say, sayAll } from '../../surveys/languages.ts'
import type { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'
import { CodeForm } from './code-form.tsx'
import { page } from './page.tsx'
import { words } from './words/common.ts'
import { slipProblems } from './words/slip-problems.ts'

/** What may be wrong with a slip that somebody holds in their hand. */
export type SlipProblem = Problem<keyof typeof slipProblems>

/** Whether something thrown is about the slip itself. */
export const isSlipProblem = (problem: Problem): problem is SlipProblem => Object.hasOwn(slipProblems, problem.kind)

/** Why a slip leads nowhere and what its holder can do; a mistyped code can be typed again. */
export function slipProblemPage(c: Context<Env>, problem: SlipProblem, typed: string) {
  const { language } = c.var
  const said = sayAll(words, language)
  const title = say(slipProblems[problem.kind], language)
  const children = (
    <>
      <h1>{title}</h1>
      <p>{problem.told(language)}</p>
      <p class="small">{said.whatNext}</p>
      {problem.kind === 'slipMistyped' && <CodeForm language={language} typed={typed} />}
      <p class="to">
        <a href={`/?lang=${language}`}>{said.home}</a>
      </p>
    </>
  )
  c.header('Cache-Control', 'no-store')
  return page(c, { title, children }, problem.status)
}
