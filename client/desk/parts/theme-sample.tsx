import { useState } from 'preact/hooks'
import { type Failure, type Theme, told, v1 } from '../api.ts'
import { precisionSaid } from '../precision-said.ts'
import { useAsked } from '../use-asked.ts'
import { CommentWords } from './comment-words.tsx'
import { Answered, Wrong } from './notice.tsx'

/** Comments the program chose by the version of the theme; a person says of each whether it speaks of it. */
export function ThemeSample({ of: { id, version, name } }: { readonly of: Theme }) {
  const asked = useAsked(`sample ${id} ${version}`, () => told(v1.themes[':id'].sample.$get({ param: { id } })))
  const [failure, setFailure] = useState<Failure>()
  async function judge(comment: string, isRight: boolean) {
    const answer = await told(
      v1.themes[':id'].sample[':comment'].$put({ param: { id, comment }, json: { version, isRight } }),
    )
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) asked.again()
  }
  return (
    <>
      {failure && <Wrong failure={failure} />}
      <Answered of={asked}>
        {({ rows, precision }) => (
          <>
            <p role="status">Đúng: {precisionSaid(precision)}.</p>
            {rows.length === 0 && <p class="soft">Chưa có ý kiến nào thuộc chủ đề này.</p>}
            <ol>
              {rows.map((row) => (
                <li key={row.id}>
                  <CommentWords of={row.pieces} />
                  <fieldset class="actions marks">
                    <legend class="unseen">Có nói về chủ đề {name} không</legend>
                    <button type="button" aria-pressed={row.isRight === true} onClick={() => judge(row.id, true)}>
                      Đúng
                    </button>
                    <button type="button" aria-pressed={row.isRight === false} onClick={() => judge(row.id, false)}>
                      Sai
                    </button>
                  </fieldset>
                </li>
              ))}
            </ol>
          </>
        )}
      </Answered>
    </>
  )
}
