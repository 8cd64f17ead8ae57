import wishRules from '../../client/styles/wish.css?inline'
import type { Language, Text } from '../../surveys/grammar/text.ts'
import { contactDays, isAboutWish, type Refused, type ReplyWay, wishReasons } from '../wish.ts'

type Asked = {
  readonly language: Language
  readonly given: { readonly [field: string]: unknown }
  readonly refusals: readonly Refused[]
}

/** Rules of the form that asks for the wish. */
export const wishCss = wishRules

const title: Text = { vi: 'Ông/Bà muốn được trả lời?', en: 'Would you like a reply?' }
const optional: Text = { vi: '(không bắt buộc)', en: '(optional)' }
const how: Text = { vi: 'Nhận trả lời bằng cách nào?', en: 'How should we reply?' }
const where: Text = { vi: 'Số điện thoại hoặc địa chỉ thư điện tử', en: 'Telephone number or e-mail address' }
const purpose: Text = {
  vi: `Chỉ dùng để trả lời ý kiến trên; lưu riêng, mã hóa, xóa sau ${contactDays} ngày.`,
  en: `Used only to answer your comment; kept apart, encrypted, deleted after ${contactDays} days.`,
}
const consent: Text = {
  vi: `Tôi đồng ý để phường dùng thông tin này chỉ để trả lời ý kiến trên; thông tin được xóa sau ${contactDays} ngày`,
  en: `I agree that the ward uses this only to answer my comment; it is deleted after ${contactDays} days`,
}
const ways: { readonly [W in ReplyWay | 'no']: Text } = {
  code: { vi: 'Tra cứu bằng mã biên nhận', en: 'I look it up by a receipt code' },
  phone: { vi: 'Gọi điện thoại', en: 'By telephone' },
  email: { vi: 'Thư điện tử', en: 'By e-mail' },
  no: { vi: 'Không cần trả lời', en: 'No reply needed' },
}

/** Whoever wishes for a reply opens this; nobody needs to, and nothing is ticked beforehand. */
export function WishField({ language, given, refusals }: Asked) {
  const own = refusals.filter(isAboutWish)
  return (
    <details id="q-reply" open={own.length > 0 || typeof given.reply === 'string' || !!given.contact}>
      <summary>
        {title[language]} <span class="opt">{optional[language]}</span>
      </summary>
      {own.map(({ reason }) => (
        <p key={reason} class="why" id={`why-${reason}`}>
          {wishReasons[reason][language]}
        </p>
      ))}
      <fieldset>
        <legend>{how[language]}</legend>
        <div class="list pick">
          {Object.entries(ways).map(([way, label]) => (
            <Choice key={way} type="radio" name="reply" value={way} checked={given.reply === way}>
              {label[language]}
            </Choice>
          ))}
        </div>
      </fieldset>
      <div class="reach">
        <div class="words">
          <label for="contact">
            {where[language]}
            <small>{purpose[language]}</small>
          </label>
          <Contact given={given.contact} refusals={own} />
        </div>
        <Choice type="checkbox" name="consent" value="on" checked={given.consent === 'on'}>
          {consent[language]}
        </Choice>
      </div>
    </details>
  )
}

function Contact({ given, refusals }: { given: unknown } & Pick<Asked, 'refusals'>) {
  const refused = refusals.find(({ question }) => question === 'contact')
  return (
    <input
      class="text"
      id="contact"
      name="contact"
      inputMode="email"
      autocomplete="tel"
      maxLength={254}
      value={typeof given === 'string' ? given : undefined}
      aria-invalid={refused && 'true'}
      aria-describedby={refused && `why-${refused.reason}`}
    />
  )
}

type ChoiceProps = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly children: string
}

function Choice({ children, ...input }: ChoiceProps) {
  const id = `${input.name}-${input.value}`
  return (
    <div class="c">
      <input id={id} {...input} />
      <label class="o" for={id}>
        {children}
      </label>
    </div>
  )
}

/** The line in the list of what needs another look. */
export const WishLine = ({ language, refusals }: Pick<Asked, 'language' | 'refusals'>) =>
  refusals.some(isAboutWish) ? (
    <li>
      <a href="#q-reply">{title[language]}</a>
    </li>
  ) : null
