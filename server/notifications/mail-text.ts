import { name as ward } from '#ward'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { type Content, countWords } from './content.ts'

type Said = { readonly subject: string; readonly text: string }

/**
 * A delivery as a mail: counts, each with the address of the page that shows it.
 *
 * @param code of a delivery that brings one
 */
export function mailText(content: Content, baseUrl: string, code = ''): Said {
  const [subject, lines] = parts(content, baseUrl, code)
  return { subject: `[SIPAS ${ward.vi}] ${subject}`, text: [...lines, '', ...foot(content, baseUrl)].join('\n') }
}

function parts(content: Content, baseUrl: string, code: string): readonly [subject: string, lines: readonly string[]] {
  switch (content.kind) {
    case 'digest':
      return [
        `Việc ngày ${dayRead(content.day)}`,
        [`Tình hình đến sáng ngày ${dayRead(content.day)}:`, '', ...listed(content, baseUrl)],
      ]
    case 'alert':
      return ['Có việc cần xem', ['Hệ thống vừa ghi nhận:', '', ...listed(content, baseUrl)]]
    case 'test':
      return ['Thư gửi thử', ['Đây là thư gửi thử. Nhận được thư này là việc gửi thư đã thiết lập đúng.']]
    case 'code':
      return [
        `Mã xác nhận ${code}`,
        [
          `Mã xác nhận địa chỉ thư: ${code}`,
          '',
          'Mã dùng một lần, trong một giờ. Nhập mã tại trang “Của tôi”.',
          `${baseUrl}/desk/own`,
        ],
      ]
  }
}

function listed(content: Extract<Content, { readonly kind: 'digest' | 'alert' }>, baseUrl: string): readonly string[] {
  const since = content.kind === 'digest' ? dayRead(content.since) : ''
  return content.counts.flatMap(({ of, n, page }) => [`- ${countWords[of](count(n), since)}`, `  ${baseUrl}${page}`])
}

const foot = (content: Content, baseUrl: string): readonly string[] =>
  content.kind === 'code'
    ? ['Nếu không phải Anh/Chị yêu cầu, xin bỏ qua thư này: chưa có gì được gửi tới đây.']
    : [
        'Thư tự động, chỉ có số lượng và đường dẫn. Mở đường dẫn cần đăng nhập.',
        `Đổi hoặc ngừng nhận thư: ${baseUrl}/desk/own`,
      ]
