import type { Context } from 'hono'
import { renderToString } from 'preact-render-to-string'
import posterCss from '../../client/styles/poster.css?inline'
import type { NamedTouchpoint } from '../../db/queries/touchpoints.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { hashSource, policy } from '../http/security.ts'
import type { Env } from '../world/world.ts'
import { words } from './words/common.ts'

/** Page size on paper and how many copies lie on it. */
const sizes = {
  a4: { name: 'A4', page: 'A4', copies: 1 },
  a5: { name: 'A5', page: 'A5', copies: 1 },
  card: { name: 'Thẻ để bàn (6 thẻ A4)', page: 'A4', copies: 6 },
} as const
export type Size = keyof typeof sizes
export const isSize = (text: string): text is Size => Object.hasOwn(sizes, text)

type Poster = {
  readonly touchpoint: NamedTouchpoint
  readonly questionnaire: Questionnaire
  readonly url: string
  readonly qr: string
}
type Posters = { readonly posters: readonly Poster[]; readonly size: Size; readonly demo: boolean }

/** What is hung at the counter: the ward, the question, the code, and the address for those who cannot scan. A sheet for each touchpoint. */
export function posterPage(c: Context<Env>, { posters, size, demo }: Posters) {
  const style = `@page{size:${sizes[size].page};margin:0}${posterCss}`
  c.header('Content-Security-Policy', policy({ 'style-src': hashSource(style), 'img-src': 'data:' }))
  const codes = posters.map(({ touchpoint }) => touchpoint.code)
  const document = (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Áp phích ${codes.join(', ')} · ${sizes[size].name}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class={size}>
        <Bar codes={codes} size={size} several={c.req.query('codes') !== undefined} />
        <main>
          {posters.map((poster) => (
            <section key={poster.touchpoint.code} class="sheet" aria-label={`Áp phích ${poster.touchpoint.code}`}>
              {Array.from({ length: sizes[size].copies }, (_, copy) => (
                <Copy key={copy} {...poster} demo={demo} />
              ))}
            </section>
          ))}
        </main>
      </body>
    </html>
  )
  return c.html(`<!doctype html>${renderToString(document)}`)
}

type OfBar = { readonly codes: readonly string[]; readonly size: Size; readonly several: boolean }

/** The way back and the sizes, which are not printed. */
const Bar = ({ codes, size, several }: OfBar) => (
  <nav aria-label="Khổ giấy">
    <a href="/desk/collect/touchpoints">← Quầy và mã QR</a>
    {Object.entries(sizes).map(([id, { name }]) => (
      <a
        key={id}
        href={`?${new URLSearchParams({ ...(several ? { codes: codes.join('.') } : {}), size: id })}`}
        aria-current={id === size ? 'page' : undefined}
      >
        {name}
      </a>
    ))}
    <span class="hint">Nhấn Ctrl + P để in, chọn tỷ lệ 100%</span>
  </nav>
)

function Copy({ touchpoint, questionnaire, url, qr, demo }: Poster & Pick<Posters, 'demo'>) {
  const { names, counter } = touchpoint
  return (
    <article class="poster">
      <header>{words.ward.vi}</header>
      <h1>{questionnaire.lead.vi}</h1>
      <p class="how">Quét mã bằng camera điện thoại hoặc Zalo</p>
      <div role="img" aria-label={`Mã QR dẫn tới ${url}`} dangerouslySetInnerHTML={{ __html: qr }} />
      <p class="typed">
        Không quét được: gõ mã <b>{touchpoint.code.replace(/^.{3}/, '$& ')}</b>
      </p>
      <p class="address">tại {url.replace(/^https?:\/\/|\/k\/[^/]*$/g, '')}</p>
      <p class="promise">Không cần đăng nhập · {questionnaire.duration.vi.replace(/^khoảng /, '')}</p>
      {demo && <p class="demo">Dữ liệu minh họa</p>}
      <div class="where">
        <p>{[counter, names.area, names.unit].filter(Boolean).join(' · ')}</p>
        {names.procedure && <p class="long">{names.procedure}</p>}
      </div>
    </article>
  )
}
