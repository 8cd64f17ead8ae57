import { useEffect, useState } from 'preact/hooks'
import type { Document, Writing } from '../../../surveys/documents/document.ts'
import { type Failure, told, v1 } from '../api.ts'
import { handOut } from './hand-out.ts'
import type { DraftedDocument } from './types.ts'

type Texts = { readonly [box: string]: string }
type Format = 'docx' | 'xlsx' | 'print'

/** A document that is being written in: what stands in its boxes, saving it, and taking it out. */
export function useDocument(drafted: DraftedDocument, again: () => void) {
  const document = drafted.document as Document
  const [texts, setTexts] = useState<Texts>(textsOf(document))
  const { dirty, failure, said, ...acts } = useDocumentActs(drafted, texts, again)
  useAsking(dirty)
  return {
    ...acts,
    ...{ texts, dirty, failure, said },
    shown: withTexts(document, texts),
    write: (box: string, text: string) => setTexts({ ...texts, [box]: text }),
    fill: (version: Texts) => setTexts({ ...texts, ...version }),
  }
}

/** Saving it and taking it out, one thing at a time. */
function useDocumentActs(drafted: DraftedDocument, texts: Texts, again: () => void) {
  const document = drafted.document as Document
  const [failure, setFailure] = useState<Failure>()
  const [said, say] = useState('')
  const [busy, setBusy] = useState(false)
  const [kept, setKept] = useState({ seen: drafted.version, texts: textsOf(document) })
  const dirty = Object.keys(texts).some((box) => texts[box] !== kept.texts[box])
  const param = { kind: document.id, period: document.period }

  async function save(): Promise<boolean> {
    const { seen } = kept
    const answer = await told(v1.documents[':kind'][':period'].versions.$post({ param, json: { seen, texts } }))
    setFailure(answer.ok ? undefined : answer.failure)
    if (!answer.ok) return false
    setKept({ seen: answer.value.version, texts })
    say(`Đã lưu bản ${answer.value.version}.`)
    again()
    return true
  }
  /** Saved and noted first: what leaves the desk is what the log and the versions tell of. */
  async function take(format: Format): Promise<void> {
    if (dirty && !(await save())) return
    const answer = await told(v1.documents[':kind'][':period'].copies.$post({ param, json: { format } }))
    setFailure(answer.ok ? undefined : answer.failure)
    if (!answer.ok) return
    if (format === 'print') print()
    else await handOut[format](withTexts(document, texts)).catch(() => setFailure(notMade))
  }
  const once = (act: () => Promise<unknown>) => async () => {
    if (busy) return
    setBusy(true)
    say('')
    await act()
    setBusy(false)
  }
  return { dirty, busy, failure, said, save: once(save), take: (format: Format) => once(() => take(format)) }
}

const notMade: Failure = {
  problem: 'unreachable',
  message: 'Chưa tạo được tệp. Xin kiểm tra mạng rồi thử lại; bản đã lưu vẫn còn.',
}

const isWriting = (block: { readonly kind: string }): block is Writing => block.kind === 'writing'

/** The boxes of a document, in their order. */
export const boxesOf = ({ blocks }: Document): readonly Writing[] => blocks.filter(isWriting)

const textsOf = (document: Document): Texts => Object.fromEntries(boxesOf(document).map(({ box, text }) => [box, text]))

const withTexts = (document: Document, texts: Texts): Document => ({
  ...document,
  blocks: document.blocks.map((block) =>
    isWriting(block) ? { ...block, text: texts[block.box] ?? block.text } : block,
  ),
})

/** Whoever leaves with something unsaved is asked by the browser. */
function useAsking(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [dirty])
}
