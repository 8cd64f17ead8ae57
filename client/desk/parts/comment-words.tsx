import type { Comment } from '../api.ts'

type Pieces = Comment['pieces']

/** What somebody wrote: what was searched for highlighted, what is hidden told by its kind. */
export const CommentWords = ({ of }: { readonly of: Pieces }) => (
  <>
    {of.map((piece, i) => {
      // Pieces are told apart by their place: they never change places.
      const key = `${i} ${piece.text}`
      if ('found' in piece) return <mark key={key}>{piece.text}</mark>
      if ('part' in piece && piece.state !== 'undone')
        return (
          <span key={key} class="hidden-part">
            {piece.text}
          </span>
        )
      return <span key={key}>{piece.text}</span>
    })}
  </>
)
