import { Problem } from '../../problems/problem.ts'
import { faultWords, type PasswordFault } from './fault-words.ts'
import { foldWord } from './fold.ts'
import { isCommon } from './is-common.ts'
import { effectiveLength, isRepetition } from './runs.ts'

/** The shortest password by itself, and beside a second factor; the longest. In characters. */
export const shortest = { alone: 14, withSecondFactor: 8 } as const
export const longest = 128

/** So many other letters must stand beside a login name. */
const besideLogin = 6
/** Of so many different characters, and so many parts that do not follow by themselves, a password is at least. */
const fewestCharacters = 5
const fewestParts = 6

export type Chooser = {
  readonly login: string
  /** Whether this account is not opened without a one-time code. */
  readonly hasSecondFactor: boolean
}

/**
 * Why a password will not do; undefined when it will. It is looked at as it is stored, in
 * composed letters: how a keyboard wrote a mark makes no difference.
 */
export async function passwordFault(typed: string, chooser: Chooser): Promise<PasswordFault | undefined> {
  const password = typed.normalize('NFC')
  const length = [...password].length
  const least = chooser.hasSecondFactor ? shortest.withSecondFactor : shortest.alone
  if (length > longest) return { kind: 'tooLong', most: longest }
  if (length < least) return { kind: 'tooShort', least }
  if (isOnlyLogin(password, chooser.login)) return { kind: 'login' }
  if (new Set(password.toLowerCase()).size < fewestCharacters || isRepetition(password.toLowerCase()))
    return { kind: 'repeated' }
  if (effectiveLength(password) < fewestParts) return { kind: 'sequence' }
  return (await isCommon(password)) ? { kind: 'common' } : undefined
}

/** @throws Problem passwordRefused, which says what to do */
export async function mustBeGood(password: string, chooser: Chooser): Promise<void> {
  const fault = await passwordFault(password, chooser)
  if (fault) throw refused(fault)
}

/** A password refused for this. */
export const refused = (fault: PasswordFault) =>
  new Problem('passwordRefused', { field: 'password', why: faultWords(fault) })

/** Whether there is hardly anything in it but the login name, as often as it stands there. */
function isOnlyLogin(password: string, login: string): boolean {
  const [words, name] = [foldWord(password), foldWord(login)]
  if (name === '' || !words.includes(name)) return false
  return words.replaceAll(name, '').length < besideLogin
}
