import type { Block, Writing } from '../../surveys/documents/document.ts'

type Section = { readonly title: string; readonly blocks: readonly (Block | undefined)[] }

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Sections that have something to say, numbered as officials number them: I, II, III; a section without blocks is left out. */
export function numbered(sections: readonly Section[]): Block[] {
  return sections
    .map(({ title, blocks }) => ({ title, blocks: blocks.filter((block) => block !== undefined) }))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, i) => [
      { kind: 'heading', level: 1, text: `${roman[i]}. ${title.toUpperCase()}` } as const,
      ...blocks.map((block) => (isSame(block, title) ? { ...block, isTitled: true as const } : block)),
    ])
}

const isSame = (block: Block, title: string): block is Writing => block.kind === 'writing' && block.title === title

/** A sentence as a paragraph; nothing where it says nothing. */
export const paragraph = (text: string): Block | undefined => (text ? { kind: 'paragraph', text } : undefined)

/** Sentences under one another; nothing where there is none. */
export const list = (items: readonly string[]): Block | undefined =>
  items.length > 0 ? { kind: 'list', items } : undefined

/** A table; nothing where it has no row. */
export const filled = <T extends { readonly rows: readonly unknown[] } & Block>(table: T): T | undefined =>
  table.rows.length > 0 ? table : undefined
