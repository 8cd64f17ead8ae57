import type { Context } from 'hono'
import { sayAll } from '../../surveys/languages.ts'
import type { Env } from '../world.ts'
import { page } from './page.tsx'
import { words } from './words/common.ts'

type Told = { readonly status: Parameters<typeof page>[2]; readonly message: string; readonly code: string | undefined }

/** What went wrong, what to do, and a way on. */
export function problemPage(c: Context<Env>, { status, message, code }: Told) {
  const language = c.var.language ?? 'vi'
  const said = sayAll(words, language)
  const children = (
    <>
      <h1>{said.notDone}</h1>
      <p>{message}</p>
      <p class="small">{said.whatNext}</p>
      {code && (
        <p class="small">
          {said.reportCode}: {code}
        </p>
      )}
      <p>
        <a href={`/?lang=${language}`}>{said.typeCode}</a>
      </p>
    </>
  )
  return page(c, { title: said.notDone, children }, status)
}
