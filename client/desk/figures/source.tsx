import type { Target } from './by-target.ts'

/** The sentence of the plan a target comes from, word for word. */
export function Source({ of: { source } }: { readonly of: Target }) {
  return (
    <details class="source">
      <summary>Nguồn của chỉ tiêu</summary>
      <p>
        Nguồn: {source.document}, {source.place}: <q>{source.sentence}</q>
      </p>
    </details>
  )
}
