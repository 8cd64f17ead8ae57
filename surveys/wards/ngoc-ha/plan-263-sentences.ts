/** Where the targets come from, copied letter by letter from the ward's plan. */
export const plan263Sentences = {
  online: 'Phấn đấu đạt tỷ lệ hài lòng của người dân, doanh nghiệp khi sử dụng dịch vụ công trực tuyến từ 95% trở lên.',
  sipas2026:
    'Phấn đấu Chỉ số SIPAS đạt từ 89% trở lên; mức độ hài lòng của người dân đối với việc cung cấp dịch vụ công, nhất là trong lĩnh vực y tế, giáo dục công lập đạt từ 87% trở lên.',
  procedures:
    'Mức độ hài lòng trong tiếp nhận, giải quyết TTHC của người dân, doanh nghiệp đạt tối thiểu 95%, trong đó, mức độ hài lòng về giải quyết các TTHC lĩnh vực đất đai, xây dựng, đầu tư đạt tối thiểu 90%.',
  sipas2028:
    'Chỉ số SIPAS đạt tối thiểu 95%, trong đó mức độ hài lòng của người dân về cung cấp DVC, nhất là y tế, giáo dục công lập đạt tối thiểu 90%.',
} as const
