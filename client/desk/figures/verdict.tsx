import type { TargetFigure } from './reports.ts'

type Name = NonNullable<TargetFigure['verdict']>['status'] | 'running'

const strokes: { readonly [S in Name]: string } = {
  met: 'M2.5 8.5l3.5 3.5 7.5-8',
  not_met: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  inconclusive: 'M8 2.4a5.6 5.6 0 1 1 0 11.2a5.6 5.6 0 1 1 0-11.2',
  running: 'M8 2.4a5.6 5.6 0 1 1 0 11.2a5.6 5.6 0 1 1 0-11.2M8 5v3.2l2.4 1.6',
}

type Judged = Pick<TargetFigure, 'verdict' | 'word' | 'decides' | 'closed'>

/**
 * The verdict as a word with a shape of its own, so that it needs no colour; said of the source that decides. Any other
 * is compared in words without a mark.
 */
export function Verdict({ of }: { readonly of: Judged }) {
  const { verdict, word, decides, closed } = of
  const shape = decides && verdict ? verdict.status : closed ? undefined : 'running'
  return (
    <span class="verdict">
      {shape && <Shape of={shape} />}
      {decides || !verdict ? word : 'Tham khảo'}
    </span>
  )
}

/** The shape alone, where words beside it say the same. */
export function Shape({ of }: { readonly of: Name }) {
  return (
    <svg class={`shape ${of}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[of]} />
    </svg>
  )
}
