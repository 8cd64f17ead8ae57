import type { ComponentChildren } from 'preact'

/** A name and what stands for it; without a value there is nothing to tell. */
export type Fact = readonly [name: string, value: ComponentChildren]

/** What is known of one thing, a line for each fact. */
export const Facts = ({ of, class: kind = '' }: { readonly of: readonly Fact[]; readonly class?: string }) => (
  <dl class={`facts ${kind}`}>
    {of.map(
      ([name, value]) =>
        value && (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
    )}
  </dl>
)
