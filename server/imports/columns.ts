import { questionnaires } from '../../surveys/questionnaires/index.ts'
import { levelOf } from './level-word.ts'
import type { Fault, Sheet } from './table.ts'

/** What a response is set in; every other column we know is a question. */
export const contexts = [
  'id',
  'answered_at',
  'unit',
  'area',
  'procedure',
  'channel',
  'stream',
  'questionnaire',
  'version',
  'touchpoint',
] as const
export type Context = (typeof contexts)[number]

const questionIds = new Set(questionnaires.flatMap(({ questions }) => questions.map(({ id }) => id)))
const isContext = (name: string): name is Context => contexts.some((one) => one === name)

/**
 * The column of a question. One question is called procedure, as is the column
 * with the procedure's code, so an answer may always be told by this prefix.
 */
const answerPrefix = 'answer.'
export const answerColumn = (question: string): string => (isContext(question) ? answerPrefix + question : question)

type Meaning = { readonly context: Context } | { readonly question: string }

/** What a column of this name holds; undefined when we have no such column. */
export function meaningOf(name: string): Meaning | undefined {
  if (isContext(name)) return { context: name }
  const question = name.startsWith(answerPrefix) ? name.slice(answerPrefix.length) : name
  return questionIds.has(question) ? { question } : undefined
}

/** Where each of our columns stands in the file. */
export type Layout = {
  readonly contexts: ReadonlyMap<Context, number>
  readonly questions: ReadonlyMap<string, number>
  readonly header: readonly string[]
  /** Columns of the file nobody asked for. */
  readonly ignored: readonly string[]
  readonly faults: readonly Fault[]
}

/**
 * Finds our columns in the file's, by name or as `map` says (ours → the file's).
 * An unknown column is a fault, so that a typing slip loses nothing; with a map
 * the file is somebody else's, and what the map leaves out is listed as ignored.
 */
export function layOut(sheet: Sheet, map: ReadonlyMap<string, string>): Layout {
  const { header } = sheet
  const found = { contexts: new Map<Context, number>(), questions: new Map<string, number>() }
  const ignored: string[] = []
  const faults: Fault[] = []

  const place = (ours: string, at: number) => {
    const meaning = meaningOf(ours)
    if (!meaning) return map.size > 0 ? ignored.push(header[at] ?? '') : faults.push(unknown(header[at] ?? ''))
    const isAnswer = 'question' in meaning || isReallyAnswer(sheet, at, meaning.context, found.contexts)
    const name = 'question' in meaning ? meaning.question : meaning.context
    const taken = isAnswer ? found.questions.has(name) : found.contexts.has(name as Context)
    if (taken) return faults.push({ line: 1, column: header[at] ?? '', reason: 'Cột này có hai lần' })
    return isAnswer ? found.questions.set(name, at) : found.contexts.set(name as Context, at)
  }

  for (const [ours, theirs] of map) {
    const at = header.indexOf(theirs)
    if (at === -1) faults.push({ line: 0, column: '', reason: absent(ours, theirs, header) })
    else place(ours, at)
  }
  const mapped = new Set(map.values())
  header.forEach((name, at) => {
    if (mapped.has(name)) return
    if (map.has(name)) ignored.push(name)
    else if (name !== '' || !isEmpty(sheet, at)) place(name, at)
  })
  return { ...found, header, ignored, faults }
}

/** A column called procedure that holds levels only answers the question of that name. */
function isReallyAnswer({ lines }: Sheet, at: number, name: Context, found: ReadonlyMap<Context, number>): boolean {
  if (!questionIds.has(name)) return false
  const written = lines.flatMap(({ cells }) => cells[at] || [])
  return written.length === 0 ? found.has(name) : written.every((cell) => levelOf(cell) !== undefined)
}

const isEmpty = ({ lines }: Sheet, at: number) => lines.every(({ cells }) => !cells[at])

const unknown = (name: string): Fault => ({
  line: 1,
  column: name || '(không tên)',
  reason: 'Không biết cột này; xin đổi tên, bỏ đi, hoặc dùng --map để chỉ rõ cột nào ứng với cột nào',
})

const absent = (ours: string, theirs: string, header: readonly string[]) =>
  `--map ${ours}=${theirs}: tệp không có cột “${theirs}”; các cột của tệp là ${header.join(', ')}`
