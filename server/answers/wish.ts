import type { Refusal } from '../../surveys/grammar/answers.ts'
import type { Text } from '../../surveys/grammar/text.ts'

/** How a reply may be wished for: looked up by the receipt code alone, or brought by telephone or e-mail. */
export const replyWays = ['code', 'phone', 'email'] as const

/** Contact details are deleted this many days after they were given. */
export const contactDays = 180

/** What the form or a program sent about a reply. `no` says that none is wished after all. */
export type SentWish = {
  readonly reply?: unknown
  readonly contact?: unknown
  readonly consent?: unknown
}

/** A wish as it is kept: a telephone number in national digits, an e-mail address as it was written. */
export type Wish = { readonly by: 'code' } | { readonly by: 'phone' | 'email'; readonly contact: string }

/** Why a wish cannot be taken, told to the person at the wish. */
export const wishReasons = {
  noWay: {
    vi: 'Chưa chọn cách nhận trả lời. Xin Ông/Bà chọn một cách, hoặc xóa thông tin liên hệ đã ghi.',
    en: 'No way to be answered is chosen. Please choose one, or clear the contact details.',
  },
  nothingToAnswer: {
    vi: 'Chưa có ý kiến để phường trả lời. Xin Ông/Bà ghi ý kiến vào ô phía trên.',
    en: 'There is no comment to answer yet. Please write it in the box above.',
  },
  notAPhone: {
    vi: 'Số điện thoại chưa đúng. Xin Ông/Bà ghi 9 đến 11 chữ số, ví dụ 0912 345 678.',
    en: 'This is not a telephone number. Please give 9 to 11 digits, such as 0912 345 678.',
  },
  notAnEmail: {
    vi: 'Địa chỉ thư điện tử (email) chưa đúng. Xin Ông/Bà ghi đầy đủ, ví dụ ten@example.vn.',
    en: 'This is not an e-mail address. Please give one such as name@example.vn.',
  },
  noConsent: {
    vi: 'Chưa đánh dấu đồng ý. Xin Ông/Bà đánh dấu, hoặc chọn tra cứu bằng mã biên nhận (không cần thông tin liên hệ).',
    en: 'Your agreement is not ticked. Please tick it, or choose the receipt code, which needs no contact details.',
  },
} as const satisfies Record<string, Text>

export type WishRefusal = {
  readonly question: 'reply' | 'contact' | 'consent'
  readonly reason: keyof typeof wishReasons
}

/** Whatever of a submission needs another look: an answer, or the wish for a reply. */
export type Refused = Refusal | WishRefusal
type Parsed =
  | { readonly ok: true; readonly wish: Wish | undefined }
  | { readonly ok: false; readonly refusals: readonly WishRefusal[] }

/**
 * Reads the wish for a reply. Contact details are kept only where the chosen way
 * needs them, so those given with another way are dropped here.
 *
 * @param comment what is to be answered; a wish without words is refused
 * @returns the wish, undefined when there is none, or every refusal
 */
export function parseWish({ reply, contact, consent }: SentWish, comment: unknown): Parsed {
  const given = typeof contact === 'string' ? contact.normalize('NFKC').trim() : ''
  if (reply === 'no' || (isNothing(reply) && given === '')) return { ok: true, wish: undefined }
  const by = replyWays.find((way) => way === reply)
  if (!by) return { ok: false, refusals: [{ question: 'reply', reason: 'noWay' }] }

  const wish = by === 'code' ? { by } : withContact(by, given)
  const refusals: WishRefusal[] = []
  if (typeof comment !== 'string' || comment.trim() === '')
    refusals.push({ question: 'reply', reason: 'nothingToAnswer' })
  if (!wish) refusals.push({ question: 'contact', reason: by === 'phone' ? 'notAPhone' : 'notAnEmail' })
  if (by !== 'code' && !isYes(consent)) refusals.push({ question: 'consent', reason: 'noConsent' })
  return wish && refusals.length === 0 ? { ok: true, wish } : { ok: false, refusals }
}

/** A way to be told of a reply, as it is typed into one field and agreed to; undefined when it is none, or not agreed to. */
export function readWish(contact: string, consent: unknown): Exclude<Wish, { by: 'code' }> | undefined {
  const given = contact.normalize('NFKC').trim()
  return isYes(consent) ? (withContact('phone', given) ?? withContact('email', given)) : undefined
}

/** Whether a form, such as one opened before replies were taken off it, asks for a reply. */
export const isWish = ({ reply, contact }: SentWish): boolean =>
  reply !== 'no' && !(isNothing(reply) && isNothing(contact))

const isNothing = (sent: unknown) => sent === undefined || sent === ''

/** A ticked box is sent as `on`; a program says true. */
const isYes = (sent: unknown) => sent === true || sent === 'on'

function withContact(by: 'phone' | 'email', given: string): Exclude<Wish, { by: 'code' }> | undefined {
  const contact = by === 'phone' ? phoneNumber(given) : emailAddress(given)
  return contact === undefined ? undefined : { by, contact }
}

/**
 * A Vietnamese telephone number in national digits; undefined when it is none.
 *
 * @example
 * phoneNumber('+84 912.345.678') // => '0912345678'
 * phoneNumber('024 3832 1234') // => '02438321234'
 * phoneNumber('12345') // => undefined
 */
export function phoneNumber(given: string): string | undefined {
  const national = given.replace(/[\s.()-]/g, '').replace(/^\+84|^84(?=\d{9}$)/, '0')
  return /^0\d{8,10}$/.test(national) ? national : undefined
}

/**
 * An e-mail address that could be one; undefined when it could not.
 *
 * @example
 * emailAddress('lan@hanoi.vn') // => 'lan@hanoi.vn'
 * emailAddress('lan@hanoi') // => undefined
 */
export function emailAddress(given: string): string | undefined {
  const looksRight = /^[^\s@<>,;:"()\p{C}]+@[^\s@<>,;:"()\p{C}]+\.[^\s@<>,;:"()\p{C}.]{2,}$/u.test(given)
  return looksRight && given.length <= 254 ? given : undefined
}
