import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import citizenCss from '../../client/styles/citizen.css?inline'
import type { Language } from '../../surveys/grammar/text.ts'
import { hashSource, policy } from '../security.ts'
import type { Env } from '../world.ts'
import { type Look, LookControls, lookFrom, lookQuery } from './look.tsx'
import { words } from './words.ts'

type Page = {
  readonly title: string
  readonly children: ComponentChildren
  /** Rules of this page alone, after the common ones. */
  readonly css?: string
  /** Script of this page alone: it may run, and speak with us only. */
  readonly script?: string
  readonly demo?: boolean
  /** The other language is offered by a link; not where following it would lose something. */
  readonly switchable?: boolean
  readonly look: Look
}
type Status = 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503

/** A page as it is sent, and the policy that allows exactly what lies in it. */
export type Drawn = { readonly html: string; readonly policy: string }

/** Answers with a citizen's page, in the look its address asks for. */
export function page(c: Context<Env>, content: Omit<Page, 'look'> & { readonly look?: Look }, status: Status = 200) {
  const drawn = drawPage(c.var.language, { look: lookFrom(c.req.query()), ...content })
  describePage(c, drawn)
  return c.html(drawn.html, status)
}

/** The headers every citizen's page has. */
export function describePage(c: Context<Env>, { policy }: Pick<Drawn, 'policy'>) {
  c.header('Content-Security-Policy', policy)
  c.header('Content-Language', c.var.language)
}

/** A citizen's page: one file, nothing loaded from elsewhere, and a policy that says so. */
export function drawPage(language: Language, { title, css = '', script, ...parts }: Page): Drawn {
  const style = citizenCss + css
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
        <Header language={language} switchable={parts.switchable ?? true} look={parts.look} />
        <main>
          {parts.demo && <p class="demo">{words[language].demo}</p>}
          {parts.children}
        </main>
        {script && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  )
  return {
    html: `<!doctype html>${renderToString(document)}`,
    policy: policy({
      'style-src': hashSource(style),
      'img-src': 'data:',
      ...(script && { 'script-src': hashSource(script), 'connect-src': "'self'" }),
    }),
  }
}

function Header({ language, switchable, look }: Pick<Page, 'look'> & { language: Language; switchable: boolean }) {
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <header>
      <b>{words[language].ward}</b>
      {switchable && (
        <a href={`?lang=${other}${lookQuery(look)}`} hreflang={other} lang={other}>
          {words[language].other}
        </a>
      )}
      <LookControls look={look} language={language} />
    </header>
  )
}
