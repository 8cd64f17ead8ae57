/** How the name of a period is written, for whoever has to write one; an example of each kind. */
export const waysToWrite =
  '2026-11 (tháng), 2026-Q4 (quý), 2026-H1 hoặc 2026-H2 (6 tháng đầu, cuối năm), 2026-9T (9 tháng), 2026 (năm), 2026-KBC-Q1, 2026-KBC-6T, 2026-KBC-Q3, 2026-KBC-9T, 2026-KBC (kỳ báo cáo cải cách hành chính)'
