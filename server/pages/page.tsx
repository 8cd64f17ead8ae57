import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import citizenCss from '../../client/styles/citizen.css?inline'
import elsewhere from '../../client/survey/elsewhere.ts?script'
import { type Language, languageName, languages, say } from '../../surveys/languages.ts'
import { hashSource, policy } from '../http/security.ts'
import type { Env } from '../world/world.ts'
import { type Look, LookControls, lookFrom, lookQuery } from './look.tsx'
import { words } from './words/common.ts'

type Page = {
  readonly title: string
  /** What a link to it shows under its title in Zalo and the like; the promise every page keeps where none is given. */
  readonly about?: string
  /** Search engines may show it; what a code leads to they may not. */
  readonly indexed?: boolean
  readonly children: ComponentChildren
  /** Rules of this page alone, after the common ones. */
  readonly css?: string
  /** Script of this page; that which sends what waits where none is given. It may run, and speak with us only. */
  readonly script?: string
  readonly demo?: boolean
  /** The other languages are offered by links; not where following it would lose something. */
  readonly switchable?: boolean
  readonly look: Look
  /** The public address, without a slash at its end; undefined where none is set. */
  readonly address: string | undefined
}
type Status = 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503

/** A page as it is sent, and the policy that allows exactly what lies in it. */
export type Drawn = { readonly html: string; readonly policy: string }

/** Answers with a citizen's page, in the look its address asks for. */
export function page(
  c: Context<Env>,
  content: Omit<Page, 'look' | 'address'> & { readonly look?: Look },
  status: Status = 200,
) {
  const { baseUrl: address } = c.var.world
  const drawn = drawPage(c.var.language, { look: lookFrom(c.req.query()), ...content, address })
  describePage(c, drawn)
  return c.html(drawn.html, status)
}

/** The headers every citizen's page has. */
export function describePage(c: Context<Env>, { policy }: Pick<Drawn, 'policy'>) {
  c.header('Content-Security-Policy', policy)
  c.header('Content-Language', c.var.language)
}

/** Fetched by programs that show a link to the page, never by the page itself. */
const picture = '/icon.png'

/** A citizen's page: one file, nothing loaded from elsewhere, and a policy that says so. */
export function drawPage(language: Language, { title, css = '', script = elsewhere, ...parts }: Page): Drawn {
  const style = citizenCss + css
  const document = (
    <html lang={language}>
      <Head language={language} title={title} style={style} {...parts} />
      <body>
        <main>
          <LookControls look={parts.look} language={language} />
          {(parts.switchable ?? true) && <Switch language={language} look={parts.look} />}
          <header>
            <b>{say(words.ward, language)}</b>
          </header>
          <div class="p">
            {parts.demo && <p class="demo">{say(words.demo, language)}</p>}
            {script === elsewhere && <p aria-live="polite" data-sent={say(words.sentLate, language)} />}
            {parts.children}
          </div>
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  )
  return {
    html: `<!doctype html>${renderToString(document)}`,
    policy: policy({
      'style-src': hashSource(style),
      'img-src': 'data:',
      'script-src': hashSource(script),
      'connect-src': "'self'",
    }),
  }
}

type HeadOf = Pick<Page, 'title' | 'about' | 'indexed' | 'address'> & { language: Language; style: string }

function Head({ language, title, about = say(words.privacyLine, language), indexed, address, style }: HeadOf) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      {!indexed && <meta name="robots" content="noindex" />}
      <title>{`${title} · ${say(words.ward, language)}`}</title>
      <meta name="description" content={about} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={about} />
      <meta property="og:site_name" content={say(words.ward, language)} />
      <meta property="og:image" content={(address ?? '') + picture} />
      <link rel="icon" href="data:," />
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>
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
  return <nav aria-label={say(words.languages, language)}>{links}</nav>
}
