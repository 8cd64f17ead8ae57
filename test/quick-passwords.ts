import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { afterAll, vi } from 'vitest'

type Done = Parameters<typeof crypto.scrypt>[4]

/** Passwords are hashed with far less work in this file, which tries many: it is about what comes of them. */
export function quickPasswords() {
  const { scrypt } = crypto
  const quick = (password: string, salt: Buffer, length: number, _: object, done: Done) =>
    scrypt(password, salt, length, { N: 2 }, done)
  const spy = vi.spyOn(crypto, 'scrypt').mockImplementation(quick as typeof scrypt)
  syncBuiltinESMExports()
  afterAll(() => {
    spy.mockRestore()
    syncBuiltinESMExports()
  })
  return spy
}
