import { constants, setPriority } from 'node:os'
import { commands } from '../commands/registry.ts'
import { run } from '../commands/run.ts'
import { processTerminal } from '../commands/terminal.ts'

// Exports and copies hold what people wrote: they are their owner's alone.
process.umask(0o077)
// An export may take longer; citizens who answer meanwhile may not.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

process.exitCode = await run(commands, process.argv.slice(2), processTerminal())
