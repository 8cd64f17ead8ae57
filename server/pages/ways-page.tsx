import type { Context } from 'hono'
import { officialWays } from '#ward'
import { say, sayAll } from '../../surveys/languages.ts'
import type { Env } from '../world/world.ts'
import { page } from './page.tsx'
import { words } from './words/common.ts'
import { complaintTells, waysWords } from './words/ways.ts'

/** The ways to be heard: which of them are answered, what each needs, and where it is. */
export function waysPage(c: Context<Env>) {
  const language = c.var.language
  const said = sayAll(waysWords, language)
  const children = (
    <>
      <h1>{said.title}</h1>
      <h2>{said.comment}</h2>
      <p>{c.var.world.replies ? said.commentAnswered : said.commentTells}</p>
      <h2>{said.official}</h2>
      <p>{said.officialTells}</p>
      <ul>
        {officialWays.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{say(name, language)}</a>
          </li>
        ))}
      </ul>
      <h2>{said.complaint}</h2>
      <p>{say(complaintTells, language)}</p>
      <p class="to">
        <a href={`/?lang=${language}`}>{say(words.home, language)}</a>
      </p>
    </>
  )
  return page(c, { title: said.title, children, indexed: true })
}
