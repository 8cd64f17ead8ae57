import type { Writing } from '../../surveys/documents/document.ts'
import { type DocumentId, findDocumentKind } from '../../surveys/documents/kinds.ts'

/** What people wrote into the boxes of a document; a box nobody saved yet is not there. */
export type Texts = { readonly [box: string]: string }

/** The box of a document with what was saved, or else the facts to begin from. */
export function writingOf(id: DocumentId, box: string, texts: Texts, facts: string): Writing {
  const title = findDocumentKind(id)?.boxes.find((one) => one.id === box)?.title
  if (title === undefined) throw new Error(`the document ${id} has no box ${box}`)
  return { kind: 'writing', box, title, text: texts[box] ?? facts }
}
