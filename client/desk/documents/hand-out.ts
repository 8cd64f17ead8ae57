import type { Document } from '../../../surveys/documents/document.ts'
import { handOver } from '../csv.ts'
import { fileNameOf } from './letter-words.ts'

/** Makes a document's file and hands it to the person; what makes it is loaded when somebody asks for one. */
export const handOut: {
  readonly [F in 'docx' | 'xlsx']: (document: Document) => Promise<void>
} = {
  docx: async (document) => {
    const [{ wordFile }, { chartPicture }] = await Promise.all([import('./word.ts'), import('./chart-picture.ts')])
    handOver(`${fileNameOf(document.id, document.period)}.docx`, await wordFile(document, chartPicture))
  },
  xlsx: async (document) => {
    const [{ default: writeExcelFile }, { sheetsOf }] = await Promise.all([
      import('write-excel-file/browser'),
      import('./sheets.ts'),
    ])
    const sheets = sheetsOf(document) as unknown as Parameters<typeof writeExcelFile>[0]
    handOver(`${fileNameOf(document.id, document.period)}.xlsx`, await writeExcelFile(sheets).toBlob())
  },
}
