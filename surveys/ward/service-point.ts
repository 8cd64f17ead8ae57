import type { Text } from '../grammar/text.ts'

/** The place where people are served, by its name in the catalogue: a test holds the two together. */
export const servicePoint: Text = {
  vi: 'Điểm phục vụ hành chính công phường Ngọc Hà',
  en: 'Ngọc Hà Ward Public Administrative Service Point',
}
