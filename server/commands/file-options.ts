import type { Reading } from '../imports/read-grid.ts'
import { namedDelimiter } from '../imports/table/delimiter.ts'
import { Misuse } from './misuse.ts'

/** How a file is laid out, for every command that reads one. */
export const fileOptions = {
  sheet: { type: 'string', value: 'TÊN_TRANG', tells: 'Trang tính của tệp xlsx; bỏ trống là trang đầu không bị ẩn' },
  'header-row': { type: 'string', value: 'SỐ', tells: 'Dòng chứa tên cột; bỏ trống thì tự tìm trong các dòng đầu' },
  delimiter: {
    type: 'string',
    value: 'DẤU',
    tells: 'Dấu ngăn cột của tệp csv: “,” “;” “|” hoặc tab; bỏ trống thì tự nhận',
  },
} as const

type Given = { readonly [N in keyof typeof fileOptions]?: string | undefined }

/** @throws Misuse for a row that is no number, or a sign that parts nothing */
export function readFileOptions(given: Given): Reading & { readonly headerRow: number | undefined } {
  const { sheet, 'header-row': row, delimiter: written } = given
  if (row !== undefined && !/^[1-9]\d{0,6}$/.test(row))
    throw new Misuse(`Tùy chọn --header-row không nhận “${row}”: viết số dòng, ví dụ 4.`)
  const delimiter = written === undefined ? undefined : namedDelimiter(written)
  if (written !== undefined && delimiter === undefined)
    throw new Misuse(`Tùy chọn --delimiter không nhận “${written}”: viết một dấu như ; hoặc tab.`)
  return { sheet, delimiter, headerRow: row === undefined ? undefined : Number(row) }
}
