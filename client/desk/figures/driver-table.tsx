import { percent, twoDecimals } from '../../../surveys/voice/numbers.ts'
import { type Column, DataTable } from './data-table.tsx'
import { quadrantNames } from './quadrants.ts'
import type { ShownDrivers } from './reports.ts'

const correlation = (value: number | undefined) => (value === undefined ? '–' : twoDecimals(value))

const columns: readonly Column<ShownDrivers['drivers'][number]>[] = [
  { title: 'Tầm quan trọng', number: ({ importance }) => (importance === undefined ? '–' : percent(importance)) },
  { title: 'Chỉ số', number: ({ performance }) => percent(performance) },
  { title: 'Spearman', number: ({ spearman }) => correlation(spearman) },
  { title: 'Kendall', number: ({ kendall }) => correlation(kendall) },
  { title: 'Nhóm', text: ({ quadrant }) => (quadrant ? quadrantNames[quadrant] : '–') },
]

/** The numbers behind the map, one row a factor. */
export const DriverTable = ({ of, about }: { readonly of: ShownDrivers; readonly about: string }) => (
  <DataTable
    caption={`${about}: tầm quan trọng là phần mỗi yếu tố góp vào sự khác biệt của câu trả lời chung (LMG); ${of.label}`}
    what="Yếu tố"
    rows={of.drivers}
    keyOf={({ factor }) => factor}
    nameOf={({ title }) => title.vi}
    columns={columns}
  />
)
