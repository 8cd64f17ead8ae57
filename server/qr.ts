import QRCode from 'qrcode'

/** A QR code as SVG, error correction Q: a quarter of it may be scratched or covered. */
export const qrSvg = (text: string): Promise<string> =>
  QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'Q', margin: 4 })
