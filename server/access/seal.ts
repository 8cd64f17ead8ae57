import type { Key } from './keys.ts'

/** Words under lock: which key opens them, and the bytes as base64url. */
export type Sealed = { readonly key: string; readonly sealed: string }

const ivBytes = 12

/**
 * Encrypts words for one place only (AES-256-GCM): moved elsewhere they do not
 * open.
 *
 * @param place what they belong to, such as a case's number
 */
export async function seal([key]: readonly [Key, ...Key[]], words: string, place: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const secret = await imported(key, 'encrypt')
  const locked = await crypto.subtle.encrypt(boundTo(iv, place), secret, new TextEncoder().encode(words))
  return { key: key.id, sealed: Buffer.concat([iv, new Uint8Array(locked)]).toString('base64url') }
}

/**
 * Opens what `seal` made, with whichever key of the ring it was sealed with.
 *
 * @returns undefined when the key is gone, the bytes were changed, or they belong elsewhere
 */
export async function unseal(
  keys: readonly Key[],
  { key: id, sealed }: Sealed,
  place: string,
): Promise<string | undefined> {
  const key = keys.find((one) => one.id === id)
  if (!key) return undefined
  const bytes = new Uint8Array(Buffer.from(sealed, 'base64url'))
  try {
    const iv = bytes.slice(0, ivBytes)
    const words = await crypto.subtle.decrypt(boundTo(iv, place), await imported(key, 'decrypt'), bytes.slice(ivBytes))
    return new TextDecoder().decode(words)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined
    throw error
  }
}

const boundTo = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
})

const imported = ({ bytes }: Key, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, [use])
