import type { KeptCatalogue } from '../../db/queries/catalogue.ts'
import { slug } from '../../surveys/grammar/slug.ts'

/** Finds what a cell names. What is retired counts too: history speaks of it. */
export type Lookup = ReturnType<typeof lookupIn>

export function lookupIn({ units, areas, procedures }: KeptCatalogue) {
  const unitIds = new Map(units.flatMap((one) => [[slug(one.name), one] as const, [one.id, one] as const]))
  const areaIds = new Map(areas.flatMap((one) => [[slug(one.name), one] as const, [one.id, one] as const]))
  const codes = new Map(procedures.map((one) => [one.code, one]))
  return {
    /** By id, or by the official name. */
    unit: (written: string) => unitIds.get(written) ?? unitIds.get(slug(written)),
    area: (written: string) => areaIds.get(written) ?? areaIds.get(slug(written)),
    /** By code, however it is written. */
    procedure: (written: string) => codes.get(procedureCode(written) ?? written),
  }
}

/**
 * A procedure's national code. Excel drops the noughts at its end or writes a
 * decimal comma; the city adds its own ending; lists add the name.
 *
 * @example
 * procedureCode('1,00119') // => '1.001190'
 * procedureCode('1.001193.000.00.00.H26') // => '1.001193'
 * procedureCode('1.001193 - Đăng ký khai sinh') // => '1.001193'
 * procedureCode('khai sinh') // => undefined
 */
export function procedureCode(written: string): string | undefined {
  const [, first, digits = '', more = ''] =
    /^(\d)[.,](\d{1,6})((?:\.\d{2,3}){3}(?:\.H\d{2})?)?(?:\s*[-–:]\s*\D.*|\s+\p{L}.*)?$/iu.exec(written) ?? []
  if (!first || (more && digits.length < 6)) return undefined
  return `${first}.${digits.padEnd(6, '0')}`
}
