type Tally = readonly [name: string, value: string, about: string]

/** A few counts side by side, each large with its name above and what it counts below. */
export const Tallies = ({ of }: { readonly of: readonly Tally[] }) => (
  <dl class="tallies">
    {of.map(([name, value, about]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <b>{value}</b> {about}
        </dd>
      </div>
    ))}
  </dl>
)
