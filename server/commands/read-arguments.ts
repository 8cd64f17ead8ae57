import { parseArgs } from 'node:util'
import type { Command, Given, Options } from './command.ts'
import { Misuse } from './misuse.ts'

type Read = {
  readonly given: Given<Options> & { json?: boolean; help?: boolean }
  readonly operands: readonly string[]
}

/** Options every command takes. */
const everywhere = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

/**
 * Reads what follows the command's name.
 *
 * @throws Misuse naming the unknown option or the missing value or operand
 */
export function readArguments(command: Command, line: readonly string[]): Read {
  const { values, positionals } = parsed(command, line)
  const given = values as Read['given']
  const empty = Object.keys(given).find((name) => [given[name]].flat().includes('' as never))
  if (empty !== undefined) throw new Misuse(`Tùy chọn --${empty} cần một giá trị.`)
  if (!given.help) checkOperands(command, positionals)
  return { given, operands: positionals }
}

function parsed({ name, options }: Command, line: readonly string[]) {
  try {
    const known = Object.fromEntries(
      Object.entries(options).map(([option, spec]) => [
        option,
        spec.type === 'boolean'
          ? { type: spec.type }
          : { type: spec.type, ...(spec.multiple ? { multiple: true } : {}) },
      ]),
    )
    return parseArgs({ args: [...line], options: { ...known, ...everywhere }, allowPositionals: true, strict: true })
  } catch (error) {
    throw reworded(error, name, options)
  }
}

/** parseArgs speaks English and at length; what matters is which option. */
function reworded(error: unknown, name: string, options: Options): unknown {
  if (!(error instanceof TypeError && 'code' in error)) return error
  const [, quoted = ''] = /'([^']+)'/.exec(error.message) ?? []
  const option = /--?[\p{L}\p{N}-]+/u.exec(quoted.replace(/^-\w, /, ''))?.[0] ?? quoted
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new Misuse(`Lệnh “${name}” không có tùy chọn “${option}”; xem: npm run -s sipas -- ${name} --help`)
  const spec = options[option.replace(/^--/, '')]
  if (spec?.type !== 'string') return new Misuse(`Tùy chọn ${option} không nhận giá trị.`)
  return new Misuse(`Tùy chọn ${option} cần một giá trị: ${option} ${spec.value}`)
}

function checkOperands({ name, operands }: Command, found: readonly string[]) {
  const least = operands?.least ?? 0
  const most = operands?.most ?? 0
  if (found.length < least)
    throw new Misuse(`Lệnh “${name}” thiếu ${operands?.name}; xem: npm run -s sipas -- ${name} --help`)
  if (found.length > most) throw new Misuse(`Lệnh “${name}” không nhận thêm “${found[most]}”.`)
}
