import type { Command, Options } from './command.ts'
import { aligned } from './in-vietnamese.ts'

const program = 'npm run -s sipas --'

/** Every command in one line each. */
export const overview = (commands: readonly Command[]): readonly string[] => [
  'Các lệnh vận hành hệ thống khảo sát hài lòng.',
  '',
  `Cách dùng: ${program} <lệnh> [tùy chọn]`,
  '',
  ...inColumns(commands.map(({ name, summary }) => [name, summary])),
  '',
  'Mọi lệnh đều có --json (in kết quả dạng JSON cho chương trình) và --help (giải thích, ví dụ).',
  'Cơ sở dữ liệu do biến môi trường DATABASE_URL chỉ ra, mặc định file:./data/sipas.db.',
  'Mã thoát: 0 là xong; 1 là không làm được (lý do in ra); 2 là gõ sai lệnh.',
]

/** What one command does, its options and examples. */
export const helpFor = ({ name, summary, operands, options, examples, notes = [] }: Command): readonly string[] => [
  summary,
  '',
  `Cách dùng: ${program} ${[name, operandUsage(operands), '[tùy chọn]'].filter(Boolean).join(' ')}`,
  '',
  ...inColumns([
    ...optionLines(options),
    ['--json', 'In kết quả dạng JSON cho chương trình'],
    ['--help', 'In trang này'],
  ]),
  ...notes.flatMap((note) => ['', note]),
  '',
  'Ví dụ:',
  ...examples.map((example) => `  ${program} ${name}${example ? ` ${example}` : ''}`),
]

const operandUsage = (operands: Command['operands']) =>
  operands &&
  (operands.most > operands.least && operands.most > 1 ? `${operands.name} [${operands.name} …]` : operands.name)

const optionLines = (options: Options): [string, string][] =>
  Object.entries(options).map(([name, option]) => [
    option.type === 'string' ? `--${name} ${option.value}` : `--${name}`,
    option.type === 'string' && option.multiple ? `${option.tells} (dùng được nhiều lần)` : option.tells,
  ])

const inColumns = (rows: readonly (readonly [string, string])[]) => aligned(rows).map((line) => `  ${line}`)
