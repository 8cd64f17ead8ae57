import type { Fault, Sheet } from '../table/grid.ts'
import { type Context, type Meaning, meaningOf, questionIds } from './columns.ts'
import { findColumn, nameAt } from './find-column.ts'

/** Where each of our columns stands in the file. */
export type Layout = {
  readonly contexts: ReadonlyMap<Context, number>
  readonly questions: ReadonlyMap<string, number>
  readonly header: readonly string[]
  /** Columns of the file nobody asked for. */
  readonly ignored: readonly string[]
  readonly faults: readonly Fault[]
}

type IsLevel = (cell: string) => boolean

/**
 * Finds our columns in the file's. Without a map by their names, and an unknown
 * name is a fault, so that a typing slip loses nothing. With a map (ours → the
 * file's) the file is somebody else's: only what is mapped is used, for a name
 * may be the same and mean another thing; the rest is listed as ignored.
 */
export function layOut(sheet: Sheet, map: ReadonlyMap<string, string>, isLevel: IsLevel): Layout {
  return map.size > 0 ? byMap(sheet, map, isLevel) : byName(sheet, isLevel)
}

function byMap(sheet: Sheet, map: ReadonlyMap<string, string>, isLevel: IsLevel): Layout {
  const { header } = sheet
  const places = placesIn(sheet, isLevel)
  const used = new Set<number>()
  for (const [ours, theirs] of map) {
    const found = findColumn(header, theirs)
    const meaning = meaningOf(ours)
    if ('refused' in found)
      places.faults.push({ line: 0, column: '', reason: `--map ${ours}=${theirs}: ${found.refused}` })
    else if (meaning) {
      places.place(meaning, found.at)
      used.add(found.at)
    }
  }
  const ignored = header.flatMap((_, at) => (used.has(at) || isEmpty(sheet, at) ? [] : nameAt(header, at)))
  return { ...places, header, ignored }
}

function byName(sheet: Sheet, isLevel: IsLevel): Layout {
  const places = placesIn(sheet, isLevel)
  sheet.header.forEach((name, at) => {
    const meaning = meaningOf(name)
    if (meaning) places.place(meaning, at)
    else if (!isEmpty(sheet, at))
      places.faults.push({ line: sheet.headerLine, column: nameAt(sheet.header, at), reason: unknown })
  })
  return { ...places, header: sheet.header, ignored: [] }
}

function placesIn(sheet: Sheet, isLevel: IsLevel) {
  const contexts = new Map<Context, number>()
  const questions = new Map<string, number>()
  const faults: Fault[] = []
  const place = (meaning: Meaning, at: number) => {
    const question = questionIn(meaning, () => holdsLevels(sheet, at, isLevel, contexts.has('procedure')))
    const taken = 'context' in meaning && !question ? contexts.get(meaning.context) : questions.get(question ?? '')
    if (taken !== undefined) faults.push(twice(sheet, taken, at))
    else if (question !== undefined) questions.set(question, at)
    else if ('context' in meaning) contexts.set(meaning.context, at)
  }
  return { contexts, questions, faults, place }
}

/** A column called procedure that holds levels only answers the question of that name. */
function questionIn(meaning: Meaning, isAnswer: () => boolean): string | undefined {
  if ('question' in meaning) return meaning.question
  return questionIds.has(meaning.context) && isAnswer() ? meaning.context : undefined
}

function holdsLevels({ lines }: Sheet, at: number, isLevel: IsLevel, isTaken: boolean): boolean {
  const written = lines.flatMap(({ cells }) => cells[at] || [])
  return written.length === 0 ? isTaken : written.every(isLevel)
}

/** Nothing is written in the column, not even a name. */
const isEmpty = ({ header, lines }: Sheet, at: number) => !header[at] && lines.every(({ cells }) => !cells[at])

const unknown = 'Hệ thống không có cột này; đổi tên, bỏ cột, hoặc dùng --map để chỉ rõ cột tương ứng'

const twice = ({ header, headerLine }: Sheet, first: number, at: number): Fault => ({
  line: headerLine,
  column: header[at] || nameAt(header, at),
  reason: `Cột này có hai lần: cột ${first + 1} và cột ${at + 1}; bỏ bớt một cột, hoặc dùng --map với số thứ tự, ví dụ #${at + 1}`,
})
