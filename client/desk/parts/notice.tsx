import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Failure } from '../api.ts'
import type { Asked } from '../use-asked.ts'
import { words } from '../words.ts'

/** Why something did not work, and the way on. It takes the focus, so that nobody misses it. */
export function Wrong({ failure, again }: { readonly failure: Failure; readonly again?: () => void }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current?.focus(), [failure])
  return (
    <div class="wrong" role="alert" tabIndex={-1} ref={place}>
      <p>{failure.message}</p>
      {failure.problem === 'unforeseen' && failure.requestId && <p class="soft">Mã lỗi: {failure.requestId}</p>}
      {again && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  )
}

/** Shown only when waiting takes long enough to be noticed: see the style sheet. */
export function Loading() {
  return (
    <p class="loading" role="status">
      {words.loading}
    </p>
  )
}

type Parts<T> = { readonly of: Asked<T>; readonly children: (value: T) => ComponentChildren }

/** What was asked for, or why it is not there. While a newer answer is awaited the last one stays. */
export function Answered<T>({ of: { answer, waiting, again }, children }: Parts<T>) {
  if (!answer) return <Loading />
  if (!answer.ok) return waiting ? <Loading /> : <Wrong failure={answer.failure} again={again} />
  return <div aria-busy={waiting}>{children(answer.value)}</div>
}
