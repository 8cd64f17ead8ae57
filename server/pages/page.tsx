import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import citizenCss from '../../client/styles/citizen.css?inline'
import { type Language, languageName, languages, say } from '../../surveys/languages.ts'
import { hashSource, policy } from '../http/security.ts'
import type { Env } from '../world.ts'
import { type Look, LookControls, lookFrom, lookQuery } from './look.tsx'
import { words } from './words/common.ts'

type Page = {
  readonly title: string
  readonly children: ComponentChildren
  /** Rules of this page alone, after the common ones. */
  readonly css?: string
  /** Script of this page alone: it may run, and speak with us only. */
  readonly script?: string
  readonly demo?: boolean
  /** The other languages are offered by links; not where following it would lose something. */
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
  const style = citizenCss + switchCss + css
  const document = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${say(words.ward, language)}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <Header language={language} switchable={parts.switchable ?? true} look={parts.look} />
        <main>
          {parts.demo && <p class="demo">{say(words.demo, language)}</p>}
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
  return (
    <header>
      <b>{say(words.ward, language)}</b>
      {switchable && <Switch language={language} look={look} />}
      <LookControls look={look} language={language} />
    </header>
  )
}

/** The other languages, each by its own name: one link, or a list of them. */
function Switch({ language, look }: Pick<Page, 'look'> & { language: Language }) {
  const links = languages
    .filter((other) => other !== language)
    .map((other) => (
      <a key={other} href={`?lang=${other}${lookQuery(look)}`} hreflang={other} lang={other}>
        {languageName(other)}
      </a>
    ))
  return links.length === 1 ? links : <nav aria-label={say(words.languages, language)}>{links}</nav>
}

/** Nothing while there is one link only: the form's page is to stay light. */
const switchCss = languages.length > 2 ? 'header nav{display:flex;flex-wrap:wrap;gap:0 1rem}' : ''
