import { expect, test } from 'vitest'
import { eyes, mouths } from '../../client/survey/faces.ts'
import { openPlace } from './place.ts'

const { page } = openPlace()

/** How dark each pixel of a face is, 0 to 255, drawn at 24 px. */
async function drawn() {
  const sheet = await page()
  return sheet.evaluate(
    async ({ eyes, mouths }) => {
      const faces: number[][] = []
      for (const mouth of mouths) {
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 32 32" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round"><circle cx="16" cy="16" r="13.5"/><path d="${eyes}"/><path d="${mouth}"/></svg>`
        const image = new Image()
        image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
        await image.decode()
        const canvas = new OffscreenCanvas(24, 24)
        const brush = canvas.getContext('2d')
        if (!brush) return []
        brush.drawImage(image, 0, 0)
        const { data } = brush.getImageData(0, 0, 24, 24)
        faces.push(Array.from({ length: 24 * 24 }, (_, i) => data[4 * i + 3] ?? 0))
      }
      return faces
    },
    { eyes, mouths: [...mouths] },
  )
}

test('at 24 px and in grey every face differs from its neighbour, and none is heavier than another', async () => {
  const faces = await drawn()
  expect(faces).toHaveLength(5)
  for (let i = 1; i < 5; i++) {
    const differing = (faces[i] ?? []).filter((dark, at) => Math.abs(dark - (faces[i - 1]?.[at] ?? 0)) > 96)
    expect(differing.length, `levels ${i} and ${i + 1}`).toBeGreaterThanOrEqual(10)
  }
  const weights = faces.map((face) => face.reduce((sum, dark) => sum + dark, 0))
  expect(Math.max(...weights) / Math.min(...weights)).toBeLessThan(1.1)
})

test('degree, not anger: no face has brows, and the eyes are the same in all', () => {
  for (const mouth of mouths) expect(mouth.match(/[Mm]/g), mouth).toHaveLength(1)
  expect(mouths.map((mouth) => Number(/^M\d+(?:\.\d+)? ?([\d.]+)/.exec(mouth)?.[1]))).toEqual(
    mouths.map((mouth) => Number(/^M\d+(?:\.\d+)? ?([\d.]+)/.exec(mouth)?.[1])).toSorted((a, b) => b - a),
  )
})
