import { useState } from 'preact/hooks'
import { type Comment, type Failure, told, v1 } from '../api.ts'
import { Wrong } from './notice.tsx'

type Piece = Comment['pieces'][number]
type Part = Extract<Piece, { readonly part: number }>
const stateSaid = { suggested: 'hệ thống đề xuất che', agreed: 'đã đồng ý che', undone: 'đã bỏ che' } as const

/** What of a comment is hidden, part by part: a person agrees, or opens it for everybody who reads the comment. */
export function CommentParts({ of, onChanged }: { readonly of: Comment; readonly onChanged: () => void }) {
  const [failure, setFailure] = useState<Failure>()
  const parts = of.pieces.filter((piece): piece is Part => 'part' in piece)
  const each = parts.filter(({ part }, i) => parts.findIndex((one) => one.part === part) === i)
  async function decide({ part }: Part, hidden: boolean) {
    const param = { id: of.id, from: String(part) }
    const answer = await told(v1.comments[':id'].parts[':from'].$put({ param, json: { hidden } }))
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) onChanged()
  }
  return (
    <>
      {failure && <Wrong failure={failure} />}
      <ul class="hidden-parts">
        {each.map((piece) => (
          <li key={piece.part}>
            {piece.text} <span class="soft">({stateSaid[piece.state]})</span>{' '}
            {piece.state !== 'agreed' && (
              <button type="button" onClick={() => decide(piece, true)}>
                {piece.state === 'undone' ? 'Che lại' : 'Đồng ý che'}
              </button>
            )}{' '}
            {piece.state !== 'undone' && (
              <button type="button" onClick={() => decide(piece, false)}>
                Bỏ che
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
