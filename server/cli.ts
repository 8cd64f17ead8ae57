import { commands } from './commands/registry.ts'
import { run } from './commands/run.ts'
import { processTerminal } from './commands/terminal.ts'

process.exitCode = await run(commands, process.argv.slice(2), processTerminal())
