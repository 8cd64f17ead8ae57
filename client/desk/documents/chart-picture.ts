import type { Chart } from '../../../surveys/documents/document.ts'
import { chartSize, chartSvg } from './chart-svg.ts'

/** Three points a pixel: sharp when printed. */
const sharpness = 3

/** A chart as a PNG file, which every Word shows; drawn by the browser from the very SVG the page shows. */
export async function chartPicture(chart: Chart): Promise<Uint8Array> {
  const { width, height } = chartSize(chart)
  const image = new Image(width * sharpness, height * sharpness)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(chart))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * sharpness
  canvas.height = height * sharpness
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser draws no pictures')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!file) throw new Error('the browser made no picture')
  return new Uint8Array(await file.arrayBuffer())
}
