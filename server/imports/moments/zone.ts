/** Hà Nội's own, in minutes east of Greenwich: what a time without a zone is in. */
export const haNoi = 7 * 60

const names: { readonly [name: string]: number } = {
  z: 0,
  utc: 0,
  gmt: 0,
  ict: haNoi,
  'asia/ho_chi_minh': haNoi,
  'asia/saigon': haNoi,
  'asia/bangkok': haNoi,
  'se asia standard time': haNoi,
  'indochina time': haNoi,
  'giờ đông dương': haNoi,
}

/**
 * Reads a zone as forms write it: an offset with or without GMT or UTC, or a name for the time of Hà Nội.
 *
 * @returns minutes east of Greenwich; undefined when it is none
 * @example
 * readZone('GMT+7') // => 420
 * readZone('-03:30') // => -210
 * readZone('UTC') // => 0
 * readZone('EST') // => undefined
 */
export function readZone(written: string): number | undefined {
  const plain = written
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace('−', '-')
    .toLowerCase()
  const named = names[plain]
  if (named !== undefined) return named
  const [, sign, hours = '', minutes = '00'] = /^(?:gmt|utc)? ?([+-])(\d{1,2}):?(\d{2})?$/.exec(plain) ?? []
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/**
 * The zone the name of a column tells: an offset written in it, or UTC, in which
 * Kobo keeps `_submission_time`.
 *
 * @example
 * zoneInName('_submission_time') // => 0
 * zoneInName('Thời gian (GMT+7)') // => 420
 * zoneInName('Dấu thời gian') // => undefined
 */
export function zoneInName(column: string): number | undefined {
  if (/^(.*\/)?_submission_time$/i.test(column)) return 0
  const [said] =
    /(?<![\p{L}\p{N}])(?:utc|gmt)(?: ?[+-]\d{1,2}(?::?\d{2})?)?(?![\p{L}\p{N}])/iu.exec(column.replaceAll('_', ' ')) ??
    []
  return said === undefined ? undefined : readZone(said)
}

/** An offset as people write it. @example offsetWords(420) // => '+07:00' */
export function offsetWords(minutes: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}
