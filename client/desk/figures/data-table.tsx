import type { ComponentChildren } from 'preact'

type Shown<R> = (row: R) => ComponentChildren

/** A column: its heading, and what a row shows in it, a number or something to be read. */
export type Column<R> = {
  readonly title: string
  /** A shorter heading, for a phone where it stands in every row. */
  readonly label?: string
} & ({ readonly number: Shown<R> } | { readonly text: Shown<R> })

type Parts<R> = {
  readonly class?: string
  readonly caption: string
  /** The caption is for those only who do not see what stands around the table. */
  readonly unseen?: boolean
  /** What the rows are, as the heading of the first column. */
  readonly what: string
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  readonly nameOf: Shown<R>
  readonly columns: readonly Column<R>[]
}

/** One row for each thing, named in the first column. On a narrow screen each row becomes a list. */
export function DataTable<R>({ class: kind = '', caption, unseen, ...parts }: Parts<R>) {
  const { what, rows, keyOf, nameOf, columns } = parts
  return (
    <table class={`stacks ${kind}`}>
      <caption class={unseen ? 'unseen' : undefined}>
        <span>{caption}</span>
      </caption>
      <Head what={what} columns={columns} />
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{nameOf(row)}</th>
            <Cells of={row} columns={columns} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The headings alone, for a table whose rows are its own. */
export const Head = <R,>({ what, columns }: Pick<Parts<R>, 'what' | 'columns'>) => (
  <thead>
    <tr>
      <th scope="col">{what}</th>
      {columns.map((column) => (
        <th key={column.title} scope="col" class={'number' in column ? 'n' : undefined}>
          {column.title}
        </th>
      ))}
    </tr>
  </thead>
)

/** The cells of one row, after the one that names it. */
export const Cells = <R,>({ of, columns }: { readonly of: R; readonly columns: readonly Column<R>[] }) => (
  <>
    {columns.map((column) => (
      <td key={column.title} class={'number' in column ? 'n' : undefined} data-label={column.label ?? column.title}>
        {'number' in column ? column.number(of) : column.text(of)}
      </td>
    ))}
  </>
)
