import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import citizenCss from '../../client/styles/citizen.css?inline'
import type { Language } from '../../surveys/grammar/text.ts'
import { hashSource, policy } from '../security.ts'
import type { Env } from '../world.ts'
import { words } from './words.ts'

type Page = {
  readonly title: string
  readonly children: ComponentChildren
  /** Rules of this page alone, after the common ones. */
  readonly css?: string
  readonly demo?: boolean
  /** The other language is offered by a link; not where following it would lose something. */
  readonly switchable?: boolean
}
type Status = 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 500 | 503

/** Answers with a citizen's page: one file, no script, nothing loaded from elsewhere, and a policy that says so. */
export function page(c: Context<Env>, { title, css = '', ...parts }: Page, status: Status = 200) {
  const language = c.var.language
  const style = citizenCss + css
  c.header('Content-Security-Policy', policy({ 'style-src': hashSource(style), 'img-src': 'data:' }))
  c.header('Content-Language', language)
  const document = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${words[language].ward}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <Header language={language} switchable={parts.switchable ?? true} />
        <main>
          {parts.demo && <p class="demo">{words[language].demo}</p>}
          {parts.children}
        </main>
      </body>
    </html>
  )
  return c.html(`<!doctype html>${renderToString(document)}`, status)
}

function Header({ language, switchable }: { language: Language; switchable: boolean }) {
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <header>
      <b>{words[language].ward}</b>
      {switchable && (
        <a href={`?lang=${other}`} hreflang={other} lang={other}>
          {words[language].other}
        </a>
      )}
    </header>
  )
}
