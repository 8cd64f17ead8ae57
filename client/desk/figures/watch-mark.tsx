import type { Side } from './control-geometry.ts'

const outlines: { readonly [S in Side]: string } = {
  plain: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0',
  low: 'M-6.5 -4.5h13l-6.5 11z',
  high: 'M-6.5 4.5h13l-6.5 -11z',
}

/** One point of a control chart: a dot, or a triangle that points to where it went. */
export function WatchMark({ of, x, y }: { readonly of: Side; readonly x: string; readonly y: string }) {
  return (
    <svg class={`watch-mark ${of}`} x={x} y={y} overflow="visible" aria-hidden="true">
      <path d={outlines[of]} />
    </svg>
  )
}

/** The same mark in a line of text. */
export const MarkInText = ({ of }: { readonly of: Side }) => (
  <svg class="in-text" viewBox="-8 -8 16 16" aria-hidden="true">
    <WatchMark of={of} x="0" y="0" />
  </svg>
)
