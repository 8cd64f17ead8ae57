import fc from 'fast-check'

/**
 * Sent wherever it fits. An error answer or a log line that holds it repeats what
 * was sent. No field could be called so: the name of one nobody asked for is told.
 */
export const canary = '0912345678zqcanary'
/** As a page must never hold it: a tag of ours, not escaped. */
export const tag = '<zqtag'

const deep = (brackets: number) => `${'['.repeat(brackets)}1${']'.repeat(brackets)}`

/** Texts that have broken programs before. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    `a\u0000${canary}`,
    `\ud83d${canary}`,
    `${canary}\ude00`,
    `\u202e${canary}\u2066`,
    '\ufeff',
    '\u{1f9d1}\u200d\u{1f33e}'.repeat(20),
    'Z\u0351\u036b\u0343'.repeat(50),
    'ﷺ'.repeat(40),
    `"><img src=x onerror=alert(1)>${tag} a="${canary}">`,
    `'${tag} onload=1>`,
    `</textarea></script>${tag}>`,
    `'; drop table responses; -- ${canary}`,
    `' or '1'='1`,
    '%_%',
    `=HYPERLINK("http://x/${canary}")`,
    '@SUM(1+1)*cmd',
    '../../../../etc/passwd',
    '..%2f..%2fapp-secret',
    '%00',
    '%c0%ae%c0%ae/',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'NaN',
    '-1',
    '1e309',
    '9007199254740993',
    '0x10',
    '2026-13',
    '2026-02-30',
    '0000-00',
    '{7*7}',
    '{{7*7}}',
    `\r\nSet-Cookie: ${canary}=1`,
    canary.repeat(400),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `${text}${canary}`),
)

/** Anything JSON can say, and some it should not. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: nastyText },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, 0, -0, -1, 0.1, 2 ** 53, -(2 ** 63), 1e308, 5e-324) },
  { weight: 1, arbitrary: fc.constantFrom([], {}, [[]], [null], { length: -1 }, { toString: 1 }, { valueOf: canary }) },
  { weight: 1, arbitrary: fc.array(nastyText, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('id', 'overall', 'x', '__proto__', 'constructor'), nastyText) },
)

/** Bodies that are no JSON, or only just. */
export const nastyJson: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.constantFrom<string | Uint8Array<ArrayBuffer>>(
    '',
    '{',
    '[]',
    'null',
    '"',
    `"${canary}"`,
    '{"id":1,"id":2,"id":3}',
    '{"__proto__":{"admin":true},"constructor":{"prototype":{}}}',
    `{"period":"2026","${canary}":1}`,
    '{"count":1e999}',
    `{"count":${'9'.repeat(400)}}`,
    deep(1500),
    `${'{"a":'.repeat(800)}1${'}'.repeat(800)}`,
    deep(200_000),
    '\ufeff{}',
    new Uint8Array([0xff, 0xfe, 0x7b, 0x00]),
    new Uint8Array([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
    `{"comment":"${'x'.repeat(300_000)}"}`,
  ),
  nastyValue.map((value) => JSON.stringify(value)),
)
