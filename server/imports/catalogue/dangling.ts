import type { Catalogue } from '../../../db/queries/catalogue.ts'

/**
 * What in use would rest on something that is not: areas of a unit, procedures of an area or unit.
 *
 * @param inUse only what is in use
 * @returns a sentence for each unit or area that may not go yet
 */
export function dangling({ units, areas, procedures }: Catalogue): readonly string[] {
  const isUnit = new Set(units.map(({ id }) => id))
  const isArea = new Set(areas.map(({ id }) => id))
  return [
    ...told('đơn vị', 'lĩnh vực', areas, ({ unit }) => (isUnit.has(unit) ? undefined : unit)),
    ...told('đơn vị', 'thủ tục', procedures, ({ unit }) => (isUnit.has(unit) ? undefined : unit)),
    ...told('lĩnh vực', 'thủ tục', procedures, ({ area }) => (isArea.has(area) ? undefined : area)),
  ]
}

function told<T extends { readonly name: string }>(
  on: string,
  what: string,
  all: readonly T[],
  missing: (one: T) => string | undefined,
): string[] {
  const ids = new Set(all.flatMap((one) => missing(one) ?? []))
  return [...ids].map((id) => {
    const found = all.filter((one) => missing(one) === id)
    return `Chưa ngừng dùng được ${on} ${id}: còn ${found.length} ${what} đang dùng (ví dụ ${found[0]?.name}). Chuyển hoặc ngừng các mục đó trước.`
  })
}
