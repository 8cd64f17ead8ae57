import type { Terminal } from './terminal.ts'

/** An option as parseArgs knows it, with what the help says. `value` names what follows it. */
type Option = { readonly tells: string } & (
  | { readonly type: 'string'; readonly value: string; readonly multiple?: boolean }
  | { readonly type: 'boolean' }
)
export type Options = { readonly [name: string]: Option }

type ValueOf<O extends Option> = O extends { type: 'boolean' }
  ? boolean
  : O extends { multiple: true }
    ? readonly string[]
    : string
export type Given<O extends Options> = { readonly [N in keyof O]?: ValueOf<O[N]> | undefined }

/** What a command has to say: a document for machines, lines for people, and the exit code when it is not 0. */
type Outcome = {
  readonly document: unknown
  readonly text: string | readonly string[]
  readonly code?: number
}

export type Command<O extends Options = Options> = {
  /** One or two words, such as `touchpoint add`. */
  readonly name: string
  readonly summary: string
  /** What is written after the options, such as FILE, and how many of it. */
  readonly operands?: { readonly name: string; readonly least: number; readonly most: number }
  readonly options: O
  readonly examples: readonly string[]
  /** More for the help, a paragraph each. */
  readonly notes?: readonly string[]
  /** Undefined when everything was said on the way, as by an export to the standard output. */
  readonly run: (
    terminal: Terminal,
    given: Given<O> & { readonly json?: boolean },
    operands: readonly string[],
  ) => Promise<Outcome | undefined>
}

/** Lets a command's `run` know its own options by type. */
export const command = <const O extends Options>(one: Command<O>): Command => one as unknown as Command
