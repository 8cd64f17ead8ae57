import { detached, wordsOf } from './excel-text.ts'
import type { Most } from './limits.ts'
import { readXml } from './read-xml.ts'
import { Unfit } from './unfit.ts'

/** The strings that cells refer to by number. How a word is pronounced, which Japanese files hold, is left out. */
export async function readSharedStrings(
  chunks: AsyncIterable<Buffer> | undefined,
  most: Most,
): Promise<readonly string[]> {
  const strings: string[] = []
  if (!chunks) return strings
  let [words, isText, isReading, characters] = ['', false, false, 0]
  await readXml(chunks, {
    open: (tag) => {
      if (tag === 'si') words = ''
      if (tag === 'rPh') isReading = true
      isText = tag === 't' && !isReading
    },
    text: (part) => {
      if (isText) words += part
    },
    close: (tag) => {
      if (tag === 't') isText = false
      if (tag === 'rPh') isReading = false
      if (tag !== 'si') return
      characters += words.length
      if (characters > most.characters || strings.length >= most.cells) throw new Unfit('tooManyCells')
      strings.push(detached(wordsOf(words)))
    },
  })
  return strings
}
