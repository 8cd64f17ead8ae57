import { expect, test } from 'vitest'
import { readBaseUrl } from '../../server/doors/base-url.ts'

test.each([
  ['https://KHAOSAT.Example.gov.vn', 'https://khaosat.example.gov.vn'],
  ['HTTPS://khaosat.example.gov.vn/', 'https://khaosat.example.gov.vn'],
  ['  https://khaosat.example.gov.vn//', 'https://khaosat.example.gov.vn'],
  ['https://khaosat.example.gov.vn.', 'https://khaosat.example.gov.vn'],
  ['https://khaosat.example.gov.vn.:8443', 'https://khaosat.example.gov.vn:8443'],
  ['https://khaosat.example.gov.vn:443', 'https://khaosat.example.gov.vn'],
  ['https://khaosat.example.gov.vn:8443/', 'https://khaosat.example.gov.vn:8443'],
  ['https://khảosát.vn', 'https://xn--khost-0qa7344c.vn'],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
  ['http://192.168.1.20', 'http://192.168.1.20'],
  ['http://khaosat', 'http://khaosat'],
  ['http://may-chu.ngocha.local:8787', 'http://may-chu.ngocha.local:8787'],
])('%s stands for %s', (given, origin) => {
  expect(readBaseUrl(given)).toEqual({ origin })
})

test.each([
  ['https://khaosat.example.gov.vn/khao-sat', 'BASE_URL=https://khaosat.example.gov.vn '],
  ['https://khaosat.example.gov.vn/khaosat.example.gov.vn', 'không chuyển riêng một thư mục'],
  ['https://khaosat.example.gov.vn?x=1', 'BASE_URL=https://khaosat.example.gov.vn '],
  ['https://khaosat.example.gov.vn?', 'BASE_URL=https://khaosat.example.gov.vn '],
  ['https://khaosat.example.gov.vn/#a', 'BASE_URL=https://khaosat.example.gov.vn '],
  ['https://khaosat.example.gov.vn,', 'phải là địa chỉ công khai'],
  ['https://khaosat.example.gov.vn/;', 'BASE_URL=https://khaosat.example.gov.vn '],
  ['https://khaosat.example.gov.vn\\khao-sat', 'BASE_URL=https://khaosat.example.gov.vn '],
  ['https://khaosat.example.gov.vn https://khac.example', 'phải là địa chỉ công khai'],
  ['"https://khaosat.example.gov.vn"', 'phải là địa chỉ công khai'],
  ['https://lan:mat-khau@khaosat.example.gov.vn', 'Đặt BASE_URL=https://khaosat.example.gov.vn.'],
  ['https://@khaosat.example.gov.vn:99999', 'phải là địa chỉ công khai'],
  ['http://khaosat.example.gov.vn', 'Đặt BASE_URL=https://khaosat.example.gov.vn '],
  ['http://203.0.113.9:8787', 'Đặt BASE_URL=https://203.0.113.9 '],
  ['khaosat.example.gov.vn', 'ví dụ BASE_URL=https://khaosat.example.gov.vn.'],
  ['ftp://khaosat.example.gov.vn', 'phải là địa chỉ công khai'],
  ['https://', 'phải là địa chỉ công khai'],
  ['https:///khao-sat', 'phải là địa chỉ công khai'],
])('%s is refused with what to set instead, and no password is repeated', (given, cure) => {
  const { fault } = readBaseUrl(given) as { fault: string }
  expect(fault).toContain(cure)
  expect(fault).not.toContain('mat-khau')
})
