import { foldWord } from './fold.ts'

/** Signs that are written instead of letters. */
const instead: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

const asLetters = (text: string) => [...text].map((sign) => instead[sign] ?? sign).join('')

/** So many digits and signs around a common word make no other word of it. */
const mostAround = 12
const mostWords = 3

/** Loaded when a password is first looked at: an isolate need not read it before it answers a citizen. */
const list = () => import('./common-passwords.ts').then(({ commonPasswords }) => commonPasswords)
let known: Promise<ReadonlySet<string>> | undefined

const commonOnes = () => {
  known ??= list().then((words) => new Set(words.trim().split(/\s+/)))
  return known
}

/**
 * Whether a password is one of the commonest, however it is capitalised, marked and spaced;
 * up to three of them one after the other; or one with digits and signs around it, or with
 * signs instead of letters.
 */
export async function isCommon(password: string): Promise<boolean> {
  const common = await commonOnes()
  const core = password.replace(/^[^\p{L}@$]+|[^\p{L}]+$/gu, '')
  const around = [...password].length - [...core].length
  const cores = around <= mostAround ? [foldWord(core), foldWord(asLetters(core))] : []
  const whole = foldWord(password)
  return [...cores, foldWord(asLetters(password))].some((word) => common.has(word)) || isMadeOf(whole, common)
}

/** Whether a word can be cut into a few of these, the same one as often as it comes. */
function isMadeOf(word: string, common: ReadonlySet<string>, used: readonly string[] = []): boolean {
  if (word === '') return used.length > 0
  for (let length = Math.min(word.length, 20); length >= 4; length--) {
    const first = word.slice(0, length)
    if (!common.has(first) || (!used.includes(first) && used.length === mostWords)) continue
    if (isMadeOf(word.slice(length), common, used.includes(first) ? used : [...used, first])) return true
  }
  return false
}
