/** A QR code as SVG, error correction Q: a quarter of it may be scratched or covered. */
export async function qrSvg(text: string): Promise<string> {
  const { default: QRCode } = await import('qrcode')
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'Q', margin: 4 })
}
