/** IPv6 addresses that hold an IPv4 address in their last 32 bits: mapped ones, and those of networks that translate. */
const withIpv4 = [
  [0, 0, 0, 0, 0, 0xffff],
  [0x64, 0xff9b, 0, 0, 0, 0],
]

/**
 * The block of addresses that one household, office or server is given: an IPv4
 * address, or the first half of an IPv6 address, since whoever has one has them all.
 * A port behind the address and a zone are passed over; what is no address is its own block.
 *
 * @example
 * blockOf('203.0.113.9:5123') // => '203.0.113.9'
 * blockOf('2001:db8:1:2:aaaa::9') // => '2001:db8:1:2'
 * blockOf('::ffff:203.0.113.9') // => '203.0.113.9'
 */
export function blockOf(address: string): string {
  if (plainIpv4.test(address)) return address
  const bare = bareOf(address)
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(bare)) return bare.split('.').map(Number).join('.')
  const groups = groupsOf(bare)
  if (!groups) return bare
  const [high = 0, low = 0] = groups.slice(6)
  if (withIpv4.some((prefix) => prefix.every((group, i) => group === groups[i])))
    return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')
}

/** As nearly every address comes. */
const plainIpv4 = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/

/** Without brackets, port and zone, in small letters. */
function bareOf(address: string): string {
  const bracketed = /^\[([^\]]+)\](:\d+)?$/.exec(address.trim())?.[1] ?? address.trim()
  const zoneless = bracketed.replace(/%.*$/, '').toLowerCase()
  return zoneless.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
}

/** The eight groups of an IPv6 address; undefined for anything else. */
function groupsOf(address: string): readonly number[] | undefined {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number)
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  })
  const [before = '', after, ...more] = plain.split('::')
  if (more.length > 0 || !/^[0-9a-f:]*$/.test(plain) || !plain.includes(':')) return undefined
  const [head, tail] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean))
  const missing = 8 - (head?.length ?? 0) - (tail?.length ?? 0)
  if (after === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...(head ?? []), ...Array(missing).fill('0'), ...(tail ?? [])]
  return groups.every((group) => group.length <= 4) ? groups.map((group) => Number.parseInt(group, 16)) : undefined
}

/**
 * Whether an address is of the same machine or of a network of its own, where a
 * proxy stands and no citizen comes from outside.
 *
 * @example
 * isNear('127.0.0.1') // => true
 * isNear('::ffff:10.1.2.3') // => true
 * isNear('203.0.113.9') // => false
 */
export function isNear(address: string): boolean {
  const block = blockOf(address)
  if (/^(127|10)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\./.test(block)) return true
  const bare = bareOf(address)
  return bare === '::1' || /^f[cd][0-9a-f]{2}:|^fe[89ab][0-9a-f]:/.test(bare)
}
