import { useRef } from 'preact/hooks'
import type { Catalogue, Comment } from '../api.ts'
import { may } from '../session.ts'
import { type Mark, useCommentMarks } from '../use-comment-marks.ts'
import { shortcuts, useShortcut } from '../use-shortcut.ts'
import { CommentItem } from './comment-item.tsx'
import { Wrong } from './notice.tsx'

type Parts = { readonly rows: readonly Comment[]; readonly known: Catalogue; readonly onChanged: () => void }

/** Comments one below the other. A key marks the one that has the focus, or the first, and the focus goes on to the next. */
export function CommentList({ rows, known, onChanged }: Parts) {
  const list = useRef<HTMLOListElement>(null)
  const { markOf, mark, done, undo, failure } = useCommentMarks(rows)
  const places = () => [...(list.current?.querySelectorAll<HTMLElement>('article') ?? [])]
  useMarkKeys(places, mark)
  async function takeBack() {
    await undo()
    places()
      .find((one) => one.dataset.comment === done?.id)
      ?.focus()
  }
  return (
    <>
      {may('comment-marked') && shortcuts.value && <Keys />}
      {failure && <Wrong failure={failure} />}
      <div class="marked controls-only">
        <span role="status">{done?.said}</span>{' '}
        {done && (
          <button type="button" class="quiet" onClick={takeBack}>
            Hoàn tác
          </button>
        )}
      </div>
      <ol class="comments" ref={list}>
        {rows.map((row) => (
          <li key={row.id}>
            <CommentItem
              of={row}
              known={known}
              mark={markOf(row.id)}
              onMark={(wanted) => void mark(row.id, wanted)}
              onChanged={onChanged}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

const Keys = () => (
  <p class="soft controls-only">
    Phím <kbd>1</kbd> đã đọc, <kbd>2</kbd> cần làm, <kbd>3</kbd> không liên quan, rồi tự sang ý kiến kế tiếp.
  </p>
)

/** The keys 1, 2, 3: what they mark is what has the focus; then the next one gets it, which reads it out. */
function useMarkKeys(places: () => HTMLElement[], mark: (id: string, wanted: Mark) => Promise<boolean>): void {
  const byKey = (wanted: Mark) => async () => {
    if (!may('comment-marked')) return
    const all = places()
    const at = Math.max(
      all.findIndex((one) => one.contains(document.activeElement)),
      0,
    )
    const id = all[at]?.dataset.comment
    if (id !== undefined && (await mark(id, wanted))) (all[at + 1] ?? all[at])?.focus()
  }
  useShortcut('1', byKey('read'))
  useShortcut('2', byKey('todo'))
  useShortcut('3', byKey('irrelevant'))
}
