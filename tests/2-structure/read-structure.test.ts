import { describe, expect, it } from 'vitest';
import { sourceSpans } from '../../src/2-structure/passage.ts';
import { hostLines, outlineOf, passageLines, sectionLines, spanText } from './outline-text.ts';

describe('paragraphs that were cut', () => {
  const CUT = 'Ban Thường vụ Huyện ủy đã chỉ đạo sơ kết Kế hoạch số 15-KH/HU của Ban Thường vụ';

  it('are whole again across footnotes and a page break', () => {
    expect(
      passageLines(
        `${CUT}\n\n<sup>1</sup> Ngày 05/3/2021.\n\n<sup>2</sup> Có 12 xã\n\n\n\nHuyện ủy về công tác<sup>2</sup> dân vận.\n\nTiếp tục rà soát.`,
      ),
    ).toEqual([
      `paragraph ${CUT} ¦ Huyện ủy về công tác dân vận.`,
      'footnote[1] Ngày 05/3/2021.',
      'footnote[2] Có 12 xã',
      'paragraph Tiếp tục rà soát.',
    ]);
  });

  it('are whole again across several pages and page numbers', () => {
    expect(
      passageLines(`${CUT}\n\n\n\nHuyện ủy về công tác\n\n- 12 -\n\n\n\ndân vận năm\n\n\n\n2021 tại các xã.`),
    ).toEqual([`paragraph ${CUT} ¦ Huyện ủy về công tác ¦ dân vận năm ¦ 2021 tại các xã.`, 'paragraph - 12 -']);
  });

  it.each([
    ['a lower-case letter', `${CUT}\n\n\n\nvề công tác dân vận.`],
    ['a lower-case letter after one blank line', `${CUT}\n\nvề công tác dân vận.`],
    ['a capital after a form feed', `${CUT}\n\fHuyện ủy về công tác dân vận.`],
    ['a number', `${CUT}\n\n\n\n2021-2025 về công tác dân vận.`],
    ['a lower-case letter after a semicolon and a page break', `${CUT};\n\n\n\ntổng kết công tác dân vận.`],
  ])('go on with %s', (_, text) => {
    expect(passageLines(text)).toHaveLength(1);
  });

  it.each([
    ['what ended', 'Huyện ủy đã hoàn thành việc sơ kết công tác dân vận trong quý I.\n\n\n\ntiếp tục rà soát.'],
    ['a heading', `### Công tác dân vận của Đảng bộ huyện Mường La trong năm 2021\n\n\n\nHuyện ủy chỉ đạo.`],
    ['a capital without a page break', `${CUT}\n\nHuyện ủy về công tác dân vận.`],
    ['a short line', 'Kết quả công tác\n\n\n\nHuyện ủy đã họp.'],
    ['a list item', `${CUT}\n\n\n\n- Huyện ủy Mường La;`],
    ['a numbered item', `${CUT}\n\n\n\n2. Huyện ủy Mường La họp.`],
    ['a heading in capitals', `${CUT}\n\n\n\nKẾT QUẢ CÔNG TÁC DÂN VẬN`],
    ['a new opening', `${CUT}\n\n\n\nCăn cứ Điều lệ Đảng, Huyện ủy họp.`],
  ])('do not take in %s', (_, text) => {
    expect(passageLines(text)).toHaveLength(2);
  });

  it('may be footnotes', () => {
    expect(
      passageLines('Huyện có 12 xã<sup>1</sup>.\n\n<sup>1</sup> Gồm các xã\n\n\n\nvùng cao và biên giới.'),
    ).toEqual(['paragraph Huyện có 12 xã.', 'footnote[1] Gồm các xã ¦ vùng cao và biên giới.']);
  });

  it('give their evidence in fragments', () => {
    const outline = outlineOf(
      `${CUT}\n\n<sup>1</sup> Ngày 05/3/2021.\n\n\n\nHuyện ủy về công tác<sup>1</sup> dân vận.`,
    );
    const [cut] = outline.passages;
    const [sentence] = cut?.sentences ?? [];
    const quotes = sourceSpans(cut!, sentence!).map(({ start, end }) => outline.source.text.slice(start, end));
    expect(quotes).toEqual([CUT, 'Huyện ủy về công tác<sup>1</sup> dân vận.']);
  });
});

describe('lines under one another', () => {
  it.each([
    [
      'a sentence cut anywhere',
      'Ban Thường vụ Huyện ủy Mai\nSơn quán triệt Kết luận số 77-\nKL/TW ngày 05/6/\n2020 của Bộ\nChính trị trong tháng 7.',
      [
        'paragraph Ban Thường vụ Huyện ủy Mai Sơn quán triệt Kết luận số 77-KL/TW ngày 05/6/2020 của Bộ Chính trị trong tháng 7.',
      ],
    ],
    [
      'a sentence each',
      'Huyện ủy Mai Sơn đã họp.\nỦy ban Kiểm tra báo cáo kết quả;\nBan Dân vận góp ý',
      [
        'paragraph Huyện ủy Mai Sơn đã họp.',
        'paragraph Ủy ban Kiểm tra báo cáo kết quả;',
        'paragraph Ban Dân vận góp ý',
      ],
    ],
    [
      'grounds of a decision',
      'Căn cứ Luật Đầu tư công ngày 13/6/2019\nCăn cứ Nghị quyết số 12/NQ-HĐND;\nTheo đề nghị của Sở Tài chính,\nQuyết định:\nĐiều 1. Phê duyệt dự án cầu Bản Mòn.',
      [
        'paragraph Căn cứ Luật Đầu tư công ngày 13/6/2019',
        'paragraph Căn cứ Nghị quyết số 12/NQ-HĐND;',
        'paragraph Theo đề nghị của Sở Tài chính,',
        'paragraph Quyết định:',
        'paragraph Điều 1. Phê duyệt dự án cầu Bản Mòn.',
      ],
    ],
    [
      'text set to a width',
      [
        'Trong sáu tháng đầu năm, Ban Thường vụ Huyện ủy Mai Sơn đã ban hành 12 nghị',
        'quyết. Các chi bộ trực thuộc tổ chức học tập nghiêm túc, đúng kế hoạch đề ra.',
        'Ủy ban Kiểm tra Huyện ủy giám sát 05 tổ chức đảng về thực hiện Nghị quyết số',
        '05-NQ/TU của Tỉnh ủy.',
      ].join('\n'),
      [
        'paragraph Trong sáu tháng đầu năm, Ban Thường vụ Huyện ủy Mai Sơn đã ban hành 12 nghị quyết. Các chi bộ trực thuộc tổ chức học tập nghiêm túc, đúng kế hoạch đề ra. Ủy ban Kiểm tra Huyện ủy giám sát 05 tổ chức đảng về thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy.',
      ],
    ],
    [
      'a title over its text',
      'Mai Sơn đẩy mạnh chống hạn\nỦy ban nhân dân huyện Mai Sơn vừa có Công văn số 15/UBND-NN về chống hạn',
      [
        'paragraph Mai Sơn đẩy mạnh chống hạn',
        'paragraph Ủy ban nhân dân huyện Mai Sơn vừa có Công văn số 15/UBND-NN về chống hạn',
      ],
    ],
    [
      'a heading of capitals on two lines',
      'I. CÔNG TÁC XÂY DỰNG ĐẢNG,\nCHÍNH QUYỀN\nHuyện ủy đã họp.',
      ['heading I. CÔNG TÁC XÂY DỰNG ĐẢNG, CHÍNH QUYỀN', 'paragraph Huyện ủy đã họp.'],
    ],
    [
      'a dash within a sentence',
      'Ủy ban nhân dân huyện Mai Sơn báo cáo tình hình kinh tế\n- xã hội quý I.\n- Trồng trọt ổn định.',
      [
        'paragraph Ủy ban nhân dân huyện Mai Sơn báo cáo tình hình kinh tế - xã hội quý I.',
        'listItem Trồng trọt ổn định.',
      ],
    ],
    [
      'a line break tag',
      'Kính gửi: Tỉnh ủy<br>Huyện ủy Mai Sơn báo cáo.',
      ['paragraph Kính gửi: Tỉnh ủy', 'paragraph Huyện ủy Mai Sơn báo cáo.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(passageLines(text)).toEqual(expected);
  });
});

describe('headings, labels and list items', () => {
  it.each([
    ['## Kết quả', ['heading Kết quả']],
    [
      '1. Công tác dân vận\nBan Dân vận Huyện ủy Mai Sơn tổ chức 12 lớp tập huấn.',
      ['heading 1. Công tác dân vận', 'paragraph Ban Dân vận Huyện ủy Mai Sơn tổ chức 12 lớp tập huấn.'],
    ],
    ['**Kết quả nổi bật**\n\nHuyện có 12 xã.', ['heading Kết quả nổi bật', 'paragraph Huyện có 12 xã.']],
    ['\\* *Hạn chế, tồn tại*\n\n- Vốn ít.', ['heading Hạn chế, tồn tại', 'listItem Vốn ít.']],
    ['*Căn cứ* *Luật Đất đai;*', ['paragraph Căn cứ Luật Đất đai;']],
    [
      '1\\. Xã A.\n2) Xã B;\nb) Xã C.\n+ Xã D\n• Xã E',
      ['listItem 1. Xã A.', 'listItem 2) Xã B;', 'listItem b) Xã C.', 'listItem Xã D', 'listItem Xã E'],
    ],
    ['1. Xã Tả Phìn\n2. Xã Bản Khoang', ['listItem 1. Xã Tả Phìn', 'listItem 2. Xã Bản Khoang']],
    [
      '| Huyện | Số xã |\n|---|:--:|\n| Mai Sơn | 22 |\n| Sốp Cộp<br>(mới) | 8 |',
      ['paragraph Huyện; Số xã', 'paragraph Mai Sơn; 22', 'paragraph Sốp Cộp (mới); 8'],
    ],
    ['> Trích lời\n> của dân.', ['paragraph Trích lời của dân.']],
    ['```\nmã số\n```', ['paragraph mã số']],
    ['---\ntitle: x\n---\n<!-- ghi\n\nchú -->\nHuyện có 12 xã.', ['paragraph Huyện có 12 xã.']],
  ])('%j', (text, expected) => {
    expect(passageLines(text)).toEqual(expected);
  });

  it.each([
    ['**1. Công tác dân vận:** Tổ chức 5 lớp.', '1. Công tác dân vận:'],
    ['**2. Công tác dân vận**: Tổ chức 5 lớp.', '2. Công tác dân vận:'],
    ['3. Công tác dân vận: Tổ chức 5 lớp; mở 2 hội nghị.', '3. Công tác dân vận:'],
    ['- *Nguyên nhân khách quan*: Mưa lũ kéo dài.', 'Nguyên nhân khách quan:'],
    ['**Nông nghiệp.** Lúa đạt 60 tạ một héc-ta.', 'Nông nghiệp.'],
    ['I. Lãnh đạo tổ chức thành công đại hội chi bộ. Chỉ đạo kiện toàn cấp ủy sau đại hội.', 'I.'],
    ['a) Xã Tả Phìn đạt chuẩn.', 'a)'],
    ['**Hội Nông dân** tổ chức 5 lớp.', null],
    ['Hội Nông dân: tổ chức 5 lớp.', null],
  ])('label of %j', (text, label) => {
    const [passage] = outlineOf(text).passages;
    expect(passage?.label && spanText(passage, passage.label)).toBe(label);
  });

  it('takes levels from the numbers, not from the marks', () => {
    expect(
      sectionLines(
        [
          '## PHẦN THỨ NHẤT\n\n## KẾT QUẢ NĂM 2021',
          '#### I. XÂY DỰNG ĐẢNG',
          '## 1. Công tác tư tưởng',
          '### 1.1. Tuyên truyền\n\nĐã mở 5 lớp.',
          '##### 1.2. Giáo dục\n\nĐã mở 6 lớp.',
          '**2. Công tác tổ chức:** Kiện toàn 5 chi bộ.',
          '# II. KINH TẾ',
          'a) Trồng trọt\n\nLúa tốt.',
          '*Hạn chế*\n\nVốn ít.',
          '## PHẦN THỨ HAI NHIỆM VỤ NĂM 2022',
          'I. Lãnh đạo tốt đại hội. Chỉ đạo kiện toàn cấp ủy.',
        ].join('\n\n'),
      ),
    ).toEqual([
      '[PHẦN THỨ NHẤT] KẾT QUẢ NĂM 2021',
      '  [I] XÂY DỰNG ĐẢNG',
      '    [1] Công tác tư tưởng',
      '      [1.1] Tuyên truyền',
      '      [1.2] Giáo dục',
      '    [2] Công tác tổ chức',
      '  [II] KINH TẾ',
      '    [a] Trồng trọt',
      '      [] Hạn chế',
      '[PHẦN THỨ HAI] NHIỆM VỤ NĂM 2022 => plan',
      '  [I]  => plan',
    ]);
  });

  it('falls back on the marks where there are no numbers', () => {
    expect(
      sectionLines(
        '# Kinh tế\n\nTốt.\n\n## Nông nghiệp\n\nTốt.\n\n**Lúa**\n\nTốt.\n\n## Công nghiệp\n\nTốt.\n\n# Xã hội\n\nTốt.',
      ),
    ).toEqual(['[] Kinh tế', '  [] Nông nghiệp', '    [] Lúa', '  [] Công nghiệp', '[] Xã hội']);
  });

  it('finds plans under results and results under the title of a plan', () => {
    expect(
      sectionLines(
        'A. KẾT QUẢ THỰC HIỆN\n\n1. Nhiệm vụ quốc phòng\n\nTốt.\n\n2. Phương hướng, nhiệm vụ quý II\n\nLàm tiếp.\n\nB. NHIỆM VỤ TRỌNG TÂM CUỐI NĂM\n\n1. Kết quả cần đạt\n\nTăng 5%.',
      ),
    ).toEqual([
      '[A] KẾT QUẢ THỰC HIỆN',
      '  [1] Nhiệm vụ quốc phòng',
      '  [2] Phương hướng, nhiệm vụ quý II => plan',
      '[B] NHIỆM VỤ TRỌNG TÂM CUỐI NĂM => plan',
      '  [1] Kết quả cần đạt => plan',
    ]);
  });
});

describe('markup', () => {
  it.each([
    ['*nghiêng*, **đậm**, ***cả hai***, __đậm__', 'nghiêng, đậm, cả hai, đậm'],
    ['5 * 3 = 15; ten_bien_dai; 2*3', '5 * 3 = 15; ten_bien_dai; 2*3'],
    ['một \\* hai \\- ba \\_ bốn', 'một * hai - ba _ bốn'],
    ['xem [cổng thông tin](https://example.vn/a_b_c "tin") nhé', 'xem cổng thông tin nhé'],
    ['theo [1] (xem phụ lục)', 'theo [1] (xem phụ lục)'],
    ['trước ![ảnh](a.png) sau', 'trước sau'],
    ['A&nbsp;B &amp; C &lt; D', 'A B & C < D'],
    ['nếu a<b và c>d', 'nếu a<b và c>d'],
    ['<u>gạch</u> và <span style="color:red">đỏ</span>', 'gạch và đỏ'],
    ['đất 120 m<sup>2</sup>, 5 km²', 'đất 120 m2, 5 km²'],
    ['không\u200b gian\u00a0 rộng\u00ad lớn', 'không gian rộng lớn'],
    ['hai   blanks\tvà **một** *', 'hai blanks và một *'],
    ['**mở mà không đóng', '**mở mà không đóng'],
  ])('%j', (text, expected) => {
    expect(outlineOf(text).passages.map((passage) => passage.text)).toEqual([expected]);
  });
});

describe('footnotes', () => {
  it('hang on the sentence that bears their number', () => {
    expect(
      hostLines(
        'Tỉnh có 5 huyện<sup>1</sup>, 2 thị xã. Huyện Sốp Cộp giảm nghèo nhanh.<sup>2</sup> Các xã vùng cao<sup>(3)</sup> còn khó khăn.\n\n<sup>1</sup> Một.\n\n<sup>2</sup>Hai.\n\n<sup>3</sup> ba.',
      ),
    ).toEqual([
      '[1] Tỉnh có 5 huyện|, 2 thị xã.',
      '[2] Huyện Sốp Cộp giảm nghèo nhanh.|',
      '[3] Các xã vùng cao| còn khó khăn.',
    ]);
  });

  it.each([
    [
      'references',
      'Huyện có 12 xã[^1] và 2 thị trấn[^a].\n\n[^1]: Một.\n[^a]: Hai.',
      ['[1] Huyện có 12 xã| và 2 thị trấn.', '[a] Huyện có 12 xã và 2 thị trấn|.'],
    ],
    ['superscript digits', 'Huyện có 12 xã¹² rất rộng.\n\n¹² Một.', ['[12] Huyện có 12 xã| rất rộng.']],
    [
      'two numbers in one mark',
      'Huyện có 12 xã<sup>1,2</sup>.\n\n<sup>1</sup> Một.\n\n<sup>2</sup> Hai.',
      ['[1] Huyện có 12 xã|.', '[2] Huyện có 12 xã|.'],
    ],
    [
      'two footnotes on one line',
      'Xã A<sup>1</sup>, xã B<sup>2</sup>.\n\n<sup>1</sup> Một. <sup>2</sup> Hai.',
      ['[1] Xã A|, xã B.', '[2] Xã A, xã B|.'],
    ],
    [
      'numbers that begin anew',
      'Xã A<sup>1</sup> tốt.\n\n<sup>1</sup> Một.\n\nXã B<sup>1</sup> tốt.\n\n<sup>1</sup> Hai.',
      ['[1] Xã A| tốt.', '[1] Xã B| tốt.'],
    ],
    ['a footnote above its mark', '[^1]: Một.\n\nXã A[^1] tốt.', ['[1] Xã A| tốt.']],
    [
      'a mark at the start of a line',
      'Đã ban hành nghị quyết\n<sup>1</sup> và chỉ thị.\n\n<sup>1</sup> Một.',
      ['[1] Đã ban hành nghị quyết| và chỉ thị.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(hostLines(text)).toEqual(expected);
  });

  it('stand in the section of their mark, wherever they are printed', () => {
    const { passages, sections } = outlineOf(
      '## I. KẾT QUẢ\n\nHuyện có 12 xã<sup>1</sup>.\n\n## II. PHƯƠNG HƯỚNG\n\nLàm tiếp.\n\n<sup>1</sup> Mười hai xã.',
    );
    const note = passages.find(({ kind }) => kind === 'footnote');
    expect(sections[note?.section ?? -1]?.title).toBe('KẾT QUẢ');
  });

  it('without a mark, and marks without a footnote, are issues', () => {
    const text = 'Xã A<sup>4</sup> tốt.\n\n<sup>5</sup> Thừa.';
    const { issues, source } = outlineOf(text);
    expect(
      issues.map(({ code, params, places }) => [
        code,
        params,
        places.map(({ span }) => source.text.slice(span.start, span.end)),
      ]),
    ).toEqual([
      ['structure.noLetterhead', { name: 'test' }, ['']],
      ['structure.markWithoutFootnote', { number: '4' }, ['A']],
      ['structure.footnoteWithoutMark', { number: '5' }, ['Thừa.']],
    ]);
  });
});

describe('readStructure', () => {
  it.each(['', '\n\n\n', '***', '|', '#', '<sup>1</sup>', '[^1]:', '<!--', '- ', 'Nơi nhận:', '\\'])(
    'reads %j',
    (text) => {
      expect(() => outlineOf(text)).not.toThrow();
    },
  );
});
