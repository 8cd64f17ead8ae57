import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { newToken } from '../access/tokens.ts'
import { noticeFault } from './notice-settings.ts'
import { ownOnly } from './own-only.ts'
import { checkSettings, neededSecret, type Settings, Unusable } from './settings.ts'

/**
 * Reads the settings from the environment. For the embedded file its folder is
 * made, and without APP_SECRET one is made once and kept in APP_SECRET_FILE, or
 * beside the file, readable by its owner only; so are the former ones that `secret
 * rotate` left there. Behind a proxy only this machine reaches us unless said
 * otherwise: whoever came past the proxy could name any address as theirs.
 *
 * @throws Unusable with one sentence that names the setting
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = checkSettings(environment)
  // Only here a process runs that sends: a Worker need not read this.
  const fault = noticeFault(given)
  if (fault !== undefined) throw new Unusable(fault)
  const file = given.DATABASE_URL.startsWith('file:')
    ? resolve(given.DATABASE_URL.replace(/^file:(\/\/(?=\/))?/, ''))
    : undefined
  const HOST = given.HOST ?? (given.TRUST_PROXY === 'on' ? '127.0.0.1' : '0.0.0.0')
  const places = secretPlaces(file, given.APP_SECRET_FILE)
  const FORMER_SECRETS = [...given.FORMER_SECRETS, ...(places ? keptFormerSecrets(places.former) : [])]
  const APP_SECRET = given.APP_SECRET ?? (places ? keptIn(places.present) : neededSecret(given))
  return { ...given, HOST, file, FORMER_SECRETS, APP_SECRET }
}

type Places = { readonly present: string; readonly former: string }

/**
 * Where the secrets are kept: the present one, and those before it, a line each.
 *
 * @returns undefined where they come by settings only
 */
export function secretPlaces(file: string | undefined, named: string | undefined): Places | undefined {
  if (named !== undefined) return { present: resolve(named), former: join(dirname(resolve(named)), 'former-secrets') }
  if (file === undefined) return undefined
  return { present: join(dirname(file), 'app-secret'), former: join(dirname(file), 'former-secrets') }
}

function keptIn(place: string): string {
  const folder = dirname(place)
  let secret: string
  try {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(place)) writeFileSync(place, newToken(), { mode: 0o600, flag: 'wx' })
    ownOnly(place)
    secret = readFileSync(place, 'utf8').trim()
  } catch {
    throw new Unusable(`Không ghi được vào thư mục ${folder}. Kiểm tra quyền ghi, hoặc đặt DATABASE_URL sang nơi khác.`)
  }
  return longEnough(secret, place)
}

function keptFormerSecrets(place: string): readonly string[] {
  if (!existsSync(place)) return []
  try {
    ownOnly(place)
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
