import type { Target } from './by-target.ts'

/** The sentence of the plan a target comes from, word for word. */
export function Source({ of: { source } }: { readonly of: Target }) {
  return (
    <p class="source">
      Nguồn của chỉ tiêu: {source.document}, {source.place}: <q>{source.sentence}</q>
    </p>
  )
}
