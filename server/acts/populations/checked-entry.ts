import type { Catalogue } from '../../../db/queries/catalogue.ts'
import type { Population } from '../../../db/queries/populations.ts'
import { monthOf } from '../../../surveys/grammar/calendar.ts'
import { channels } from '../../../surveys/grammar/context.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import { reaches, type Units } from '../../access/roles.ts'
import { serviceUnits } from '../../access/service-units.ts'
import { Problem } from '../../problems/problem.ts'
import { otherArea } from '../touchpoints/touchpoint.ts'

/** A number as somebody sends it: nothing in it is believed yet. */
export type Entry = Omit<Population, 'channel'> & { readonly channel: string }

/** What an entry is checked against: the catalogue, the units of whoever enters it, and the time. */
export type Against = {
  readonly catalogue: Pick<Catalogue, 'areas' | 'procedures'>
  readonly units: Units
  readonly now: number
}

const month = /^20\d\d-(0[1-9]|1[0-2])$/

/** More transactions than this in a month is a slip of the hand. */
const mostClosed = 10_000_000

/**
 * The entry as it may be stored, and whose it is.
 *
 * @param at stands before the field's name where several are sent, such as 'entries.3.'
 * @throws Problem fieldRefused, naming the field
 */
export function checkedEntry(
  entry: Entry,
  { catalogue: { areas, procedures }, units, now }: Against,
  at = '',
): { readonly row: Population; readonly unit: string } {
  const refused = (field: keyof Population, why: Text) => new Problem('fieldRefused', { field: at + field, why })
  if (!month.test(entry.month)) throw refused('month', noMonth)
  if (entry.month > monthOf(now)) throw refused('month', futureMonth)
  const unit = serviceUnits({ areas, procedures })(entry)
  const isOwn = unit === '' || reaches(units, unit)
  if (!isOwn || !areas.some(({ id }) => id === entry.area)) throw refused('area', noArea)
  const procedure = procedures.find(({ code }) => code === entry.procedure)
  if (entry.procedure !== '' && !procedure) throw refused('procedure', noProcedure)
  if (procedure && procedure.area !== entry.area) throw refused('procedure', otherArea)
  const channel = channels.find((one) => one === entry.channel)
  if (!channel) throw refused('channel', noChannel)
  if (!Number.isInteger(entry.closed) || entry.closed < 0 || entry.closed > mostClosed) throw refused('closed', noCount)
  const { month: when, area, procedure: which, closed } = entry
  return { row: { month: when, area, procedure: which, channel, closed }, unit }
}

const noMonth: Text = {
  vi: 'Không đọc được tháng. Xin viết tháng dạng 2026-10.',
  en: 'Please write the month like 2026-10.',
}
const futureMonth: Text = {
  vi: 'Tháng đã chọn chưa đến. Xin chọn tháng hiện tại hoặc tháng trước đó.',
  en: 'This month has not come yet. Please choose the present month or an earlier one.',
}
const noArea: Text = {
  vi: 'Danh mục không có lĩnh vực này. Xin chọn lại.',
  en: 'The catalogue has no such area. Please choose another.',
}
const noProcedure: Text = {
  vi: 'Danh mục không có thủ tục này. Xin chọn lại, hoặc để trống nếu chỉ có số hồ sơ của cả lĩnh vực.',
  en: 'The catalogue has no such procedure. Choose another, or leave it empty if only the area is known.',
}
const noChannel: Text = {
  vi: `Xin chọn một kênh: ${channels.join(', ')}.`,
  en: `Please choose a channel: ${channels.join(', ')}.`,
}
const noCount: Text = {
  vi: 'Số hồ sơ phải là số nguyên từ 0 đến 10.000.000.',
  en: 'The number of transactions must be a whole number from 0 to 10,000,000.',
}
