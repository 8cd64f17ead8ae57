import type { Context } from 'hono'
import type { Language, Text } from '../../surveys/grammar/text.ts'
import type { Case } from '../case.ts'
import type { Env } from '../world.ts'
import { type Look, lookFrom } from './look.tsx'
import { page } from './page.tsx'
import { dayIn } from './say-in.ts'
import { words } from './words.ts'

const lead: Text = {
  vi: 'Dành cho ý kiến mà Ông/Bà đã chọn được trả lời.',
  en: 'For comments whose authors asked for a reply.',
}
const hint: Text = {
  vi: 'Gồm 10 chữ và số, ví dụ k7m2q-d9xhw; gõ hoa hay thường đều được.',
  en: 'Ten letters and digits, such as k7m2q-d9xhw; capitals make no difference.',
}

type Refused = { readonly code: string; readonly refused: string; readonly look: Look }

/** Where a receipt code is typed. Comes back with what was typed when nothing stands under it. */
export function receiptPage(c: Context<Env>, refused?: Refused) {
  const language = c.var.language
  const children = (
    <>
      <h1>{words[language].lookUp}</h1>
      <p>{lead[language]}</p>
      {refused && (
        <p class="wrong" id="why" role="alert" tabIndex={-1} autofocus>
          {refused.refused}
        </p>
      )}
      <form id="f" method="post" action={`/bien-nhan?lang=${language}`}>
        <label for="code">
          <b>{words[language].receipt}</b>
          <small class="small" id="hint">
            {' '}
            {hint[language]}
          </small>
        </label>
        <p>
          <input
            class="text"
            id="code"
            name="code"
            required
            maxLength={40}
            autocapitalize="none"
            autocomplete="off"
            spellcheck={false}
            value={refused?.code.slice(0, 40)}
            aria-invalid={refused && 'true'}
            aria-describedby={refused ? 'hint why' : 'hint'}
          />
        </p>
        <button type="submit">{{ vi: 'Xem', en: 'Show' }[language]}</button>
      </form>
    </>
  )
  c.header('Cache-Control', 'no-store')
  const heading = refused ? `${words[language].error}: ${words[language].lookUp}` : words[language].lookUp
  const look = refused?.look ?? lookFrom(c.req.query())
  return page(c, { title: heading, children, look, switchable: !refused }, refused ? 404 : 200)
}

type Followed = { readonly code: string; readonly found: Case; readonly deleted: boolean; readonly look: Look }

const received: Text = { vi: 'Đã tiếp nhận', en: 'Received' }
const replied: Text = { vi: 'Đã trả lời', en: 'Answered' }
const waiting: Text = {
  vi: 'Khi phường trả lời, câu trả lời hiện tại đây. Xin giữ mã biên nhận để xem lại.',
  en: 'The ward’s reply will appear here. Please keep the receipt code to look again.',
}
const gone: Text = {
  vi: 'Đã xóa thông tin liên hệ của Ông/Bà. Câu trả lời vẫn xem được ở trang này bằng mã biên nhận.',
  en: 'Your contact details have been deleted. The reply can still be read here with the receipt code.',
}

/** Deleting is offered, not urged: its button is the quieter one. */
const css = '.reply{white-space:pre-line}button{background:none;color:var(--blue)}'

/** What became of one comment. */
export function casePage(c: Context<Env>, { code, found, deleted, look }: Followed) {
  const language = c.var.language
  const { openedOn, area, reply, repliedOn, contact } = found
  const state = reply === null ? received : replied
  const [on, service] = language === 'vi' ? ['ngày', 'Lĩnh vực'] : ['on', 'Service']
  const children = (
    <>
      <h1>{words[language].lookUp}</h1>
      {deleted && <p role="status">{gone[language]}</p>}
      <p>
        <b>{received[language]}</b> {on} {dayIn(openedOn)}
        <br />
        {service}: {area[language]}
      </p>
      {reply === null ? (
        <p>{waiting[language]}</p>
      ) : (
        <>
          <p>
            <b>{replied[language]}</b> {repliedOn && `${on} ${dayIn(repliedOn)}`}
          </p>
          <p class="reply">{reply}</p>
        </>
      )}
      {contact && <Contact {...contact} code={code} language={language} />}
    </>
  )
  c.header('Cache-Control', 'no-store')
  return page(c, { title: state[language], children, css, look, switchable: false })
}

type Kept = NonNullable<Case['contact']> & { readonly code: string; readonly language: Language }

const kinds: { readonly [K in Kept['kind']]: Text } = {
  phone: { vi: 'số điện thoại', en: 'telephone number' },
  email: { vi: 'địa chỉ thư điện tử', en: 'e-mail address' },
}

/** What is still kept to reach the author, until when, and how to have it deleted at once. */
function Contact({ kind, deleteOn, code, language }: Kept) {
  const what = kinds[kind][language]
  const day = dayIn(deleteOn)
  const kept: Text = {
    vi: `Phường đang giữ ${what} của Ông/Bà (đã mã hóa) để trả lời ý kiến này; tự xóa ngày ${day}.`,
    en: `The ward keeps your ${what} (encrypted) to answer this comment; it is deleted on ${day}.`,
  }
  const forget: Text = { vi: 'Xóa thông tin liên hệ của tôi', en: 'Delete my contact details' }
  return (
    <form id="f" method="post" action={`/bien-nhan/xoa?lang=${language}`}>
      <p class="small">{kept[language]}</p>
      <input type="hidden" name="code" value={code} />
      <button type="submit">{forget[language]}</button>
    </form>
  )
}
