type Point = { readonly x: number; readonly y: number }

/** Where a number may stand beside its point, in ems, the most natural place first. */
const beside: readonly Point[] = [
  { x: 1.1, y: 0 },
  { x: -1.1, y: 0 },
  { x: 0, y: -1.1 },
  { x: 0, y: 1.2 },
  { x: 0.9, y: -0.9 },
  { x: 0.9, y: 0.9 },
  { x: -0.9, y: -0.9 },
  { x: -0.9, y: 0.9 },
  { x: 0, y: -2.1 },
  { x: 0, y: 2.2 },
]

/** A number keeps this far from other numbers and from points that are not its own, in ems. */
const apart = 0.95

const gap = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/**
 * Where the number of each point of a map stands, as an offset from it: beside
 * it, and off the other points and numbers. Everything in ems.
 *
 * @example
 * besidePoints([{ x: 1, y: 1 }, { x: 9, y: 9 }]) // => [{ x: 1.1, y: 0 }, { x: 1.1, y: 0 }]
 * besidePoints([{ x: 1, y: 1 }, { x: 2, y: 1 }])[0] // => { x: -1.1, y: 0 }
 */
export function besidePoints(points: readonly Point[]): Point[] {
  const numbers: Point[] = []
  return points.map((point) => {
    const others = [...points.filter((one) => one !== point), ...numbers]
    const room = (offset: Point) => {
      const place = { x: point.x + offset.x, y: point.y + offset.y }
      return Math.min(...others.map((other) => gap(place, other)), apart)
    }
    // Where everything is taken, the place with the most room will do.
    const best = beside.reduce((found, offset) => (room(offset) > room(found) + 1e-9 ? offset : found))
    numbers.push({ x: point.x + best.x, y: point.y + best.y })
    return best
  })
}

/**
 * How far the importance runs, from 0: to the next tenth with a little room.
 *
 * @example
 * importanceUpTo([0.2658, 0.2412]) // => 0.3
 * importanceUpTo([0.3]) // => 0.4
 * importanceUpTo([1]) // => 1
 */
export const importanceUpTo = (importance: readonly number[]): number =>
  Math.min(1, Math.ceil(Math.max(0.1, ...importance) * 10 + 0.1) / 10)
