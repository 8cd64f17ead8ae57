import { say } from '../../../surveys/languages.ts'
import { type Release, releaseSentences } from '../../../surveys/voice/released.ts'

/** How many answers wait to be counted, and through which day the figures tell; nothing where all are in. */
export function Released({ of }: { readonly of: Release }) {
  const said = releaseSentences(of).map((sentence) => say(sentence, 'vi'))
  return said.length === 0 ? null : <p class="soft">{said.join(' ')}</p>
}

/** Answers have come in of which nothing may be told yet. */
export const isWaiting = ({ waiting = 0, through }: Release): boolean => waiting > 0 || through !== undefined
