import type { Context } from 'hono'
import { sayAll } from '../../surveys/languages.ts'
import type { Env } from '../world/world.ts'
import { CodeForm } from './code-form.tsx'
import { page } from './page.tsx'
import { words } from './words/common.ts'

/** For whoever has the code but cannot scan it. */
export function homePage(c: Context<Env>) {
  const said = sayAll(words, c.var.language)
  const children = (
    <>
      <h1>{said.homeTitle}</h1>
      <p>{said.homeLead}</p>
      <CodeForm language={c.var.language} />
      <p class="to">
        <a href={`/ket-qua?lang=${c.var.language}`}>{said.results}</a>
        <a href={`/bien-nhan?lang=${c.var.language}`}>{said.lookUp}</a>
        <a href={`/phan-anh?lang=${c.var.language}`}>{said.ways}</a>
        <a href={`/rieng-tu?lang=${c.var.language}`}>{said.privacy}</a>
        <a href="/desk/">{said.staff}</a>
      </p>
    </>
  )
  return page(c, { title: said.homeTitle, children, indexed: true })
}
