import { useId } from 'preact/hooks'
import { markNames } from '../../../surveys/voice/comments.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { streamNames } from '../../../surveys/voice/streams.ts'
import type { Catalogue, Comment } from '../api.ts'
import { levelSaid, placeSaid } from '../comment-file.ts'
import { may } from '../session.ts'
import type { Mark } from '../use-comment-marks.ts'
import { CommentParts } from './comment-parts.tsx'
import { CommentWhole } from './comment-whole.tsx'
import { CommentWords } from './comment-words.tsx'
import { More } from './more.tsx'

type Parts = {
  readonly of: Comment
  readonly known: Catalogue
  readonly mark: Mark | null
  readonly onMark: (mark: Mark | null) => void
  readonly onChanged: () => void
}

const keys: readonly (readonly [Mark, key: string])[] = [
  ['read', '1'],
  ['todo', '2'],
  ['irrelevant', '3'],
]

/** One comment: the words, where and when, its mark, and for those who may, what of it is hidden. */
export function CommentItem({ of, known, mark, onMark, onChanged }: Parts) {
  const id = useId()
  const hasHidden = of.pieces.some((piece) => 'part' in piece)
  return (
    <article class={mark ? `comment ${mark}` : 'comment'} tabIndex={-1} data-comment={of.id} aria-labelledby={id}>
      <p class="said-words" id={id}>
        <CommentWords of={of.pieces} />
      </p>
      <p class="soft">{[dayRead(of.day), levelSaid(of.level), ...aboutOf(of, known)].join(' · ')}</p>
      {mark && <p class="on-paper">{markNames[mark]}</p>}
      {may('comment-marked') ? (
        <fieldset class="actions marks">
          <legend class="unseen">Đánh dấu ý kiến này</legend>
          {keys.map(([name, key]) => (
            <button
              key={name}
              type="button"
              aria-pressed={mark === name}
              aria-keyshortcuts={key}
              onClick={() => onMark(mark === name ? null : name)}
            >
              {mark === name && '✓ '}
              {markNames[name]}
            </button>
          ))}
        </fieldset>
      ) : (
        mark && <p class="soft screen-only">{markNames[mark]}</p>
      )}
      {hasHidden && may('hidden-part-decided') && (
        <More title="Xem lại chỗ che">{() => <CommentParts of={of} onChanged={onChanged} />}</More>
      )}
      {hasHidden && may('comment-revealed') && <More title="Xem toàn văn">{() => <CommentWhole id={of.id} />}</More>}
    </article>
  )
}

function aboutOf(of: Comment, known: Catalogue): string[] {
  const { place, area, procedure, unit } = placeSaid(of, known)
  return [place, procedure || area, unit, `phiếu của ${streamNames[of.stream]}`].filter(Boolean)
}
