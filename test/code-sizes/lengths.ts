import { type ESTree, parseSync, Visitor } from 'vite'

/** How long something is in the source, in lines from its first to its last. */
export type Length = { readonly file: string; readonly name: string; readonly line: number; readonly lines: number }

/**
 * Every function of a source file: declarations, methods, arrow functions, components. What is nested in a function
 * counts into it too: to read the outer one is to read both. Comments above it do not count, those inside do.
 */
export function functionsIn(file: string, source: string): readonly Length[] {
  const { program, errors } = parseSync(file, source)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const found: Length[] = []
  const names = new Map<number, string>()
  const named = (node: Node | null | undefined, name: string) => node && names.set(node.start, name)

  const measure = (node: ESTree.Function | ESTree.ArrowFunctionExpression) => {
    const line = lineAt(source, node.start)
    const name = ('id' in node && node.id?.name) || names.get(node.start) || 'without a name'
    found.push({ file, name, line, lines: lineAt(source, node.end) - line + 1 })
  }

  // A node is visited before what it holds, so a function that is given a name by what is around it has it already.
  new Visitor({
    VariableDeclarator: ({ id, init }) => named(init, nameOf(id)),
    Property: ({ key, value }) => named(value, nameOf(key)),
    MethodDefinition: ({ key, value }) => named(value, nameOf(key)),
    PropertyDefinition: ({ key, value }) => named(value, nameOf(key)),
    CallExpression: ({ callee, arguments: given }) => {
      for (const one of given) named(one, `given to ${nameOf(callee)}`)
    },
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(program)
  return found
}

/** The whole file; empty lines at its end do not count. */
export const fileLength = (file: string, source: string): Length => ({
  file,
  name: 'the whole file',
  line: 1,
  lines: source.trimEnd().split('\n').length,
})

type Node = ESTree.Node

function nameOf(node: Node): string {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name
  if (node.type === 'Literal') return String(node.value)
  return node.type === 'MemberExpression' ? nameOf(node.property) : 'something'
}

const lineAt = (source: string, place: number): number => source.slice(0, place).split('\n').length
