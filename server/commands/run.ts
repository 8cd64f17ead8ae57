import { Unusable } from '../doors/settings.ts'
import { Faulty, tellFaults } from '../imports/faulty.ts'
import { Unreadable } from '../imports/unreadable.ts'
import { Problem } from '../problems/problem.ts'
import { describeError } from '../world/describe-error.ts'
import type { Command } from './command.ts'
import { helpFor, overview } from './help.ts'
import { Misuse } from './misuse.ts'
import { readArguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'

/**
 * Finds the command, runs it and says what came of it.
 *
 * @returns the exit code: 0 done, 1 could not be done, 2 the command line was wrong
 */
export async function run(commands: readonly Command[], line: readonly string[], terminal: Terminal): Promise<number> {
  const asJson = line.includes('--json')
  const print = (lines: string | readonly string[]) => terminal.write(`${[lines].flat().join('\n')}\n`)
  try {
    if (line.length === 0 || line.every((word) => word === '--help' || word === '-h')) {
      await print(overview(commands))
      return line.length === 0 ? 2 : 0
    }
    const { command, rest } = find(commands, line)
    const { given, operands } = readArguments(command, rest)
    if (given.help) {
      await print(helpFor(command))
      return 0
    }
    const outcome = await command.run(terminal, given, operands)
    if (outcome) await print(asJson ? JSON.stringify(outcome.document) : outcome.text)
    return outcome?.code ?? 0
  } catch (error) {
    const { code, lines, document } = failure(error)
    for (const sentence of lines) terminal.note(sentence)
    if (asJson) await print(JSON.stringify(document))
    return code
  }
}

function find(commands: readonly Command[], line: readonly string[]) {
  for (const words of [2, 1]) {
    const command = commands.find(({ name }) => name === line.slice(0, words).join(' '))
    if (command) return { command, rest: line.slice(words) }
  }
  const [first = '', second] = line
  const family = commands.flatMap(({ name }) => (name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []))
  if (family.length === 0) throw new Misuse(`Không có lệnh “${first}”. Xem các lệnh bằng: npm run -s sipas -- --help`)
  const choices = family.join(', ')
  throw new Misuse(
    second === undefined || second.startsWith('-')
      ? `Lệnh “${first}” cần thêm một trong các từ: ${choices}.`
      : `Lệnh “${first}” không có “${second}”. Dùng một trong ${choices}.`,
  )
}

/** Never a stack trace, never a value from the database: what is unforeseen is told by its kind and code. */
function failure(error: unknown) {
  if (error instanceof Faulty)
    return {
      code: 1,
      lines: tellFaults(error),
      document: { error: error.message, faultCount: error.count, faults: error.faults },
    }
  const sentence = sentenceFor(error)
  return { code: error instanceof Misuse ? 2 : 1, lines: [sentence], document: { error: sentence } }
}

function sentenceFor(error: unknown): string {
  if (error instanceof Unusable || error instanceof Unreadable) return error.message
  if (error instanceof Problem) return error.told('vi')
  const { error: kind, code = '' } = describeError(error)
  if (/^SQLITE_BUSY|^SQLITE_LOCKED/.test(String(code)))
    return 'Cơ sở dữ liệu đang bận vì chương trình khác đang ghi. Chờ ít phút rồi chạy lại.'
  if (/^SQLITE_FULL|ENOSPC/.test(String(code))) return 'Ổ đĩa đã đầy. Giải phóng chỗ trống rồi chạy lại.'
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(String(code)))
    return 'Tệp cơ sở dữ liệu bị hỏng. Khôi phục từ bản sao lưu bằng lệnh restore.'
  if (/^SQLITE_(READONLY|PERM|CANTOPEN)|^E(ACCES|PERM|ROFS)/.test(String(code)))
    return 'Không có quyền ghi vào tệp hoặc thư mục này. Kiểm tra quyền rồi chạy lại.'
  return `Hệ thống gặp sự cố (${[kind, code].filter(Boolean).join(' ')}). Chạy lại; nếu vẫn lỗi, báo người quản trị hệ thống kèm dòng này.`
}
