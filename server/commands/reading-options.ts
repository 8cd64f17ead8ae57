import { fold } from '../../surveys/grammar/fold.ts'
import { levelNames } from '../../surveys/grammar/scale.ts'
import { type Order, orders } from '../imports/moments/written-day.ts'
import { readZone } from '../imports/moments/zone.ts'
import { type NamedLevels, officialLevel } from '../imports/responses/level-word.ts'
import type { SaidOfFile } from '../imports/responses/responses.ts'
import { readConstants, readMap } from './assignments.ts'
import { readFileOptions } from './file-options.ts'
import { Misuse } from './misuse.ts'

type Given = {
  readonly map?: readonly string[] | undefined
  readonly set?: readonly string[] | undefined
  readonly levels?: readonly string[] | undefined
  readonly zone?: string | undefined
  readonly dates?: string | undefined
  readonly 'header-row'?: string | undefined
  readonly 'skip-empty'?: boolean | undefined
}

/** Everything a person says of a file of responses. @throws Misuse */
export const readSaid = (given: Given): SaidOfFile => ({
  map: readMap(given.map ?? []),
  constants: readConstants(given.set ?? []),
  headerRow: readFileOptions(given).headerRow,
  zone: readZoneOption(given.zone),
  dates: readDatesOption(given.dates),
  levels: readLevelsOption(given.levels ?? []),
  skipEmpty: given['skip-empty'] ?? false,
})

/** Reads --zone. @returns minutes east of Greenwich */
function readZoneOption(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const zone = readZone(written)
  if (zone === undefined)
    throw new Misuse(`Tùy chọn --zone không nhận “${written}”: viết độ lệch so với giờ UTC, ví dụ +00:00 hoặc +07:00.`)
  return zone
}

/** In which order a file writes its days. */
export const datesOption = {
  type: 'string',
  value: 'dmy|mdy|ymd',
  tells: 'Thứ tự ngày, tháng, năm; bỏ trống thì suy từ cả cột',
} as const

/** Reads --dates. @throws Misuse */
export function readDatesOption(written: string | undefined): Order | undefined {
  const order = orders.find((one) => one === written?.toLowerCase())
  if (written !== undefined && !order)
    throw new Misuse(
      `Tùy chọn --dates không nhận “${written}”: dùng dmy (ngày/tháng/năm), mdy (tháng/ngày/năm) hoặc ymd (năm/tháng/ngày).`,
    )
  return order
}

/**
 * Reads what a file calls the levels: `A5=5,A4=4`. Names may hold commas. An
 * official name keeps its own level: nobody turns “Không hài lòng” into 5.
 */
function readLevelsOption(given: readonly string[]): NamedLevels {
  const found = new Map<string, number>()
  for (const written of given) {
    const pairs = [...written.matchAll(/\s*(.+?)\s*=\s*([0-5])\s*(?:[,;]|$)/gs)]
    if (pairs.map(([whole]) => whole).join('') !== written)
      throw new Misuse(`Tùy chọn --levels không hiểu “${written}”: viết tên=mức, mức từ 0 đến 5, ví dụ "A5=5,A4=4".`)
    for (const [, name = '', digit = ''] of pairs) {
      const [folded, level, official] = [fold(name), Number(digit), officialLevel(name)]
      if (official !== undefined && official !== level)
        throw new Misuse(
          `Tùy chọn --levels: “${name}” là tên chính thức của mức ${official}, không đổi thành ${digit} được.`,
        )
      if ((found.get(folded) ?? level) !== level) throw new Misuse(`Tùy chọn --levels có “${name}” hai lần.`)
      found.set(folded, level)
    }
  }
  return found
}

/** What the levels of a file were taken for, to be told; nothing when it has no names of its own. */
export const levelsTold = (levels: NamedLevels): string[] => {
  const named = [...levels].map(([name, level]) => `${name} = ${level} (${nameOf(level)})`)
  return named.length > 0 ? [`Các mức được đọc theo --levels: ${named.join('; ')}.`] : []
}

const nameOf = (level: number) => levelNames[level as keyof typeof levelNames]?.vi ?? 'không phát sinh'
