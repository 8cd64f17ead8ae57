import { Parser } from 'saxen'
import { limits } from './limits.ts'
import { Unfit } from './unfit.ts'

type Handlers = {
  /** Attributes are read only when asked for. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close?: (name: string) => void
  readonly text?: (words: string) => void
}

/**
 * Reads XML as it is unpacked and keeps none of it. Prefixes of names are left
 * out, since every producer chooses its own.
 *
 * @throws Unfit when it is not well-formed, defines entities, or holds a text without end
 */
export async function readXml(chunks: AsyncIterable<Buffer>, { open, close, text }: Handlers): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = new Parser()
  let withoutTag = 0
  const told = (words: string) => text?.(words)
  parser.on('openTag', (name, attributes, decode) => {
    withoutTag = 0
    open?.(bare(name), (wanted) => attributeOf(attributes(), wanted, decode))
  })
  parser.on('closeTag', (name) => {
    withoutTag = 0
    close?.(bare(name))
  })
  parser.on('text', (words, decode) => told(decode(words)))
  parser.on('cdata', told)
  // A document type could define entities of entities.
  parser.on('attention', refuse)
  parser.on('error', refuse)

  for await (const chunk of chunks) {
    const xml = decoder.decode(chunk, { stream: true })
    withoutTag += xml.length
    if (withoutTag > limits.charactersOfOneText) throw new Unfit('tooLarge')
    parser.write(xml)
  }
  parser.end()
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

function refuse(): never {
  throw new Unfit('broken')
}

function attributeOf(all: Record<string, string> | false, wanted: string, decode: (words: string) => string) {
  if (!all) return undefined
  const name = Object.hasOwn(all, wanted) ? wanted : Object.keys(all).find((one) => one.endsWith(`:${wanted}`))
  const value = name === undefined ? undefined : all[name]
  return value === undefined ? undefined : decode(value)
}
