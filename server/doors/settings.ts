// By zod/mini, as all that a Worker reads: every door checks its settings here.
import * as z from 'zod/mini'
import { readBaseUrl } from './base-url.ts'
import { oidcFault } from './oidc-settings.ts'

/** A setting or a place that will not do, in one sentence for the administrator who starts the program. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
}

const isUrl = (pattern: RegExp) => z.string().check(z.refine((text) => pattern.test(text) && URL.canParse(text)))
const onOff = (usual: 'on' | 'off') => z._default(z.enum(['on', 'off']), usual)
const wholeNumber = (most: number, usual: number) =>
  z._default(
    z.pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.pipe(z.transform(Number), z.int().check(z.maximum(most)))),
    usual,
  )
const secret = z.string().check(z.minLength(32))

const Settings = z.object({
  PORT: wholeNumber(65_535, 8787),
  HOST: z.optional(z.string().check(z.minLength(1))),
  DATABASE_URL: z._default(isUrl(/^(file:.|https?:\/\/|libsql:\/\/)/), 'file:./data/sipas.db'),
  DATABASE_AUTH_TOKEN: z.optional(z.string()),
  BASE_URL: z.optional(z.string()),
  APP_SECRET: z.optional(secret),
  APP_SECRET_FILE: z.optional(z.string()),
  FORMER_SECRETS: z.pipe(
    z.pipe(
      z._default(z.string(), ''),
      z.transform((text: string) => text.split(/[\s,]+/).filter(Boolean)),
    ),
    z.array(secret),
  ),
  SECURITY_LEVEL: z._default(z.enum(['1', '2']), '2'),
  SENSITIVE_QUESTIONS: onOff('off'),
  REPLIES: onOff('on'),
  INVITED_SHARE: wholeNumber(100, 10),
  TRUST_PROXY: onOff('off'),
  ANSWER_LIMITS: onOff('on'),
  OIDC_ISSUER: z.optional(z.string()),
  OIDC_CLIENT_ID: z.optional(z.string()),
  OIDC_CLIENT_SECRET: z.optional(z.string()),
  SMTP_URL: z.optional(z.string()),
  MAIL_FROM: z.optional(z.string()),
  WEBHOOK_URL: z.optional(z.string()),
  WEBHOOK_SECRET: z.optional(z.string()),
  BACKUP_DIR: z.optional(z.string()),
  BACKUP_KEEP_DAYS: wholeNumber(3650, 14),
})

const wanted: { readonly [name in keyof z.infer<typeof Settings>]: string } = {
  PORT: 'là số cổng từ 0 đến 65535, ví dụ 8787',
  HOST: 'là địa chỉ IP để nhận kết nối, ví dụ 0.0.0.0',
  DATABASE_URL: 'có dạng file:./data/sipas.db, https://… hoặc libsql://…',
  DATABASE_AUTH_TOKEN: 'là mã truy cập máy chủ libSQL',
  BASE_URL: 'là địa chỉ công khai, ví dụ https://khaosat.example.gov.vn',
  APP_SECRET: 'là chuỗi ngẫu nhiên dài ít nhất 32 ký tự',
  APP_SECRET_FILE: 'là đường dẫn tệp giữ khóa bí mật, ví dụ /etc/sipas/app-secret',
  FORMER_SECRETS: 'là các APP_SECRET đã dùng trước đây, cách nhau bằng dấu phẩy, mỗi chuỗi ít nhất 32 ký tự',
  SECURITY_LEVEL:
    'là 1 hoặc 2: 2 là mọi người đăng nhập qua https đều cần mã xác thực, 1 là chỉ người quản trị hệ thống',
  SENSITIVE_QUESTIONS: 'là on hoặc off',
  REPLIES: 'là on hoặc off: phiếu khảo sát có nhận yêu cầu trả lời không',
  INVITED_SHARE: 'là số nguyên từ 0 đến 100: trong 100 hồ sơ thì mời ngẫu nhiên bao nhiêu',
  TRUST_PROXY: 'là on hoặc off',
  ANSWER_LIMITS: 'là on hoặc off',
  OIDC_ISSUER: 'là địa chỉ của hệ thống tài khoản của cơ quan, ví dụ https://dangnhap.example.gov.vn',
  OIDC_CLIENT_ID: 'là mã ứng dụng do hệ thống tài khoản của cơ quan cấp',
  OIDC_CLIENT_SECRET: 'là khóa bí mật của ứng dụng do hệ thống tài khoản của cơ quan cấp',
  SMTP_URL: 'là địa chỉ máy chủ thư, ví dụ smtp://ten:mat-khau@thu.example.gov.vn:587',
  MAIL_FROM: 'là địa chỉ người gửi, ví dụ khaosat@example.gov.vn',
  WEBHOOK_URL: 'là địa chỉ https://… của chương trình nhận thông báo',
  WEBHOOK_SECRET: 'là khóa ký thông báo, dạng whsec_…',
  BACKUP_DIR: 'là đường dẫn thư mục giữ bản sao lưu, ví dụ /var/backups/sipas',
  BACKUP_KEEP_DAYS: 'là số ngày giữ mỗi bản sao lưu, từ 0 đến 3650',
}

/** Settings as they are given; what a door fills in is not there yet. */
export type GivenSettings = z.infer<typeof Settings>

/** Settings as the program goes by them. */
export type Settings = Omit<GivenSettings, 'APP_SECRET' | 'HOST'> & {
  readonly HOST: string
  readonly APP_SECRET: string
  /** Where the embedded file lies; undefined for a server. */
  readonly file: string | undefined
}

/**
 * Checks the settings, the same ones at every door; an empty value counts as none.
 *
 * @throws Unusable with one sentence that names the setting and the cure
 */
export function checkSettings(environment: { readonly [name: string]: unknown }): GivenSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { data, error } = Settings.safeParse(given)
  if (!data) {
    const name = String(error.issues[0]?.path[0]) as keyof typeof wanted
    throw new Unusable(`Thiết lập ${name} không hợp lệ. Giá trị phải ${wanted[name]}.`)
  }
  const fault = oidcFault(data)
  if (fault !== undefined) throw new Unusable(fault)
  return { ...data, BASE_URL: originOf(data.BASE_URL) }
}

/** @throws Unusable when pages, cookies and QR codes would lead astray under it */
function originOf(baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) return undefined
  const read = readBaseUrl(baseUrl)
  if ('origin' in read) return read.origin
  throw new Unusable(`Thiết lập BASE_URL không hợp lệ: ${read.fault}`)
}

/**
 * The secret, where a database of others' keeping needs one.
 *
 * @throws Unusable when it is missing
 */
export function neededSecret({ APP_SECRET }: GivenSettings): string {
  if (APP_SECRET !== undefined) return APP_SECRET
  throw new Unusable(
    'Thiếu thiết lập APP_SECRET. Khi dùng máy chủ libSQL, đặt một chuỗi ngẫu nhiên dài ít nhất 32 ký tự.',
  )
}
