import type { Context } from 'hono'
import { renderToString } from 'preact-render-to-string'
import slipCss from '../../client/styles/slip.css?inline'
import type { NamedSlip } from '../../db/queries/slips.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { hashSource, policy } from '../http/security.ts'
import type { Env } from '../world/world.ts'
import { words } from './words/common.ts'

export type PrintedSlip = { readonly code: string; readonly qr: string }

type Sheet = {
  /** As they lie on paper. */
  readonly pages: readonly (readonly PrintedSlip[])[]
  readonly names: NamedSlip['names']
  readonly lastDay: string
  /** The address at which a code can be typed, as it is read. */
  readonly home: string
  readonly demo: boolean
}

/** Slips to be cut and handed out with results: the ward, the code to scan or type, until when, and what it is about. */
export function slipSheetPage(c: Context<Env>, sheet: Sheet) {
  const { pages, names } = sheet
  c.header('Content-Security-Policy', policy({ 'style-src': hashSource(slipCss), 'img-src': 'data:' }))
  const document = (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Phiếu mời · ${names.area}`}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: slipCss }} />
      </head>
      <body>
        <nav aria-label="Tờ phiếu mời">
          <a href="/desk/collect/slips">← Phiếu mời</a>
          <span>
            {pages.flat().length} phiếu mời, {pages.length} trang A4
          </span>
          <span class="hint">Nhấn Ctrl + P để in một mặt, chọn tỷ lệ 100%, rồi cắt theo nét đứt</span>
        </nav>
        <main>
          <h1>Phiếu mời: {names.area}</h1>
          {pages.map((slips) => (
            <div key={slips[0]?.code} class="sheet">
              {slips.map((slip) => (
                <Slip key={slip.code} {...sheet} {...slip} />
              ))}
            </div>
          ))}
        </main>
      </body>
    </html>
  )
  return c.html(`<!doctype html>${renderToString(document)}`)
}

function Slip({ code, qr, names, lastDay, home, demo }: PrintedSlip & Omit<Sheet, 'pages'>) {
  return (
    <article class="slip">
      <div role="img" aria-label={`Mã QR của phiếu mời ${code}`} dangerouslySetInnerHTML={{ __html: qr }} />
      <div class="said">
        <p class="ward">{words.ward.vi}</p>
        <p>Mời Ông/Bà đánh giá việc phục vụ. Quét mã, trả lời trong nửa phút, không hỏi họ tên.</p>
        {demo ? <p class="demo">Dữ liệu minh họa</p> : <p class="about">{names.procedure ?? names.area}</p>}
      </div>
      <p class="typed">
        <b>{code}</b>
        <span>Hoặc gõ mã tại {home}</span>
        <span>Có giá trị đến hết ngày {dayRead(lastDay)}</span>
      </p>
    </article>
  )
}
