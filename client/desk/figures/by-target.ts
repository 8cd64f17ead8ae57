import type { ShownEstimate, ShownFigure, TargetFigure } from './reports.ts'

export type Target = TargetFigure['target']

/** A target with what each stream says about it, the one that decides first. */
export type Judgement = { readonly target: Target; readonly rows: readonly TargetFigure[] }

/** The figures of all targets, one entry a target, in the plan's order. */
export function byTarget(figures: readonly TargetFigure[]): Judgement[] {
  return [...new Set(figures.map(({ target }) => target.id))].flatMap((id) => {
    const own = figures.filter(({ target }) => target.id === id)
    const [first] = own
    return first ? [{ target: first.target, rows: own.sort((a, b) => Number(b.decides) - Number(a.decides)) }] : []
  })
}

/** The target for the index itself, which a leader asks for first. */
export const isIndexTarget = ({ target }: Pick<Judgement, 'target'>): boolean => target.id.startsWith('sipas')

/** The figure to read: the weighted one where there is one. */
export const figureOf = ({ weighted, unweighted }: ShownEstimate): ShownFigure | undefined => weighted ?? unweighted

/** Below this many answers even the staff are shown no rate. */
export const fewestShown = 5

/** Answers of a target's stream, whatever they say; what was published earlier counted those that were measured. */
export const receivedIn = ({
  received,
  n,
}: Partial<Pick<TargetFigure, 'received'>> & Pick<TargetFigure, 'n'>): number => received ?? n

/** A figure as it may be drawn and compared: one the reliability gate refuses has no place on a scale. */
export function drawable(figure: ShownFigure | undefined): ShownFigure | undefined {
  return figure?.gate.startsWith('suppress') ? undefined : figure
}
