import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { committee } from '#ward'
import type { Block, Chart, Document as Wanted, Writing } from '../../../surveys/documents/document.ts'
import { chartSize } from './chart-svg.ts'
import { wordFoot, wordSignatures } from './word-foot.ts'
import { wordHead } from './word-letterhead.ts'
import { page, styles, textWidth } from './word-styles.ts'
import { wordTable } from './word-table.ts'

type Part = Paragraph | Table
type Pictures = ReadonlyMap<Chart, Uint8Array>

/**
 * A document as a Word file by the layout of Nghị định 30/2020: real styles, headings of tables repeated, pages numbered
 * from the second, every picture with its words.
 *
 * @param drawn makes a PNG file of a chart
 */
export async function wordFile(wanted: Wanted, drawn: (chart: Chart) => Promise<Uint8Array>): Promise<Blob> {
  const charts = wanted.blocks.filter((block): block is Chart => block.kind === 'chart')
  const pictures = new Map(await Promise.all(charts.map(async (chart) => [chart, await drawn(chart)] as const)))
  const foot = new Footer({ children: [new Paragraph({ style: 'Foot', text: wanted.footer })] })
  const file = new Document({
    title: `${wanted.sort}: ${wanted.subject}`,
    creator: committee.vi,
    styles,
    sections: [
      {
        properties: { titlePage: true, page },
        headers: { first: new Header({ children: [] }), default: new Header({ children: [pageNumber()] }) },
        footers: { first: foot, default: foot },
        children: [
          ...wordHead(wanted),
          ...wanted.blocks.flatMap((block) => partsOf(block, pictures)),
          ...wordFoot(wanted),
        ],
      },
    ],
  })
  return Packer.toBlob(file)
}

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  })

const body = (text: string) => new Paragraph({ style: 'Body', text })

function partsOf(block: Block, pictures: Pictures): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          text: block.text,
        }),
      ]
    case 'paragraph':
      return [body(block.text)]
    case 'list':
      return block.items.map((item) => body(`- ${item}`))
    case 'table':
      return wordTable(block)
    case 'chart':
      return pictureOf(block, pictures)
    case 'writing':
      return writingOf(block)
    case 'signatures':
      return wordSignatures(block.of)
  }
}

function writingOf({ title, text, isTitled, lines = 0 }: Writing): readonly Part[] {
  const written = text.split('\n').filter(Boolean)
  if (written.length + lines === 0) return []
  const heading = isTitled ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, text: title })]
  return [...heading, ...(written.length > 0 ? written.map(body) : Array.from({ length: lines }, emptyLine))]
}

/** A dotted line over the width of the text. */
const emptyLine = () =>
  new Paragraph({
    style: 'Body',
    indent: { firstLine: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] })],
  })

/** Of the width of the text: 16 cm are 605 points of a screen. */
const widest = 600

function pictureOf(chart: Chart, pictures: Pictures): readonly Part[] {
  const data = pictures.get(chart)
  if (!data) throw new Error('a chart has no picture')
  const { width, height } = chartSize(chart)
  const scale = widest / width
  return [
    new Paragraph({ style: 'TableName', text: chart.title, keepNext: true, spacing: { before: 160, after: 80 } }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: { width: widest, height: Math.round(height * scale) },
          altText: { name: chart.title, title: chart.title, description: chart.alt },
        }),
      ],
    }),
  ]
}
