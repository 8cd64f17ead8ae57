import { isNear } from '../limits/block.ts'

type Given = {
  readonly BASE_URL?: string | undefined
  readonly SMTP_URL?: string | undefined
  readonly MAIL_FROM?: string | undefined
  readonly WEBHOOK_URL?: string | undefined
  readonly WEBHOOK_SECRET?: string | undefined
}

/**
 * What is wrong with the settings of mail and webhook, in one sentence with the cure, that repeats no password;
 * undefined when nothing is. What is told carries links, so that the public address must be known.
 */
export function noticeFault(given: Given): string | undefined {
  const { BASE_URL, SMTP_URL, MAIL_FROM, WEBHOOK_URL, WEBHOOK_SECRET } = given
  if ((SMTP_URL === undefined) !== (MAIL_FROM === undefined))
    return `Thiếu thiết lập ${SMTP_URL === undefined ? 'SMTP_URL' : 'MAIL_FROM'}. Gửi thư cần đủ SMTP_URL, MAIL_FROM; không dùng thì bỏ cả hai.`
  if ((WEBHOOK_URL === undefined) !== (WEBHOOK_SECRET === undefined))
    return `Thiếu thiết lập ${WEBHOOK_URL === undefined ? 'WEBHOOK_URL' : 'WEBHOOK_SECRET'}. Webhook cần đủ WEBHOOK_URL, WEBHOOK_SECRET; không dùng thì bỏ cả hai.`
  if (SMTP_URL !== undefined && !isSmtp(SMTP_URL))
    return 'Thiết lập SMTP_URL không hợp lệ. Giá trị có dạng smtp://tên:mật-khẩu@máy-chủ:587 hoặc smtps://…; ký tự đặc biệt trong mật khẩu viết theo mã %.'
  if (MAIL_FROM !== undefined && !/^[^\r\n]{0,100}?<?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?$/.test(MAIL_FROM))
    return 'Thiết lập MAIL_FROM không hợp lệ. Giá trị là địa chỉ người gửi, ví dụ khaosat@example.gov.vn.'
  if (WEBHOOK_URL !== undefined && !isHook(WEBHOOK_URL))
    return 'Thiết lập WEBHOOK_URL không hợp lệ. Giá trị là địa chỉ https://…; http:// chỉ dùng cho localhost.'
  if (WEBHOOK_SECRET !== undefined && !isSecret(WEBHOOK_SECRET))
    return 'Thiết lập WEBHOOK_SECRET không hợp lệ. Giá trị là whsec_ và 24 đến 64 byte viết theo base64; tạo bằng lệnh: echo whsec_$(openssl rand -base64 32)'
  if (BASE_URL === undefined && (SMTP_URL ?? WEBHOOK_URL) !== undefined)
    return 'Thiếu thiết lập BASE_URL. Thư và webhook có đường dẫn về trang quản lý, ví dụ BASE_URL=https://khaosat.example.gov.vn.'
  return undefined
}

const isSmtp = (text: string): boolean => {
  const url = /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text) ? new URL(text) : undefined
  if (!url || url.hostname === '') return false
  try {
    return [url.username, url.password].every((one) => decodeURIComponent(one) !== undefined)
  } catch {
    return false
  }
}

const isHook = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username } = new URL(text)
  if (username) return false
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
}

const isSecret = (text: string): boolean => {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(text)) return false
  const { length } = Buffer.from(text.slice('whsec_'.length), 'base64')
  return length >= 24 && length <= 64
}

/** Whether a mail server stands in the office, where TLS is used when it is offered and not asked for. */
export const isInOffice = (hostname: string): boolean => hostname === 'localhost' || isNear(hostname)
