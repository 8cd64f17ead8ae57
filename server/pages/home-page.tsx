import type { Context } from 'hono'
import type { Env } from '../world.ts'
import { page } from './page.tsx'
import { words } from './words.ts'

/** For whoever has the code but cannot scan it. */
export function homePage(c: Context<Env>) {
  const said = words[c.var.language]
  const children = (
    <>
      <h1>{said.homeTitle}</h1>
      <p>{said.homeLead}</p>
      <form action="/k">
        <label for="code">
          <b>{said.typeCode}</b>
          <small class="small"> {said.typeHint}</small>
        </label>
        <p>
          <input
            class="text"
            id="code"
            name="code"
            required
            maxLength={20}
            autocapitalize="none"
            autocomplete="off"
            spellcheck={false}
          />
        </p>
        <button type="submit">{said.open}</button>
      </form>
      <p class="small">
        <a href={`/rieng-tu?lang=${c.var.language}`}>{said.privacy}</a> · <a href="/desk/">{said.staff}</a>
      </p>
    </>
  )
  return page(c, { title: said.homeTitle, children })
}
