import { columns, type Line } from './columns.ts'
import type { StoredFigure, StoredOpen } from './stored.ts'

/** The open data of a publication as RFC 4180 has it: a line a stratum, numbers with a point, unrounded. */
export function openCsv({ figures }: StoredOpen): string {
  const lines = figures.flatMap(linesOf).map((line) => columns.map(({ of }) => cell(of(line))).join(','))
  return [columns.map(({ name }) => name).join(','), ...lines, ''].join('\r\n')
}

function linesOf(figure: StoredFigure): Line[] {
  if (figure.strata.length === 0)
    return [{ figure, kind: figure.sums ? 'sums' : 'rounded', place: 1, stratum: undefined }]
  return figure.strata.map((stratum, place) => ({ figure, kind: 'stratum', place: place + 1, stratum }))
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
