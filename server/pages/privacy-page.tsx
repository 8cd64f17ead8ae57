import type { Context } from 'hono'
import { say } from '../../surveys/languages.ts'
import type { Env } from '../world/world.ts'
import { page } from './page.tsx'
import { words } from './words/common.ts'
import { noNewWishes, promises, replyHeading, replyPromises, rights, rightsHeading } from './words/privacy.ts'

/** What is kept of an answer and what is not, and who answers for it. */
export function privacyPage(c: Context<Env>) {
  const language = c.var.language
  const title = say(words.privacy, language)
  const children = (
    <>
      <h1>{title}</h1>
      {promises.map((promise) => (
        <p key={promise.en}>{say(promise, language)}</p>
      ))}
      <h2>{say(rightsHeading, language)}</h2>
      {rights.map((right) => (
        <p key={right.en}>{say(right, language)}</p>
      ))}
      <h2>{say(replyHeading, language)}</h2>
      {!c.var.world.replies && <p>{say(noNewWishes, language)}</p>}
      {replyPromises.map((promise) => (
        <p key={promise.en}>{say(promise, language)}</p>
      ))}
      <p class="to">
        <a href={`/bien-nhan?lang=${language}`}>{say(words.lookUp, language)}</a>
        <a href={`/?lang=${language}`}>{say(words.home, language)}</a>
      </p>
    </>
  )
  return page(c, { title, children, indexed: true })
}
