import { AlignmentType, convertMillimetersToTwip, type IParagraphStyleOptions, type IPropertiesOptions } from 'docx'

/** Sizes in half points, as Word counts them. */
const points = (size: number) => size * 2
const twips = (size: number) => size * 20
export const font = 'Times New Roman'

/** Widths and margins in twentieths of a point: A4, 20 mm above, below and right, 30 mm left (Nghị định 30/2020, Phụ lục I). */
export const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(20),
    header: convertMillimetersToTwip(10),
    footer: convertMillimetersToTwip(8),
  },
} as const
/** What is left for text. */
export const textWidth = convertMillimetersToTwip(160)

type Style = { readonly size: number; readonly bold?: boolean; readonly italics?: boolean; readonly centred?: boolean }

const style = (id: string, name: string, { size, bold = false, italics = false, centred }: Style) =>
  ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font, size: points(size), bold, italics },
    paragraph: {
      spacing: { before: 0, after: 0 },
      indent: { firstLine: 0 },
      alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    },
  }) satisfies IParagraphStyleOptions

/** The styles of a document, each by its name in Word, so that whoever edits it changes a style and not every paragraph. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: { run: { font, size: points(14), language: { value: 'vi-VN' } } },
    heading1: {
      run: { font, size: points(14), bold: true, color: '000000' },
      paragraph: { spacing: { before: twips(12), after: twips(6) }, keepNext: true },
    },
    heading2: {
      run: { font, size: points(14), bold: true, italics: true, color: '000000' },
      paragraph: { spacing: { before: twips(6), after: twips(6) }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Nội dung',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font, size: points(14) },
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: convertMillimetersToTwip(12.7) },
        spacing: { before: 0, after: twips(6), line: 276 },
      },
    },
    style('Nation', 'Quốc hiệu', { size: 12, bold: true, centred: true }),
    style('Motto', 'Tiêu ngữ', { size: 14, bold: true, centred: true }),
    style('Organ', 'Cơ quan ban hành', { size: 13, bold: true, centred: true }),
    style('Number', 'Số, ký hiệu', { size: 13, centred: true }),
    style('PlaceDay', 'Địa danh, thời gian', { size: 14, italics: true, centred: true }),
    style('Sort', 'Tên loại', { size: 14, bold: true, centred: true }),
    style('Subject', 'Trích yếu', { size: 14, bold: true, centred: true }),
    style('Standing', 'Tình trạng số liệu', { size: 13, italics: true, centred: true }),
    style('TableName', 'Tên bảng, hình', { size: 13, bold: true, centred: true }),
    style('TableWords', 'Chữ trong bảng', { size: 12 }),
    style('Signer', 'Người ký', { size: 14, bold: true, centred: true }),
    style('RecipientsName', 'Nơi nhận', { size: 12, bold: true, italics: true }),
    style('Recipients', 'Nơi nhận, danh sách', { size: 11 }),
    style('Foot', 'Chân trang', { size: 9 }),
  ],
}
