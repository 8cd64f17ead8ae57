import type { Context } from 'hono'
import { renderToString } from 'preact-render-to-string'
import script from '../../client/signage/main.ts?script'
import worker from '../../client/signage/worker.ts?script'
import style from '../../client/styles/signage.css?inline'
import { momentAt } from '../../surveys/voice/days.ts'
import { hashSource, policy } from '../http/security.ts'
import type { Env } from '../world/world.ts'
import type { Deed } from './results/around.tsx'
import { Headline, headlineOf } from './results/headline.tsx'
import type { Results } from './results-page.tsx'
import { periodIn } from './say-in.ts'
import { words } from './words/common.ts'
import { resultsWords } from './words/results.ts'
import { voiceWords } from './words/voices.ts'

/** Keeps the last page for a time without network. */
export { worker }

type Summary = { readonly said: string; readonly did: string }

export type Signage = {
  readonly demo: boolean
  /** When the page was made, in milliseconds. */
  readonly at: number
  readonly publication: Results['publication']
  /** Of wishes for a reply, as they were approved for the public. */
  readonly summaries: readonly Summary[]
  /** Where the code leads: to a survey by its code, or to the results; undefined where no address is known. */
  readonly link: { readonly address: string; readonly code: string | undefined; readonly qr: string } | undefined
}

/** The screen in the lobby, in Vietnamese as posters are: what people said, what the ward did, a code to scan. Nobody touches it. */
export function signagePage(c: Context<Env>, { at, demo, publication, summaries, link }: Signage) {
  const panels = panelsOf(publication, summaries)
  const document = (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="version" content={hashSource(style + script)} />
        <title>{`Màn hình sảnh · ${words.ward.vi}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main data-screen>
          <header>
            <span>{words.ward.vi}</span>
            {demo && <span class="demo">{words.demo.vi}</span>}
          </header>
          {panels.map((panel, place) => (
            <section key={place} class="panel" data-panel hidden={place > 0}>
              {panel}
            </section>
          ))}
          {link && <Link {...link} />}
          <footer>Số liệu cập nhật lúc {momentAt(at)}</footer>
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  )
  c.header('Content-Language', 'vi')
  c.header('Content-Security-Policy', signagePolicy())
  return c.html(`<!doctype html>${renderToString(document)}`)
}

const signagePolicy = () =>
  policy({
    'style-src': hashSource(style),
    'img-src': 'data:',
    'script-src': hashSource(script),
    'connect-src': "'self'",
    'worker-src': "'self'",
  })

/** The results, what the ward did, and what came of what people said: as much as there is. */
function panelsOf(publication: Signage['publication'], summaries: Signage['summaries']) {
  const rows = publication?.rows ?? []
  const headline = headlineOf(rows)
  const told = publication && headline && (
    <>
      <h1>{`${words.results.vi}: ${periodIn('vi', publication.period)}`}</h1>
      <Headline row={headline} isOfAll={headline.target.id === rows[0]?.target.id} language="vi" />
    </>
  )
  const deeds = (publication?.deeds ?? []).slice(0, 4)
  return [
    told || <h1>Kết quả khảo sát được công bố sau mỗi kỳ.</h1>,
    ...(deeds.length > 0 ? [<Deeds key="deeds" deeds={deeds} />] : []),
    ...summaries.slice(0, 3).map((summary) => <Heard key={summary.said} {...summary} />),
  ]
}

const Deeds = ({ deeds }: { readonly deeds: readonly Deed[] }) => (
  <>
    <h1>{resultsWords.done.vi}</h1>
    <ul>
      {deeds.map(({ id, title, unit }) => (
        <li key={id}>
          {title} <small>({unit.vi})</small>
        </li>
      ))}
    </ul>
  </>
)

const Heard = ({ said, did }: Summary) => (
  <>
    <h1>{voiceWords.title.vi}</h1>
    <p>
      <b>{voiceWords.said.vi}:</b> {said}
    </p>
    <p>
      <b>{voiceWords.did.vi}:</b> {did}
    </p>
  </>
)

function Link({ address, code, qr }: NonNullable<Signage['link']>) {
  const host = address.replace(/^https?:\/\//, '')
  return (
    <aside>
      <p class="call">{code === undefined ? 'Xem kết quả đầy đủ' : 'Mời Ông/Bà cho ý kiến'}</p>
      <div role="img" aria-label="Mã QR" dangerouslySetInnerHTML={{ __html: qr }} />
      <p>Quét mã bằng camera điện thoại hoặc Zalo</p>
      <p>{code === undefined ? `tại ${host}/ket-qua` : `hoặc gõ mã ${code} tại ${host}`}</p>
    </aside>
  )
}
