import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { letterhead } from '#ward'
import type { Document } from '../../../surveys/documents/document.ts'
import { motto, nation, numberOf, placeAndDay } from './letter-words.ts'
import { textWidth } from './word-styles.ts'

/** Without lines: a table that only sets two things side by side. */
export const noLines = Object.fromEntries(
  (['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const).map((side) => [
    side,
    { style: BorderStyle.NONE, size: 0, color: 'auto' },
  ]),
) as {
  readonly [side in 'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical']: {
    readonly style: 'none'
    readonly size: number
    readonly color: string
  }
}

/** Two columns side by side, as head and foot of a document have them. */
export function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[], leftShare: number): Table {
  const widths = [Math.round(textWidth * leftShare), Math.round(textWidth * (1 - leftShare))] as const
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({
      children: [...children],
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { left: 0, right: 0 },
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: noLines,
    rows: [new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] })],
  })
}

/** A short line below what stands above it; `inset` twips shorter on both sides. */
const rule = (inset: number) =>
  new Paragraph({
    style: 'Number',
    indent: { left: inset, right: inset, firstLine: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    spacing: { before: 20, after: 60, line: 120 },
  })

/** Who issues it, number, nation, motto, place and day; then its sort and subject (Nghị định 30/2020, Phụ lục I). */
export function wordHead({ sign, place, day, sort, subject, standing }: Document): readonly (Paragraph | Table)[] {
  const line = (style: string, text: string) => new Paragraph({ style, text })
  const left = [...letterhead.organ.map((one) => line('Organ', one)), rule(1000), line('Number', numberOf(sign))]
  const right = [line('Nation', nation), line('Motto', motto), rule(1050), line('PlaceDay', placeAndDay(place, day))]
  return [
    sideBySide(left, right, 0.38),
    new Paragraph({ style: 'Sort', text: sort, spacing: { before: 360, after: 0 } }),
    line('Subject', subject),
    rule(3300),
    ...(standing ? [new Paragraph({ style: 'Standing', text: `(${standing})`, spacing: { after: 240 } })] : []),
  ]
}
