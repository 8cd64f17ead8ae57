import { percent as shown } from '../../surveys/voice/numbers.ts'
import type { Withholding } from '../reports/engine/disclosure/withhold.ts'
import { smallestCell } from '../stats/publication/smallest-cell.ts'

/**
 * A share as a percentage with one decimal; a dash when there is none.
 *
 * @example
 * percent(0.9042) // => '90,4%'
 * percent(null) // => '–'
 */
export const percent = (share: number | null): string => (share === null ? '–' : shown(share))

/** Why a row tells nothing of what people said. */
export const withheldWords: { readonly [W in Withholding]: string } = {
  confidential: `dưới ${smallestCell('internal')} phiếu: không hiển thị`,
  secondary: 'không hiển thị để không suy ra nhóm quá ít phiếu',
  incomplete: 'không hiển thị: quá ít phiếu chấm đủ các tiêu chí',
}

/** Rows in columns of equal width, two spaces apart; columns named in `right` are set to the right, for numbers. */
export function aligned(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) =>
        right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}
