import { useId } from 'preact/hooks'
import { dayRead } from '../../../surveys/voice/days.ts'
import { addresses, withChoices } from '../address.ts'
import { told, v1 } from '../api.ts'
import { levelSaid } from '../comment-file.ts'
import { may } from '../session.ts'
import { useAsked } from '../use-asked.ts'
import { CommentWords } from './comment-words.tsx'

type Parts = {
  readonly title: string
  /** What narrows them, as in the address of the list. */
  readonly chosen: { readonly [name: string]: string }
  /** Whether what is to be done comes before what is newer. */
  readonly todoFirst?: boolean
}

/** How many are shown where something else is the subject. */
const fewShown = 3

/** The newest comments of a place or period, and the way to all of them; nothing for whoever may not read any. */
export const NewestComments = (parts: Parts) => (may('comments-read') ? <Newest {...parts} /> : null)

function Newest({ title, chosen, todoFirst = false }: Parts) {
  const id = useId()
  const { answer } = useAsked(JSON.stringify([chosen, todoFirst]), () =>
    told(v1.comments.$get({ query: { ...chosen, ...(todoFirst ? { first: 'todo' as const } : {}) } })),
  )
  // What the page is about is there without them.
  if (!answer?.ok) return null
  const { rows, total } = answer.value
  return (
    <section class="voices" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p class="soft">Chưa có ý kiến nào đến ngày được đọc.</p>
      ) : (
        <ul class="comments few">
          {rows.slice(0, fewShown).map((row) => (
            <li key={row.id} class="comment">
              <p class="said-words">
                <CommentWords of={row.pieces} />
              </p>{' '}
              <p class="soft">
                {dayRead(row.day)} · {levelSaid(row.level)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {total > fewShown && (
        <p>
          <a href={withChoices(addresses.comments, chosen)}>Xem {total} ý kiến</a>
        </p>
      )}
    </section>
  )
}
