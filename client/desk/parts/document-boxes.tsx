import type { Writing } from '../../../surveys/documents/document.ts'
import { findDocumentKind } from '../../../surveys/documents/kinds.ts'
import { momentAt } from '../../../surveys/voice/days.ts'
import type { DraftedDocument } from '../documents/types.ts'
import type { useDocument } from '../documents/use-document.ts'
import { TextArea } from './text-area.tsx'

type Parts = {
  readonly of: readonly Writing[]
  readonly kind: string
  readonly written: DraftedDocument['written']
  readonly writing: ReturnType<typeof useDocument>
}

/** The parts of a document that people write, each with who wrote it last. */
export function DocumentBoxes({ of, kind, written, writing: { texts, write, save, busy, dirty } }: Parts) {
  const hints = new Map(findDocumentKind(kind)?.boxes.map(({ id, hint }) => [id, hint]))
  return (
    <section aria-labelledby="boxes" class="screen-only">
      <h2 id="boxes">Phần phường viết</h2>
      {of.map(({ box, title }) => (
        <TextArea
          key={box}
          label={title}
          hint={[hints.get(box), writtenBy(written, box)].filter(Boolean).join(' ')}
          value={texts[box] ?? ''}
          onChange={(text) => write(box, text)}
        />
      ))}
      <p class="actions">
        <button type="button" onClick={save} aria-disabled={busy || !dirty}>
          Lưu bản nháp
        </button>{' '}
        <span class="soft">{dirty ? 'Có phần chưa lưu.' : ''}</span>
      </p>
    </section>
  )
}

function writtenBy(written: Parts['written'], box: string): string {
  const last = written.find((one) => one.box === box)
  return last ? `${last.by} viết ${momentAt(last.at)}.` : ''
}
