import { useState } from 'preact/hooks'
import { markNames } from '../../surveys/voice/comments.ts'
import { type Comment, type Failure, told, v1 } from './api.ts'

export type Mark = NonNullable<Comment['mark']>

type Done = { readonly id: string; readonly before: Mark | null; readonly said: string }

/** Marking the comments of a page: what each is marked as now, what was done last, and the way back. */
export function useCommentMarks(rows: readonly Comment[]) {
  const [marks, setMarks] = useState<{ readonly [id: string]: Mark | null }>({})
  const [done, setDone] = useState<Done>()
  const [failure, setFailure] = useState<Failure>()
  const markOf = (id: string): Mark | null =>
    Object.hasOwn(marks, id) ? (marks[id] ?? null) : (rows.find((one) => one.id === id)?.mark ?? null)

  /** @returns whether it is marked so now */
  async function mark(id: string, wanted: Mark | null): Promise<boolean> {
    const answer = await told(v1.comments[':id'].mark.$put({ param: { id }, json: { mark: wanted } }))
    setFailure(answer.ok ? undefined : answer.failure)
    if (!answer.ok) return false
    setMarks((now) => ({ ...now, [id]: wanted }))
    const said = wanted === null ? 'Đã bỏ đánh dấu.' : `Đã đánh dấu: ${markNames[wanted]}.`
    setDone({ id, before: answer.value.before, said })
    return true
  }

  return { markOf, mark, done, undo: () => done && mark(done.id, done.before), failure }
}
