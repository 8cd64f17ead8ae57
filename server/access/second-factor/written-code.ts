import { codesIn } from '../../../surveys/grammar/typed-code.ts'

/** How long a recovery code is: 42 bits, each good once. */
export const recoveryLength = 10

/**
 * What somebody typed as a code: six digits of a telephone, or a recovery code, however it is spaced.
 *
 * @example
 * writtenCode(' 123 456 ') // => { kind: 'totp', code: '123456' }
 * writtenCode('K7M2Q-HBTCV') // => { kind: 'recovery', codes: ['k7m2qhbtcv'] }
 */
export function writtenCode(typed: string) {
  const digits = typed.normalize('NFKC').replace(/[\s.·-]/g, '')
  if (/^\d{6}$/.test(digits)) return { kind: 'totp', code: digits } as const
  return { kind: 'recovery', codes: codesIn(typed).filter(({ length }) => length === recoveryLength) } as const
}

/** A recovery code as it is printed, in two groups. */
export const printedCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`
