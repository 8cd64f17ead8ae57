import { dayOf } from '../../surveys/grammar/calendar.ts'

const year = /(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})/.source
const vietnamese = /(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})/.source
const clock = /(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:\.(?<ms>\d{1,3})\d*)?)?/.source
const zone = /(?<zone>Z|[+-]\d{2}:?\d{2})?/.source
const forms = [new RegExp(`^${year}(?:[T ]${clock}${zone})?$`, 'i'), new RegExp(`^${vietnamese}(?:,? ${clock})?$`)]

type Moment = { readonly at: number } | { readonly refused: string }

/**
 * Reads when something was answered: ISO, or day/month/year as written here.
 * Without a zone it is Hà Nội time; a day without time is noon of that day.
 *
 * @param now nothing can have been answered later; a day without time may be today
 * @example
 * readMoment('31/03/2026 9:05', Date.UTC(2026, 10, 1)) // => { at: Date.UTC(2026, 2, 31, 2, 5) }
 */
export function readMoment(written: string, now: number): Moment {
  const parts = forms.map((form) => form.exec(written)?.groups).find((found) => found !== undefined)
  const at = parts && momentOf(parts)
  if (at === undefined || parts === undefined)
    return {
      refused: `“${written.slice(0, 40)}” không phải thời điểm; viết 2026-03-31, 2026-03-31 14:05 hoặc 31/03/2026 14:05`,
    }
  if (Number(parts.y) < 2000) return { refused: `“${written}” trước năm 2000` }
  const inFuture = parts.h === undefined ? dayOf(at) > dayOf(now) : at > now
  return inFuture ? { refused: `“${written}” ở tương lai` } : { at }
}

function momentOf({
  y = '',
  m = '',
  d = '',
  h = '12',
  min = '00',
  s = '00',
  ms = '0',
  zone: offset = '+07:00',
}: Parts) {
  const two = (part: string) => part.padStart(2, '0')
  const day = `${y}-${two(m)}-${two(d)}`
  const isDay = Number.isFinite(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  if (!isDay) return undefined
  const away = offset.toUpperCase().replace(/(\d{2})(\d{2})$/, '$1:$2')
  const at = Date.parse(`${day}T${two(h)}:${min}:${s}.${ms.padEnd(3, '0')}${away}`)
  return Number.isFinite(at) && Number(h) < 24 ? at : undefined
}
type Parts = { readonly [part: string]: string | undefined }
