import type { Questionnaire } from '../../../surveys/grammar/questionnaire.ts'
import { findQuestionnaire, questionnaires } from '../../../surveys/questionnaires/index.ts'
import { channelChoices, channelOf, streamChoices, streamOf } from '../context-words.ts'
import type { Context } from './columns.ts'
import type { Ways, WrittenRow, Wrong } from './written-row.ts'

/**
 * Reads what a response is set in. What is not written follows from the rest:
 * the touchpoint, then the procedure, then the area; what still is not known is
 * assumed and named, or told as missing.
 */
export function readContext(row: WrittenRow, wrong: Wrong, ways: Ways) {
  const written = readCells(row, wrong, ways)
  const { at, unit, area, procedure, channel, stream } = written
  const there = ways.touchpoints.get(written.touchpoint)
  const settledArea = area ?? ways.find.area(procedure?.area ?? there?.area ?? '')
  if (!settledArea && !row.context('area') && !row.context('procedure'))
    wrong({ context: 'area' }, 'Thiếu lĩnh vực hoặc thủ tục')

  const assumed: Context[] = []
  const orAssume = <T>(name: Context, value: T | undefined, usual: T): T => {
    if (value === undefined) assumed.push(name)
    return value ?? usual
  }
  const questionnaire = readQuestionnaire(row, there?.questionnaire, wrong)
  if (row.context('version') === '') assumed.push('version')
  return {
    at,
    touchpoint: written.touchpoint,
    /** Only what was written, so that the same row has the same content when a usual value changes. */
    written: [unit?.id, area?.id, procedure?.code, channel, stream, row.context('version')].map((one) => one ?? ''),
    assumed,
    questionnaire,
    kept: {
      unit: unit?.id ?? there?.unit ?? procedure?.unit ?? settledArea?.unit ?? '',
      area: settledArea?.id ?? '',
      procedure: procedure?.code ?? (there?.area === settledArea?.id ? there?.procedure : undefined) ?? '',
      channel: orAssume('channel', channel ?? there?.channel, 'desk' as const),
      stream: orAssume('stream', stream, 'volunteer' as const),
    },
  }
}

/** What stands in the cells; a word that means nothing is told as wrong, an empty cell is undefined. */
function readCells({ context }: WrittenRow, wrong: Wrong, { find, moment: momentOf }: Ways) {
  const read = <T>(name: Context, found: (words: string) => T | undefined, otherwise: (words: string) => string) => {
    const words = context(name)
    const value = words === '' ? undefined : found(words)
    if (words !== '' && value === undefined) wrong({ context: name }, otherwise(words.slice(0, 60)))
    return value
  }
  const notIn = (what: string) => (words: string) => `Không có ${what} “${words}” trong danh mục`
  const when = context('answered_at')
  const moment = when === '' ? { refused: 'Thiếu thời điểm trả lời' } : momentOf(when)
  if ('refused' in moment) wrong({ context: 'answered_at' }, moment.refused)
  return {
    at: 'at' in moment ? moment.at : 0,
    touchpoint: read('touchpoint', readCode, () => 'Mã điểm khảo sát không hợp lệ') ?? '',
    unit: read('unit', find.unit, notIn('đơn vị')),
    area: read('area', find.area, notIn('lĩnh vực')),
    procedure: read('procedure', find.procedure, notIn('thủ tục')),
    channel: read('channel', channelOf, (words) => `Không có kênh “${words}”: phải là ${channelChoices}`),
    stream: read('stream', streamOf, (words) => `Không có nguồn “${words}”: phải là ${streamChoices}`),
  }
}

/** A touchpoint need not be known here: its answers may come from another database. */
const readCode = (words: string) => (/^[a-z0-9-]{1,40}$/i.test(words) ? words.toLowerCase() : undefined)

/** The version asked for, or the newest; `usual` where none is named. */
function readQuestionnaire(
  { context }: WrittenRow,
  usual: string | undefined,
  wrong: Wrong,
): Questionnaire | undefined {
  const id = context('questionnaire') || usual
  const version = context('version')
  const choices = [...new Set(questionnaires.map((one) => one.id))].join(', ')
  const refuse = (name: Context, reason: string) => void wrong({ context: name }, reason)
  if (!id) return refuse('questionnaire', `Thiếu mã phiếu khảo sát: ${choices}`)
  if (!findQuestionnaire(id))
    return refuse('questionnaire', `Không có phiếu khảo sát “${id.slice(0, 60)}”: phải là một trong ${choices}`)
  const found = version === '' ? findQuestionnaire(id) : findQuestionnaire(id, Number(version))
  return found ?? refuse('version', `Phiếu khảo sát ${id} không có phiên bản “${version.slice(0, 20)}”`)
}
