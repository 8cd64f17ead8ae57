import type { Held } from './roles.ts'

/** Who acts, and by which way in. */
export type Actor = {
  /** A person's id, the name of a key, a tablet's id, or a command as it is called. */
  readonly by: string
  /** What lets them: looked up in the table of roles. */
  readonly held: readonly Held[]
  /** Whoever comes by a command was let in by the machine, and the server acts for itself: the table is not asked. */
  readonly via: 'desk' | 'key' | 'tablet' | 'link' | 'command' | 'server'
  /** The id under which the request log has it; '' for what no request asked for. */
  readonly request: string
}

/** Whoever types a command at the machine: the machine itself let them in. */
export const commander = (command: string): Actor => ({ by: command, held: [], via: 'command', request: '' })

/** What the program does by itself: at its start, or on schedule. */
export const byItself: Actor = { by: 'server', held: [], via: 'server', request: '' }
