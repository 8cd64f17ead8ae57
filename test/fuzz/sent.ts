import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { canary, nastyText } from './nasties.ts'
import type { FuzzPlace } from './place.ts'

export type Sent = {
  readonly actor: keyof FuzzPlace['actors']
  readonly method: string
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
}

export type Names = FuzzPlace['names']
/** A new id now and then; else one of a few, so that resends and conflicts come too. */
export const ids = fc.oneof(
  fc.nat({ max: 200 }).map(reused),
  fc.constant(null).map(() => uuidv7()),
)
/** Ids that come again. */
function reused(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** What a client makes of half a surrogate pair before it sends it. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')

export const headers = fc.dictionary(
  fc.constantFrom(
    'Accept-Language',
    'Origin',
    'Sec-Fetch-Site',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'Referer',
    'Accept',
    'Range',
    'If-None-Match',
    'Accept-Encoding',
    'User-Agent',
    'Cookie',
    'Authorization',
    'Content-Encoding',
  ),
  fc.constantFrom(
    '',
    'vi',
    'en;q=0.5,*;q=-1',
    `${canary}`,
    'null',
    'cross-site',
    'http://evil.example',
    'bytes=0-1,5-',
    'gzip, br',
    '*',
    `Bearer ${canary}`,
    'Bearer',
    'session=; session=',
    `session=${canary}; __Host-session=x`,
    'x'.repeat(5000),
  ),
  { maxKeys: 3 },
)
export const actor = (usual: Sent['actor']) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    fc.constantFrom<Sent['actor']>('nobody', 'staff', 'reader', 'issuer', 'kiosk'),
  )

/** As part of an address: encoded as it should be, or as it should not. */
export const inAddress = fc.oneof(
  nastyText.map((text) => encodeURIComponent(wellFormed(text)).slice(0, 3000)),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '%00',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    '..;/',
    '//',
    '%5c..%5c',
    '*',
    ':id',
    `${canary}`,
    '\\..\\',
    '%ff%fe',
  ),
)

export const queryOf = (asked: object) => {
  const pairs = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(String(value)))}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
