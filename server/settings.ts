import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import * as z from 'zod'
import { newToken } from './access/tokens.ts'

/** A setting or a place that will not do, in one sentence for whoever starts the program. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
}

const isUrl = (pattern: RegExp) => z.string().refine((text) => pattern.test(text) && URL.canParse(text))

const Settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8787),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATABASE_URL: isUrl(/^(file:.|https?:\/\/|libsql:\/\/)/).default('file:./data/sipas.db'),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  BASE_URL: isUrl(/^https?:\/\//)
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  APP_SECRET: z.string().min(32).optional(),
  FORMER_SECRETS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((secrets) => secrets.every((one) => one.length >= 32)),
  SENSITIVE_QUESTIONS: z.enum(['on', 'off']).default('off'),
  TRUST_PROXY: z.enum(['on', 'off']).default('off'),
  ANSWER_LIMITS: z.enum(['on', 'off']).default('on'),
})

const wanted: { readonly [name in keyof z.infer<typeof Settings>]: string } = {
  PORT: 'là số cổng từ 0 đến 65535, ví dụ 8787',
  HOST: 'là địa chỉ IP để nhận kết nối, ví dụ 0.0.0.0',
  DATABASE_URL: 'có dạng file:./data/sipas.db, https://… hoặc libsql://…',
  DATABASE_AUTH_TOKEN: 'là mã truy cập máy chủ libSQL',
  BASE_URL: 'là địa chỉ công khai, ví dụ https://khaosat.example.gov.vn',
  APP_SECRET: 'là chuỗi ngẫu nhiên dài ít nhất 32 ký tự',
  FORMER_SECRETS: 'là các APP_SECRET đã dùng trước đây, cách nhau bằng dấu phẩy, mỗi chuỗi ít nhất 32 ký tự',
  SENSITIVE_QUESTIONS: 'là on hoặc off',
  TRUST_PROXY: 'là on hoặc off',
  ANSWER_LIMITS: 'là on hoặc off',
}

/** The names of all settings, in the order they are documented. */
export const settingNames = Object.keys(wanted)

export type Settings = Omit<z.infer<typeof Settings>, 'APP_SECRET'> & {
  readonly APP_SECRET: string
  /** Where the embedded file lies; undefined for a server. */
  readonly file: string | undefined
}

/**
 * Reads the settings from the environment; an empty value counts as none. For
 * the embedded file its folder is made, and without APP_SECRET one is made once
 * and kept beside the file, readable by its owner only; so are the former ones
 * that `secret rotate` left there.
 *
 * @throws Unusable with one sentence that names the setting
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { data, error } = Settings.safeParse(given)
  if (!data) {
    const name = String(error.issues[0]?.path[0]) as keyof typeof wanted
    throw new Unusable(`Thiết lập ${name} không hợp lệ. Giá trị phải ${wanted[name]}.`)
  }
  const file = data.DATABASE_URL.startsWith('file:')
    ? resolve(data.DATABASE_URL.replace(/^file:(\/\/(?=\/))?/, ''))
    : undefined
  const FORMER_SECRETS = [...data.FORMER_SECRETS, ...(file ? keptFormerSecrets(file) : [])]
  return { ...data, file, FORMER_SECRETS, APP_SECRET: data.APP_SECRET ?? keptSecret(file) }
}

/** Where the secrets of an embedded file are kept, beside it: the present one, and those before it, a line each. */
export const secretPlaces = (file: string) => ({
  present: join(dirname(file), 'app-secret'),
  former: join(dirname(file), 'former-secrets'),
})

function keptSecret(file: string | undefined): string {
  if (!file)
    throw new Unusable(
      'Thiếu thiết lập APP_SECRET. Khi dùng máy chủ libSQL, đặt một chuỗi ngẫu nhiên dài ít nhất 32 ký tự.',
    )
  const folder = dirname(file)
  const place = secretPlaces(file).present
  let secret: string
  try {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(place)) writeFileSync(place, newToken(), { mode: 0o600, flag: 'wx' })
    chmodSync(place, 0o600)
    secret = readFileSync(place, 'utf8').trim()
  } catch {
    throw new Unusable(`Không ghi được vào thư mục ${folder}. Kiểm tra quyền ghi, hoặc đặt DATABASE_URL sang nơi khác.`)
  }
  return longEnough(secret, place)
}

function keptFormerSecrets(file: string): readonly string[] {
  const place = secretPlaces(file).former
  if (!existsSync(place)) return []
  try {
    chmodSync(place, 0o600)
    const lines = readFileSync(place, 'utf8').split(/\s+/)
    return lines.filter(Boolean).map((secret) => longEnough(secret, place))
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(`Không đọc được ${place}. Kiểm tra quyền của tệp này.`)
  }
}

/** A file cut off in the writing must not become a key that anybody can guess. */
function longEnough(secret: string, place: string): string {
  if (secret.length >= 32) return secret
  throw new Unusable(
    `Tệp ${place} bị hỏng (khóa ngắn hơn 32 ký tự). Chép lại từ bản sao lưu của tệp này; nếu hệ thống chưa từng dùng, có thể xóa tệp.`,
  )
}
