import type { ThemeRule } from '../../db/queries/comments.ts'
import { type HiddenPart, type Piece, searchedText, shownPieces } from '../../surveys/grammar/personal/hidden-parts.ts'
import { foundIn, merged, type Stretch, type Wanted } from '../../surveys/grammar/words/search.ts'

/** A piece of a comment as it is shown; `found` is what was searched for. */
export type ShownPiece = Piece & { readonly found?: true }

type Looked = { readonly words?: readonly Wanted[] | undefined; readonly theme?: ThemeRule | undefined }

/** A comment as it may be read, with what was searched for, or what puts it into a theme, told apart. */
export function piecesOf(
  words: string,
  hidden: readonly HiddenPart[],
  { words: wanted = [], theme }: Looked,
): ShownPiece[] {
  const pieces = shownPieces(words, hidden)
  const text = searchedText(pieces)
  const found = merged([...foundIn(text, wanted), ...(theme?.any ?? []).flatMap((one) => foundIn(text, [one]))])
  let at = 0
  return pieces.flatMap((piece) => {
    const begin = at
    at += piece.text.length
    return isHidden(piece) ? [piece] : cut(piece, begin, found)
  })
}

const isHidden = (piece: Piece): boolean => 'part' in piece && piece.state !== 'undone'

/** A piece in as many as there are stretches in it, and between them. */
function cut<T extends Piece>(piece: T, begin: number, found: readonly Stretch[]): ShownPiece[] {
  const { length } = piece.text
  const own = found.filter(({ from, to }) => from < begin + length && to > begin)
  const edges = [0, ...own.flatMap(({ from, to }) => [from - begin, to - begin]), length]
  const inside = edges.map((edge) => Math.min(Math.max(edge, 0), length))
  return inside.slice(0, -1).flatMap((from, i) => {
    const text = piece.text.slice(from, inside[i + 1])
    return text === '' ? [] : [{ ...piece, text, ...(i % 2 === 1 ? { found: true as const } : {}) }]
  })
}
