import type { Area, Catalogue, Procedure, Unit } from '../../../db/queries/catalogue.ts'
import { type AreaGroup, areaGroups } from '../../../surveys/grammar/context.ts'
import type { Fault, Table } from '../table/grid.ts'

type Read<T> = { readonly rows: readonly T[]; readonly faults: readonly Fault[] }

/** Every column a catalogue file may have. */
export const columnNames: ReadonlySet<string> = new Set(
  'id name kind name_en unit group code area time_limit status'.split(' '),
)

/** Which of the three catalogue files this is, by its columns; undefined when it is none. */
export function kindOf({ columns }: Table): keyof Catalogue | undefined {
  const has = (...names: string[]) => names.every((name) => columns.includes(name))
  if (has('code', 'name', 'area')) return 'procedures'
  if (has('id', 'name', 'unit')) return 'areas'
  return has('id', 'name', 'kind') ? 'units' : undefined
}

/** Units: `id, name, kind, name_en`. */
export const readUnits = (table: Table): Read<Unit> =>
  readRows(table, 'id', (cells, wrong) => {
    mustBeSlug(cells, wrong)
    return {
      id: cells.id ?? '',
      name: cells.name ?? '',
      nameEn: cells.name_en || (cells.name ?? ''),
      kind: cells.kind ?? '',
    }
  })

/** Areas: `id, name, unit, group, name_en`; the unit must be among `units`. */
export const readAreas = (table: Table, units: readonly { readonly id: string }[]): Read<Area> =>
  readRows(table, 'id', (cells, wrong) => {
    mustBeSlug(cells, wrong)
    if (!units.some(({ id }) => id === cells.unit)) wrong('unit', `Không có đơn vị “${cells.unit}” trong danh mục`)
    const group = areaGroups.find((one) => one === cells.group) ?? ''
    if (cells.group && !group) wrong('group', `Nhóm phải để trống hoặc là một trong: ${areaGroups.join(', ')}`)
    return {
      id: cells.id ?? '',
      name: cells.name ?? '',
      nameEn: cells.name_en || (cells.name ?? ''),
      unit: cells.unit ?? '',
      group: group as AreaGroup | '',
    }
  })

/** Procedures: `code, name, area, unit, time_limit, status`. Status `retired` leaves a procedure out, which retires it. */
export function readProcedures(
  table: Table,
  areas: readonly { readonly id: string; readonly unit: string }[],
  units: readonly { readonly id: string }[],
) {
  return readRows<Procedure & { readonly retired: boolean }>(table, 'code', (cells, wrong) => {
    if (!/^\d\.\d{6}$/.test(cells.code ?? '')) wrong('code', 'Mã thủ tục phải có dạng 1.001193')
    const area = areas.find(({ id }) => id === cells.area)
    if (!area) wrong('area', `Không có lĩnh vực “${cells.area}” trong danh mục`)
    const unit = cells.unit || area?.unit || ''
    if (!units.some(({ id }) => id === unit)) wrong('unit', `Không có đơn vị “${unit}” trong danh mục`)
    const status = cells.status || 'active'
    if (!['active', 'doubtful', 'retired'].includes(status))
      wrong('status', 'Trạng thái phải là active, doubtful hoặc retired')
    return {
      code: cells.code ?? '',
      name: cells.name ?? '',
      area: cells.area ?? '',
      unit,
      timeLimit: cells.time_limit ?? '',
      doubtful: status === 'doubtful',
      retired: status === 'retired',
    }
  })
}

type Wrong = (column: string, reason: string) => void

/** Reads every row and collects what is wrong; keys must be unique and names present. */
function readRows<T>(
  table: Table,
  key: string,
  read: (cells: Table['rows'][number]['cells'], wrong: Wrong) => T,
): Read<T> {
  const faults: Fault[] = []
  const seen = new Set<string>()
  const rows = table.rows.map(({ line, cells }) => {
    const wrong: Wrong = (column, reason) => faults.push({ line, column, reason })
    const id = cells[key] ?? ''
    if (seen.has(id)) wrong(key, `“${id}” đã có ở dòng trên`)
    seen.add(id)
    if (!cells.name) wrong('name', 'Thiếu tên')
    return read(cells, wrong)
  })
  return { rows, faults }
}

function mustBeSlug(cells: Table['rows'][number]['cells'], wrong: Wrong): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cells.id ?? ''))
    wrong('id', 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ ho-tich')
}
