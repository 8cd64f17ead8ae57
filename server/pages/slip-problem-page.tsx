import type { Context } from 'hono'
import type { Text } from '../../surveys/grammar/text.ts'
import type { Problem } from '../problem.ts'
import type { Env } from '../world.ts'
import { CodeForm } from './code-form.tsx'
import { page } from './page.tsx'
import { words } from './words.ts'

const titles = {
  slipMistyped: { vi: 'Mã gõ chưa đúng', en: 'The code is not right' },
  slipForged: { vi: 'Không có phiếu mời này', en: 'There is no such slip' },
  slipUsed: { vi: 'Phiếu mời đã được dùng', en: 'The slip has been used' },
  slipExpired: { vi: 'Phiếu mời đã hết hạn', en: 'The slip has expired' },
} as const satisfies { readonly [kind: string]: Text }

/** What may be wrong with a slip that somebody holds in their hand. */
export type SlipProblem = Problem<keyof typeof titles>

/** Whether something thrown is about the slip itself. */
export const isSlipProblem = (problem: Problem): problem is SlipProblem => Object.hasOwn(titles, problem.kind)

/** Why a slip leads nowhere and what its holder can do; a mistyped code can be typed again. */
export function slipProblemPage(c: Context<Env>, problem: SlipProblem, typed: string) {
  const { language } = c.var
  const said = words[language]
  const title = titles[problem.kind][language]
  const children = (
    <>
      <h1>{title}</h1>
      <p>{problem.told(language)}</p>
      <p class="small">{said.whatNext}</p>
      {problem.kind === 'slipMistyped' ? (
        <CodeForm language={language} typed={typed.slice(0, 20)} />
      ) : (
        <p>
          <a href={`/?lang=${language}`}>{said.typeCode}</a>
        </p>
      )}
    </>
  )
  c.header('Cache-Control', 'no-store')
  return page(c, { title, children }, problem.status)
}
