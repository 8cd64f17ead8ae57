import type { ProviderSettings } from '../access/oidc/provider.ts'
import { readBaseUrl } from './base-url.ts'

type Given = {
  readonly OIDC_ISSUER?: string | undefined
  readonly OIDC_CLIENT_ID?: string | undefined
  readonly OIDC_CLIENT_SECRET?: string | undefined
}

const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

/**
 * What is wrong with the settings of the office's own accounts, in one sentence with the cure; undefined when nothing
 * is. They come together or not at all, and the provider leads people back to an address that must be set.
 */
export function oidcFault(given: Given & { readonly BASE_URL?: string | undefined }): string | undefined {
  const missing = names.filter((name) => given[name] === undefined)
  if (missing.length === names.length) return undefined
  if (missing.length > 0)
    return `Thiếu thiết lập ${missing.join(', ')}. Đăng nhập bằng tài khoản của cơ quan cần đủ ${names.join(', ')}; không dùng thì bỏ cả ba.`
  const fault = issuerFault(given.OIDC_ISSUER ?? '')
  if (fault !== undefined) return `Thiết lập OIDC_ISSUER không hợp lệ: ${fault}`
  if (given.BASE_URL === undefined)
    return 'Thiếu thiết lập BASE_URL. Đăng nhập xong, hệ thống tài khoản của cơ quan chuyển người dùng về địa chỉ này, ví dụ BASE_URL=https://khaosat.example.gov.vn.'
  return undefined
}

/** An issuer may have a path; the machine behind it is reached as citizens reach ours: over https, but within an office. */
function issuerFault(issuer: string): string | undefined {
  if (!URL.canParse(issuer)) return 'phải là địa chỉ của hệ thống tài khoản, ví dụ https://dangnhap.example.gov.vn.'
  const { origin, search, hash, protocol, username } = new URL(issuer)
  if (search || hash || username) return 'bỏ phần sau dấu ? hoặc #, và không ghi tên đăng nhập trong địa chỉ.'
  const read = readBaseUrl(origin)
  if ('origin' in read) return undefined
  return protocol === 'http:'
    ? 'http không mã hóa mật khẩu và thông tin người dùng. Dùng địa chỉ https://; http chỉ dùng trong mạng nội bộ.'
    : 'phải là địa chỉ của hệ thống tài khoản, ví dụ https://dangnhap.example.gov.vn.'
}

/** The provider the settings name, once they are checked; undefined where there is none. */
export const providerIn = ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
}: Given): ProviderSettings | undefined =>
  issuer === undefined || clientId === undefined || clientSecret === undefined
    ? undefined
    : { issuer, clientId, clientSecret }
