import type { Translation } from '../../surveys/grammar/text.ts'
import { readable } from './readable.ts'

/** A made-up language that is complete: Vietnamese in capitals. */
const loud = (text: string) => text.replace(/(\{\w+\})|[^{]+/g, (part, name) => name ?? part.toUpperCase())
export const capitals: Translation = {
  name: 'TIẾNG HOA',
  sentences: Object.fromEntries(readable.map(({ vi }) => [vi, loud(vi)])),
}

/** What stays as it is in every language: names of languages, of methods and of fields, and a receipt's code. */
const asTheyAre = /Tiếng Việt|English|overall-share\.1|factors-share\.1|\(id\)|class="receipt">[^<]*/g

/** Whatever somebody can see or hear of a page that is not in capitals. */
export function leftOver(html: string): readonly string[] {
  const page = html.replace(/<(style|script)\b.*?<\/\1>/gs, '').replace(asTheyAre, '>')
  const heard = [...page.matchAll(/\s(?:aria-label|title|alt|placeholder|data-(?:sending|again|open|now))="([^"]*)"/g)]
  const seen = page.replace(/<[^>]*>/g, '\n').replace(/&\w+;/g, ' ')
  return [seen, ...heard.map(([, text = '']) => text)]
    .flatMap((text) => text.split('\n'))
    .filter((line) => /\p{Ll}/u.test(line))
}
