import { letterhead } from '#ward'
import { cellWords } from '../../../surveys/documents/cell-words.ts'
import type { Block, Document, Table, Writing } from '../../../surveys/documents/document.ts'
import { chartSvg } from './chart-svg.ts'
import { columnShares } from './column-shares.ts'
import { motto, nation, numberOf, placeAndDay } from './letter-words.ts'

/** A document as it will stand on paper: on the screen before it is handed out, and on A4. */
export function Paper({ of }: { readonly of: Document }) {
  const { sign, place, day, sort, subject, standing, blocks, footer } = of
  return (
    <article class="paper" aria-label={`Bản xem trước: ${sort.toLowerCase()}, ${subject}`}>
      <div class="paper-head">
        <div>
          {letterhead.organ.map((line) => (
            <b key={line}>{line}</b>
          ))}
          {sign && <span>{numberOf(sign)}</span>}
        </div>
        <div>
          <b>{nation}</b>
          <b class="ruled">{motto}</b>
          <i>{placeAndDay(place, day)}</i>
        </div>
      </div>
      <h2 class="paper-title">
        {sort}
        <span>{subject}</span>
      </h2>
      {standing && <p class="paper-standing">({standing})</p>}
      {blocks.map((block, i) => (
        <Drawn key={i} of={block} />
      ))}
      <Foot of={of} />
      <p class="paper-note">{footer}</p>
    </article>
  )
}

/** Those it goes to, and who signs; nothing where it goes nowhere and nobody signs for the committee. */
function Foot({ of: { recipients, signer } }: { readonly of: Document }) {
  if (!signer && recipients.length === 0) return null
  return (
    <div class="paper-foot">
      <div>
        {recipients.length > 0 && <b>Nơi nhận:</b>}
        {recipients.map((one) => (
          <span key={one}>- {one}</span>
        ))}
      </div>
      <div>
        {signer && <b>{signer.for}</b>}
        {signer && <b>{signer.role}</b>}
      </div>
    </div>
  )
}

function Drawn({ of }: { readonly of: Block }) {
  switch (of.kind) {
    case 'heading':
      return of.level === 1 ? <h3>{of.text}</h3> : <h4>{of.text}</h4>
    case 'paragraph':
      return <p>{of.text}</p>
    case 'list':
      return (
        <>
          {of.items.map((item) => (
            <p key={item}>- {item}</p>
          ))}
        </>
      )
    case 'table':
      return <DrawnTable of={of} />
    case 'chart':
      return (
        <figure>
          <figcaption>{of.title}</figcaption>
          {/* Our own text, made from numbers and escaped names: the very drawing that becomes Word’s picture. */}
          <div role="img" aria-label={of.alt} dangerouslySetInnerHTML={{ __html: chartSvg(of) }} />
        </figure>
      )
    case 'writing':
      return <Written of={of} />
    case 'signatures':
      return (
        <div class="paper-signatures">
          {of.of.map((one) => (
            <div key={one}>
              <b>{one}</b>
              <span>(Ký, ghi rõ họ tên)</span>
            </div>
          ))}
        </div>
      )
  }
}

function Written({ of: { title, text, isTitled, lines = 0 } }: { readonly of: Writing }) {
  const written = text.split('\n').filter(Boolean)
  if (written.length + lines === 0) return null
  return (
    <>
      {!isTitled && <h4>{title}</h4>}
      {written.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {written.length === 0 && Array.from({ length: lines }, (_, i) => <div key={i} class="paper-line" />)}
    </>
  )
}

const DrawnTable = ({ of: { title, columns, rows } }: { readonly of: Table }) => (
  <table>
    <caption>{title}</caption>
    <colgroup>
      {columnShares(columns).map((share, i) => (
        <col key={columns[i]?.title} style={{ width: `${share * 100}%` }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.title} scope="col">
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, i) => (
        <tr key={i}>
          {row.map((cell, column) => (
            <td
              key={columns[column]?.title}
              data-title={columns[column]?.title}
              class={isNumber(columns[column]?.holds) ? 'n' : undefined}
            >
              {cellWords(cell)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const isNumber = (holds: string | undefined): boolean => holds !== 'words' && holds !== 'day'
