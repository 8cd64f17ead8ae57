import { PDFiumLibrary } from '@hyzyla/pdfium'

/** How many pages a printed PDF has. */
export async function pagesOf(pdf: Uint8Array): Promise<number> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const count = document.getPageCount()
  document.destroy()
  library.destroy()
  return count
}
