import { type ESTree, parseSync, Visitor } from 'vite'

/** Stands where the program puts a value in. */
export const hole = '\uFFFC'

/** Vietnamese that a person can read, and where it stands. */
export type Said = { readonly file: string; readonly line: number; readonly text: string }

/** What English lacks: đ, and the marks of tones and of letters such as ă. */
const marked = /[đĐ]|\p{M}/u
export const isVietnamese = (text: string): boolean => marked.test(text.normalize('NFD'))

/** Elements that stand in the middle of a sentence. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'small', 'span', 'strong', 'time'])

/**
 * Every Vietnamese text of a source file, each once: literals, templates and sums of them as one text, and what an
 * element holds with the elements inside its sentences. Values put in are holes. English beside it (`en: …`) is left out.
 */
export function saidIn(file: string, source: string): readonly Said[] {
  const { program, errors } = parseSync(file, source)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const said: Said[] = []
  const told = new Set<number>()
  const english: { readonly start: number; readonly end: number }[] = []

  function tell(node: Node) {
    if (told.has(node.start) || english.some(({ start, end }) => start <= node.start && node.end <= end)) return
    const text = textOf(node, ({ start }) => told.add(start))
    if (isVietnamese(text)) said.push({ file, line: source.slice(0, node.start).split('\n').length, text })
  }

  new Visitor({
    Property({ key, value }) {
      if (key.type === 'Identifier' && key.name === 'en') english.push(value)
    },
    BinaryExpression: tell,
    TemplateLiteral: tell,
    Literal: tell,
    JSXElement: tell,
    JSXFragment: tell,
  }).visit(program)
  return said
}

type Node = ESTree.Node
type Notes = (node: Node) => void

/** What a node says; `note` hears of every part of it that need not be told again. */
function textOf(node: Node, note: Notes): string {
  const text = textIn(node, note)
  if (text === undefined) return hole
  note(node)
  return text
}

/** Undefined for what only the running program knows, and what stands for itself. */
function textIn(node: Node, note: Notes): string | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : undefined
    case 'TemplateLiteral':
      return node.quasis
        .map(({ value }, at) => value.cooked + (at < node.expressions.length ? partOf(node.expressions[at], note) : ''))
        .join('')
    case 'BinaryExpression':
      return node.operator === '+' ? partOf(node.left, note) + partOf(node.right, note) : undefined
    case 'JSXElement':
    case 'JSXFragment':
      return node.children.map((child) => childOf(child, note)).join('')
  }
}

const partOf = (node: Node | undefined, note: Notes): string =>
  node && (node.type === 'Literal' || node.type === 'BinaryExpression') ? textOf(node, note) : hole

/** A block inside an element begins a text of its own. */
function childOf(child: ESTree.JSXChild, note: Notes): string {
  if (child.type === 'JSXText') return child.value.replace(/&nbsp;/g, '\u00a0').replace(/[ \t]*\n\s*/g, ' ')
  if (child.type === 'JSXExpressionContainer')
    return child.expression.type === 'JSXEmptyExpression' ? '' : partOf(child.expression, note)
  const name = child.type === 'JSXElement' ? child.openingElement.name : undefined
  return name?.type === 'JSXIdentifier' && inline.has(name.name) ? textOf(child, note) : '\n'
}
