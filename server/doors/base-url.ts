import { isNear } from '../limits/block.ts'

type Read = { readonly origin: string } | { readonly fault: string }

/**
 * The address people reach, as it is written in a setting: capitals, letters with marks, the usual port, and a slash
 * or a full stop at its end are put right. What would lead people astray is a fault: one sentence with the cure,
 * that repeats no password.
 *
 * @example
 * readBaseUrl('https://Khaosat.Example.gov.vn:443/') // => { origin: 'https://khaosat.example.gov.vn' }
 * readBaseUrl('http://10.0.0.5:8787') // => { origin: 'http://10.0.0.5:8787' }
 */
export function readBaseUrl(given: string): Read {
  const text = given.trim()
  const url = /^https?:\/\/[^/]/i.test(text) && URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^([\w.-]+|\[.+\])$/.test(url.hostname))
    return { fault: 'phải là địa chỉ công khai, ví dụ BASE_URL=https://khaosat.example.gov.vn.' }
  const origin = url.origin.replace(/\.(?=(:\d+)?$)/, '')
  const instead = (cure: string) => ({ fault: cure.replace('ORIGIN', origin) })
  if (url.username || url.password) return instead('có tên đăng nhập hoặc mật khẩu trong địa chỉ. Đặt BASE_URL=ORIGIN.')
  if (url.href.replace(/\/+$/, '') !== url.origin)
    return instead(
      'có phần đứng sau tên máy. Đặt BASE_URL=ORIGIN và cho proxy chuyển cả tên miền này đến hệ thống, không chuyển riêng một thư mục.',
    )
  if (url.protocol === 'http:' && isPublic(url.hostname))
    return {
      fault: `http không mã hóa phiếu và mật khẩu. Đặt BASE_URL=https://${url.hostname} và cho proxy nhận https; http chỉ dùng trong mạng nội bộ.`,
    }
  return { origin }
}

/** Names and addresses that leave an office or a machine. */
const isPublic = (name: string): boolean =>
  /[.:]/.test(name) && !isNear(name) && !/\.(local|localhost|internal|lan|home\.arpa|test)$/.test(name)
