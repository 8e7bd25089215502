/**
 * Graph files made up for the viewer's tests and for its development: a plausible one with a made-up report of a province,
 * a large one, and one whose texts try to break the page. Runs in Node and in the browser.
 */

import {
  GRAPH_FILE_VERSION,
  type GraphFile,
  type GraphFileClaim,
  type GraphFileEvidence,
  type GraphFileIssue,
  type GraphFileMention,
  type GraphFileThing,
  type GraphFileUnresolved,
  type GraphFileWords,
  type ThingClass,
} from '../../src/6-graph/graph-file.ts';

const TEXT = 'text-0123456789abcdef';
const REPORT = 'bao-cao-152-bc-tu-000001';

const pair = (vi: string, en: string) => ({ vi, en });

const WORDS: GraphFileWords = {
  classes: {
    Report: pair('Báo cáo', 'Report'),
    Document: pair('Văn bản', 'Document'),
    Body: pair('Cơ quan', 'Body'),
    Place: pair('Địa danh', 'Place'),
    Project: pair('Dự án', 'Project'),
    Event: pair('Sự kiện', 'Event'),
    Person: pair('Người', 'Person'),
  },
  relations: {
    issuedBy: pair('do … ban hành', 'issued by'),
    implements: pair('thực hiện', 'implements'),
    disseminates: pair('quán triệt', 'disseminates'),
    reviews: pair('sơ kết, tổng kết', 'reviews'),
    supervises: pair('giám sát', 'supervises'),
    amends: pair('sửa đổi', 'amends'),
    continues: pair('tiếp tục', 'continues'),
    guides: pair('hướng dẫn', 'guides'),
    concerns: pair('nói về', 'concerns'),
    partOf: pair('thuộc', 'part of'),
    governs: pair('quản lý', 'governs'),
    locatedIn: pair('ở', 'located in'),
    holds: pair('tổ chức', 'holds'),
    holdsRole: pair('giữ chức ở', 'holds a role in'),
    undertakes: pair('triển khai dự án', 'undertakes'),
    issued: pair('ngày ban hành', 'date of issue'),
    title: pair('trích yếu', 'title'),
    term: pair('khóa', 'term'),
  },
  statuses: {
    done: pair('đã làm', 'done'),
    ongoing: pair('đang làm', 'ongoing'),
    planned: pair('sẽ làm', 'planned'),
    requested: pair('được yêu cầu', 'requested'),
    notDone: pair('chưa làm', 'not done'),
    stopped: pair('đã dừng', 'stopped'),
  },
  bases: {
    stated: pair('nói thẳng', 'stated'),
    elidedSubject: pair('chủ ngữ ẩn', 'elided subject'),
    enumeration: pair('liệt kê', 'enumeration'),
    footnote: pair('chú thích', 'footnote'),
    byName: pair('theo tên gọi', 'by name'),
  },
  facts: {
    type: pair('Loại', 'Type'),
    code: pair('Số, ký hiệu', 'Code'),
    issued: pair('Ngày ban hành', 'Issued'),
    title: pair('Trích yếu', 'Title'),
    term: pair('Khóa', 'Term'),
    kind: pair('Khối', 'Kind'),
    level: pair('Cấp', 'Level'),
    identity: pair('Định danh', 'Identity'),
    'level.central': pair('Trung ương', 'Central'),
    'level.province': pair('Cấp tỉnh', 'Province'),
    'level.district': pair('Cấp huyện', 'District'),
    'level.commune': pair('Cấp xã', 'Commune'),
    'kind.party': pair('Đảng', 'Party'),
    'kind.government': pair('Chính quyền', 'Government'),
    'kind.council': pair('Hội đồng nhân dân', 'Council'),
    'kind.front': pair('Mặt trận', 'Front'),
    'kind.military': pair('Lực lượng vũ trang', 'Armed forces'),
    'kind.office': pair('Chức danh', 'Office'),
    'identity.numbered': pair('theo số', 'numbered'),
    'identity.local': pair('riêng trong báo cáo', 'local to the report'),
  },
};

interface Seed {
  readonly id: string;
  readonly class: ThingClass;
  readonly label: string;
  readonly short?: string;
  readonly facts?: Readonly<Record<string, readonly string[]>>;
}

/** id, type, code, issued, term, title */
const DOCUMENTS: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    'ct13',
    'Chỉ thị',
    '13-CT/TW',
    '2017-01-12',
    'XII',
    'tăng cường sự lãnh đạo của Đảng đối với công tác quản lý, bảo vệ và phát triển rừng',
  ],
  [
    'ct05',
    'Chỉ thị',
    '05-CT/TW',
    '2016-05-15',
    'XII',
    'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  ],
  [
    'nq18',
    'Nghị quyết',
    '18-NQ/TW',
    '2017-10-25',
    'XII',
    'tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị',
  ],
  ['kl01', 'Kết luận', '01-KL/TW', '2021-05-18', 'XIII', 'tiếp tục thực hiện Chỉ thị số 05-CT/TW'],
  [
    'nq19',
    'Nghị quyết',
    '19-NQ/TW',
    '2022-06-16',
    'XIII',
    'nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045',
  ],
  ['ct20tw', 'Chỉ thị', '20-CT/TW', '2018-01-18', 'XII', 'tăng cường sự lãnh đạo của Đảng đối với công tác lưu trữ'],
  [
    'qd1719',
    'Quyết định',
    '1719/QĐ-TTg',
    '2021-10-14',
    '',
    'phê duyệt Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc',
  ],
  ['qd06', 'Quyết định', '06/QĐ-TTg', '2022-01-06', '', 'phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư'],
  ['nd61', 'Nghị định', '61/2018/NĐ-CP', '2018-04-23', '', 'thực hiện cơ chế một cửa, một cửa liên thông'],
  ['nq15', 'Nghị quyết', '15-NQ/TU', '2021-11-02', '', 'phát triển vùng chè và vùng cây có múi'],
  ['kh45', 'Kế hoạch', '45-KH/TU', '2021-07-20', '', 'thực hiện Kết luận số 01-KL/TW'],
  ['ct08', 'Chỉ thị', '08-CT/TU', '2022-03-10', '', 'tăng cường lãnh đạo công tác phòng cháy, chữa cháy rừng'],
  ['kh1250', 'Kế hoạch', '1250/KH-UBND', '2022-04-12', '', 'chuyển đổi số trong cơ quan nhà nước'],
  ['qd812', 'Quyết định', '812/QĐ-UBND', '2022-05-30', '', 'quy hoạch khu xử lý chất thải'],
  ['kh96', 'Kế hoạch', '96-KH/HU', '', '', 'tuyên truyền bảo vệ rừng'],
  ['hd17', 'Hướng dẫn', '17-HD/BTGTU', '2021-08-05', '', 'tuyên truyền học tập và làm theo Bác'],
];

const DISTRICTS = ['Lâm Thao', 'Thanh Ba', 'Hạ Hòa', 'Cẩm Khê', 'Tam Nông', 'Đoan Hùng'] as const;
const slug = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replaceAll(' ', '-');

const bodySeed = (id: string, label: string, short: string, level: string, kind: string): Seed => ({
  id,
  class: 'Body',
  label,
  short,
  facts: { kind: [kind], level: [level] },
});

const seeds = (): Seed[] => [
  {
    id: REPORT,
    class: 'Report',
    label: 'Báo cáo 152-BC/TU ngày 30/6/2022',
    short: '152-BC/TU',
    facts: {
      type: ['Báo cáo'],
      code: ['152-BC/TU'],
      issued: ['2022-06-30'],
      title: ['kết quả công tác 6 tháng đầu năm 2022'],
    },
  },
  ...DOCUMENTS.map(
    ([id, type, code, issued, term, title]): Seed => ({
      id: `${id}-d00001`,
      class: 'Document',
      label: `${type} ${code}${term === '' ? '' : ` (khóa ${term})`}`,
      short: code,
      facts: {
        type: [type],
        code: [code],
        ...(issued === '' ? {} : { issued: [issued] }),
        ...(term === '' ? {} : { term: [term] }),
        title: [title],
        identity: [issued === '' ? 'local' : 'numbered'],
      },
    }),
  ),
  bodySeed('bct-b00001', 'Bộ Chính trị', 'Bộ Chính trị', 'central', 'party'),
  bodySeed('bbt-b00001', 'Ban Bí thư Trung ương Đảng', 'Ban Bí thư', 'central', 'party'),
  bodySeed('bchtw-b00001', 'Ban Chấp hành Trung ương Đảng', 'BCH Trung ương', 'central', 'party'),
  bodySeed('ttg-b00001', 'Thủ tướng Chính phủ', 'Thủ tướng', 'central', 'office'),
  bodySeed('cp-b00001', 'Chính phủ', 'Chính phủ', 'central', 'government'),
  bodySeed('tu-b00001', 'Tỉnh ủy Phú Thọ', 'Tỉnh ủy', 'province', 'party'),
  bodySeed('btvtu-b00001', 'Ban Thường vụ Tỉnh ủy Phú Thọ', 'BTV Tỉnh ủy', 'province', 'party'),
  bodySeed('ubndt-b00001', 'Ủy ban nhân dân tỉnh Phú Thọ', 'UBND tỉnh', 'province', 'government'),
  bodySeed('hdndt-b00001', 'Hội đồng nhân dân tỉnh Phú Thọ', 'HĐND tỉnh', 'province', 'council'),
  bodySeed('ubkt-b00001', 'Ủy ban Kiểm tra Tỉnh ủy Phú Thọ', 'UBKT Tỉnh ủy', 'province', 'party'),
  bodySeed('btg-b00001', 'Ban Tuyên giáo Tỉnh ủy Phú Thọ', 'Ban Tuyên giáo', 'province', 'party'),
  bodySeed('mttq-b00001', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Phú Thọ', 'MTTQ tỉnh', 'province', 'front'),
  bodySeed(
    'snn-b00001',
    'Sở Nông nghiệp và Phát triển nông thôn tỉnh Phú Thọ',
    'Sở NN và PTNT',
    'province',
    'government',
  ),
  bodySeed('ca-b00001', 'Công an tỉnh Phú Thọ', 'Công an tỉnh', 'province', 'military'),
  ...DISTRICTS.flatMap((name) => [
    bodySeed(`hu-${slug(name)}-b00001`, `Huyện ủy ${name}`, `Huyện ủy ${name}`, 'district', 'party'),
    bodySeed(
      `ubnd-${slug(name)}-b00001`,
      `Ủy ban nhân dân huyện ${name}`,
      `UBND huyện ${name}`,
      'district',
      'government',
    ),
    {
      id: `huyen-${slug(name)}-p00001`,
      class: 'Place' as const,
      label: `huyện ${name}`,
      short: name,
      facts: { level: ['district'] },
    },
  ]),
  { id: 'phu-tho-p00001', class: 'Place', label: 'tỉnh Phú Thọ', short: 'Phú Thọ', facts: { level: ['province'] } },
  { id: 'duong-ven-song-j00001', class: 'Project', label: 'đường ven sông Thao', short: 'đường ven sông Thao' },
  { id: 'cum-cn-dong-phi-j00001', class: 'Project', label: 'cụm công nghiệp Đồng Phì', short: 'CCN Đồng Phì' },
  { id: 'nha-may-rac-j00001', class: 'Project', label: 'nhà máy xử lý rác Trạm Thản', short: 'nhà máy rác Trạm Thản' },
  {
    id: 'hoi-nghi-so-ket-e00001',
    class: 'Event',
    label: 'Hội nghị sơ kết 5 năm thực hiện Chỉ thị số 13-CT/TW',
    short: 'Hội nghị sơ kết Chỉ thị 13',
  },
  { id: 'le-hoi-che-e00001', class: 'Event', label: 'Ngày hội chè Long Cốc năm 2022', short: 'Ngày hội chè Long Cốc' },
  { id: 'tran-van-hao-n00001', class: 'Person', label: 'Trần Văn Hảo', short: 'Trần Văn Hảo' },
  { id: 'le-thi-mo-n00001', class: 'Person', label: 'Lê Thị Mơ', short: 'Lê Thị Mơ' },
];

type ClaimSeed = Pick<GraphFileClaim, 's' | 'p' | 'o'> &
  Partial<Pick<GraphFileClaim, 'literal' | 'status' | 'basis' | 'confidence' | 'regarding' | 'role' | 'sub' | 'rule'>>;

/** Writes a report text piece by piece and keeps where everything stands, so that all offsets are real. */
class Draft {
  text = '';
  section = '';
  readonly claims: GraphFileClaim[] = [];
  readonly mentions: GraphFileMention[] = [];
  readonly surfaces = new Map<string, Set<string>>();

  heading(level: number, title: string): void {
    this.text += `${'#'.repeat(level)} ${title}\n\n`;
    this.section = title;
  }

  raw(text: string): void {
    this.text += text;
  }

  /** Puts "... {id|words} ..." down, notes each name, and answers where the piece stands. */
  put(written: string): { start: number; end: number } {
    const start = this.text.length;
    for (const [whole, id, surface] of written.matchAll(/\{([^|}]+)\|([^}]+)\}|[^{]+/g)) {
      if (id === undefined || surface === undefined) {
        this.text += whole;
        continue;
      }
      const at = this.text.length;
      this.text += surface;
      this.surfaces.set(id, (this.surfaces.get(id) ?? new Set()).add(surface));
      this.mentions.push({
        id: `mention-${this.mentions.length}`,
        thing: id,
        text: TEXT,
        spans: [[at, this.text.length]],
      });
    }
    return { start, end: this.text.length };
  }

  claim(seed: ClaimSeed, evidence: readonly GraphFileEvidence[]): string {
    const id = `claim-${(this.claims.length + 1).toString(16).padStart(16, '0')}`;
    this.claims.push({
      id,
      text: TEXT,
      status: 'done',
      basis: 'stated',
      confidence: 0.9,
      section: this.section,
      rule: 'made.for.tests',
      ...seed,
      evidence,
    });
    return id;
  }

  /** One sentence that says all the claims. */
  say(written: string, ...claims: ClaimSeed[]): { start: number; end: number } {
    const { start, end } = this.put(written);
    for (const seed of claims) this.claim(seed, [{ role: 'statement', part: 0, start, end }]);
    return { start, end };
  }
}

const doc = (id: string): string => `${id}-d00001`;
const body = (id: string): string => `${id}-b00001`;
const hu = (name: string): string => `hu-${slug(name)}-b00001`;
const ubnd = (name: string): string => `ubnd-${slug(name)}-b00001`;
const named = (id: string): string => {
  const found = DOCUMENTS.find(([one]) => one === id);
  return `{${doc(id)}|${found?.[1]} số ${found?.[2]}}`;
};

const ISSUERS: Readonly<Record<string, readonly [string, string]>> = {
  ct13: ['bbt', 'Ban Bí thư'],
  ct05: ['bct', 'Bộ Chính trị'],
  nq18: ['bchtw', 'Ban Chấp hành Trung ương Đảng'],
  kl01: ['bct', 'Bộ Chính trị'],
  nq19: ['bchtw', 'Ban Chấp hành Trung ương Đảng'],
  qd1719: ['ttg', 'Thủ tướng Chính phủ'],
  qd06: ['ttg', 'Thủ tướng Chính phủ'],
  nd61: ['cp', 'Chính phủ'],
  nq15: ['tu', 'Tỉnh ủy'],
  kh45: ['btvtu', 'Ban Thường vụ Tỉnh ủy'],
  ct08: ['btvtu', 'Ban Thường vụ Tỉnh ủy'],
  kh1250: ['ubndt', 'UBND tỉnh'],
  qd812: ['ubndt', 'UBND tỉnh'],
  hd17: ['btg', 'Ban Tuyên giáo Tỉnh ủy'],
};

const issuer = (id: string): ClaimSeed[] => {
  const found = ISSUERS[id];
  return found ? [{ s: doc(id), p: 'issuedBy', o: body(found[0]) }] : [];
};
const of = (id: string): string => {
  const found = ISSUERS[id];
  return found ? ` của {${body(found[0])}|${found[1]}}` : '';
};

const writeReport = (
  draft: Draft,
): { conflict: readonly [string, string]; doubtful: { start: number; end: number } } => {
  draft.raw('TỈNH ỦY PHÚ THỌ\n\nSố 152-BC/TU\n\nPhú Thọ, ngày 30 tháng 6 năm 2022\n\n');
  draft.heading(2, 'BÁO CÁO kết quả công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2022');
  draft.put(
    `Sáu tháng đầu năm, {${body('tu')}|Tỉnh ủy} đã lãnh đạo toàn diện các mặt công tác, đạt kết quả tích cực. `,
  );
  draft.raw('\n\n');
  draft.heading(3, 'I. Công tác xây dựng Đảng');
  draft.say(
    `{${body('btvtu')}|Ban Thường vụ Tỉnh ủy} ban hành ${named('kh45')} để thực hiện ${named('kl01')}${of('kl01')} về tiếp tục thực hiện ${named('ct05')}${of('ct05')}. `,
    ...issuer('kh45'),
    ...issuer('kl01'),
    ...issuer('ct05'),
    { s: doc('kh45'), p: 'continues', o: doc('kl01') },
    { s: doc('kl01'), p: 'continues', o: doc('ct05') },
  );
  draft.say(
    `{${body('btg')}|Ban Tuyên giáo Tỉnh ủy} tham mưu và ban hành ${named('hd17')} hướng dẫn ${named('kh45')}. `,
    ...issuer('hd17'),
    { s: doc('hd17'), p: 'continues', sub: 'guides', o: doc('kh45') },
  );
  draft.raw('\n\n');
  for (const id of ['ct05', 'kl01', 'nq18'] as const) {
    const names = DISTRICTS.map((name) => `{${hu(name)}|${name}}`).join(', ');
    draft.say(
      `Các huyện ủy: ${names} đã tổ chức học tập, quán triệt ${named(id)}${of(id)} đến 100% chi bộ trực thuộc. `,
      ...issuer(id),
      ...DISTRICTS.map(
        (name): ClaimSeed => ({ s: hu(name), p: 'disseminates', o: doc(id), basis: 'enumeration', confidence: 0.82 }),
      ),
    );
  }
  draft.raw('\n\n');
  // A sentence cut in two by a footnote and a page break, with a footnote that says more.
  const first = draft.put(
    `{${body('tu')}|Tỉnh ủy} tập trung lãnh đạo, chỉ đạo triển khai thực hiện ${named('ct13')}${of('ct13')} về tăng cường sự lãnh đạo`,
  );
  draft.raw('\n\n');
  draft.raw('<sup>1</sup> ');
  const note = draft.put(
    `{${ubnd('Thanh Ba')}|UBND huyện Thanh Ba} đã rà soát ba loại rừng theo ${named('ct13')}; {${body('snn')}|Sở Nông nghiệp và PTNT} chủ trì thẩm định.`,
  );
  draft.raw('\n\n---\n\n');
  const second = draft.put(
    `của Đảng đối với công tác quản lý, bảo vệ rừng<sup>1</sup>; độ che phủ rừng toàn tỉnh đạt 39,7%.`,
  );
  draft.raw('\n\n');
  const cut: GraphFileEvidence[] = [
    { role: 'statement', part: 0, ...first },
    { role: 'statement', part: 1, ...second },
  ];
  draft.claim({ s: body('tu'), p: 'implements', o: doc('ct13') }, cut);
  draft.claim({ s: doc('ct13'), p: 'issuedBy', o: body('bbt') }, cut);
  const noted: GraphFileEvidence[] = [
    { role: 'statement', part: 0, ...note },
    { role: 'host', part: 0, ...first },
    { role: 'host', part: 1, ...second },
  ];
  draft.claim({ s: ubnd('Thanh Ba'), p: 'implements', o: doc('ct13'), basis: 'footnote', confidence: 0.75 }, noted);
  draft.claim({ s: body('snn'), p: 'implements', o: doc('ct13'), basis: 'footnote', confidence: 0.6 }, noted);

  draft.heading(3, 'II. Công tác chính quyền');
  for (const name of DISTRICTS) {
    draft.say(
      `{${ubnd(name)}|UBND huyện ${name}} đã triển khai thực hiện ${named('qd06')}${of('qd06')}, cấp xong căn cước công dân cho người dân trong độ tuổi. `,
      { s: ubnd(name), p: 'implements', o: doc('qd06') },
      ...issuer('qd06'),
    );
    draft.say(
      `Bộ phận một cửa của {${ubnd(name)}|huyện ${name}} duy trì nền nếp theo ${named('nd61')}${of('nd61')}. `,
      { s: ubnd(name), p: 'implements', o: doc('nd61'), status: 'ongoing', basis: 'elidedSubject', confidence: 0.7 },
      ...issuer('nd61'),
    );
  }
  draft.raw('\n\n');
  draft.say(
    `{${body('ubndt')}|UBND tỉnh} ban hành ${named('kh1250')} và ${named('qd812')}; giao {${body('ca')}|Công an tỉnh} chủ trì thực hiện ${named('qd06')}. `,
    ...issuer('kh1250'),
    ...issuer('qd812'),
    { s: body('ca'), p: 'implements', o: doc('qd06'), status: 'requested' },
    { s: doc('qd812'), p: 'concerns', o: 'nha-may-rac-j00001', confidence: 0.65 },
  );
  draft.say(
    `Riêng {${ubnd('Hạ Hòa')}|UBND huyện Hạ Hòa} chưa triển khai ${named('kh1250')} do chưa bố trí được kinh phí. `,
    { s: ubnd('Hạ Hòa'), p: 'implements', o: doc('kh1250'), status: 'notDone' },
  );
  draft.say(`Huyện {huyen-cam-khe-p00001|Cẩm Khê} dừng thực hiện ${named('qd812')} tại xã vùng lũ. `, {
    s: ubnd('Cẩm Khê'),
    p: 'implements',
    o: doc('qd812'),
    status: 'stopped',
    basis: 'elidedSubject',
    confidence: 0.55,
  });
  draft.raw('\n\n');
  draft.say(
    `{${body('ubndt')}|UBND tỉnh} khởi công {duong-ven-song-j00001|đường ven sông Thao} qua huyện {huyen-tam-nong-p00001|Tam Nông}, thu hút đầu tư vào {cum-cn-dong-phi-j00001|cụm công nghiệp Đồng Phì} ở {huyen-ha-hoa-p00001|Hạ Hòa}. `,
    { s: body('ubndt'), p: 'undertakes', o: 'duong-ven-song-j00001' },
    { s: body('ubndt'), p: 'undertakes', o: 'cum-cn-dong-phi-j00001' },
    { s: 'duong-ven-song-j00001', p: 'locatedIn', o: 'huyen-tam-nong-p00001' },
    { s: 'cum-cn-dong-phi-j00001', p: 'locatedIn', o: 'huyen-ha-hoa-p00001' },
  );
  draft.raw('\n\n');
  draft.heading(3, 'III. Công tác kiểm tra, giám sát, dân vận');
  for (const name of DISTRICTS.slice(0, 4)) {
    draft.say(
      `{${body('ubkt')}|Ủy ban Kiểm tra Tỉnh ủy} giám sát {${hu(name)}|Huyện ủy ${name}} trong việc thực hiện ${named('nq18')}. `,
      { s: body('ubkt'), p: 'supervises', o: hu(name), regarding: [doc('nq18')] },
      { s: hu(name), p: 'implements', o: doc('nq18'), confidence: 0.7 },
    );
    draft.say(
      `{${body('mttq')}|Mặt trận Tổ quốc tỉnh} giám sát {${ubnd(name)}|UBND huyện ${name}} thực hiện ${named('qd1719')}${of('qd1719')}. `,
      { s: body('mttq'), p: 'supervises', o: ubnd(name), regarding: [doc('qd1719')] },
      { s: ubnd(name), p: 'implements', o: doc('qd1719') },
      ...issuer('qd1719'),
    );
  }
  draft.raw('\n\n');
  draft.say(
    `{${body('snn')}|Sở Nông nghiệp và PTNT} tổ chức {hoi-nghi-so-ket-e00001|Hội nghị sơ kết 5 năm thực hiện Chỉ thị số 13-CT/TW}. `,
    { s: body('snn'), p: 'holds', o: 'hoi-nghi-so-ket-e00001' },
    { s: body('snn'), p: 'reviews', o: doc('ct13') },
  );
  draft.say(
    `Huyện {huyen-tam-nong-p00001|Tam Nông} và các huyện tham gia {le-hoi-che-e00001|Ngày hội chè Long Cốc năm 2022} do {${body('ubndt')}|UBND tỉnh} tổ chức. `,
    { s: body('ubndt'), p: 'holds', o: 'le-hoi-che-e00001' },
  );
  draft.raw('\n\n');
  draft.heading(2, 'PHẦN THỨ HAI: NHIỆM VỤ 6 THÁNG CUỐI NĂM');
  const planned: readonly string[] = ['nq19', 'nq15', 'ct08'];
  for (const id of planned) {
    draft.say(
      `{${body('tu')}|Tỉnh ủy} sẽ tổ chức học tập, triển khai ${named(id)}${of(id)}. `,
      { s: body('tu'), p: 'disseminates', o: doc(id), status: 'planned' },
      ...issuer(id),
    );
    for (const name of DISTRICTS.slice(1, 5)) {
      draft.say(`Yêu cầu {${hu(name)}|Huyện ủy ${name}} xây dựng kế hoạch thực hiện ${named(id)}. `, {
        s: hu(name),
        p: 'implements',
        o: doc(id),
        status: 'requested',
        confidence: 0.85,
      });
    }
    draft.raw('\n\n');
  }
  draft.say(`{${body('hdndt')}|HĐND tỉnh} sửa đổi, bổ sung ${named('qd812')} trong quý III. `, {
    s: body('hdndt'),
    p: 'amends',
    o: doc('qd812'),
    status: 'planned',
    confidence: 0.6,
  });
  const doubtful = draft.put('Tiếp tục tuyên truyền Chỉ thị 20 đến cán bộ, đảng viên. ');
  draft.put(`{${hu('Hạ Hòa')}|Huyện ủy Hạ Hòa} rà soát ${named('kh96')}. `);
  draft.raw('\n\n');
  draft.say(
    `Thay mặt {${body('tu')}|Tỉnh ủy}: Phó Bí thư {tran-van-hao-n00001|Trần Văn Hảo}; người soạn {le-thi-mo-n00001|Lê Thị Mơ}. `,
    { s: 'tran-van-hao-n00001', p: 'holdsRole', o: body('tu'), role: 'Phó Bí thư' },
    { s: 'le-thi-mo-n00001', p: 'holdsRole', o: body('btg'), role: 'chuyên viên', confidence: 0.5 },
    { s: REPORT, p: 'issuedBy', o: body('tu') },
  );
  const one = draft.put(`Căn cứ ${named('qd812')} ngày 30/5/2022. `);
  const two = draft.put(`Theo ${named('qd812')} ban hành ngày 03/5/2022. `);
  const conflict = [
    draft.claim({ s: doc('qd812'), p: 'issued', o: '2022-05-30', literal: true }, [
      { role: 'statement', part: 0, ...one },
    ]),
    draft.claim({ s: doc('qd812'), p: 'issued', o: '2022-05-03', literal: true }, [
      { role: 'statement', part: 0, ...two },
    ]),
  ] as const;
  const names = draft.put(
    `Nơi nhận: ${DISTRICTS.map((name) => `{${hu(name)}|Huyện ủy ${name}}, {${ubnd(name)}|UBND huyện ${name}}`).join('; ')}.`,
  );
  for (const name of DISTRICTS) {
    const place = `huyen-${slug(name)}-p00001`;
    const evidence: GraphFileEvidence[] = [{ role: 'statement', part: 0, ...names }];
    draft.claim({ s: ubnd(name), p: 'governs', o: place, basis: 'byName', confidence: 1 }, evidence);
    draft.claim({ s: place, p: 'locatedIn', o: 'phu-tho-p00001', basis: 'byName', confidence: 1 }, evidence);
    draft.claim({ s: hu(name), p: 'partOf', o: body('tu'), basis: 'byName', confidence: 1 }, evidence);
  }
  draft.claim({ s: body('btvtu'), p: 'partOf', o: body('tu'), basis: 'byName', confidence: 1 }, [
    { role: 'statement', part: 0, ...names },
  ]);
  draft.raw('\n');
  return { conflict, doubtful };
};

/** Places on a sunflower, one clump a community; the same on every run. */
const placed = (i: number, community: number): { x: number; y: number } => {
  const angle = i * 2.399963;
  const radius = 46 * Math.sqrt(i + 1);
  const turn = community * 1.256637;
  return { x: Math.cos(turn) * 420 + Math.cos(angle) * radius, y: Math.sin(turn) * 420 + Math.sin(angle) * radius };
};

const weigh = (claims: readonly GraphFileClaim[]): Map<string, number> => {
  const weight = new Map<string, number>();
  for (const claim of claims) {
    for (const id of claim.literal ? [claim.s] : [claim.s, claim.o]) weight.set(id, (weight.get(id) ?? 0) + 1);
  }
  return weight;
};

const COMMUNITY: Readonly<Record<ThingClass, number>> = {
  Report: 0,
  Document: 0,
  Body: 1,
  Place: 2,
  Project: 3,
  Event: 4,
  Person: 4,
};

/** About 60 things and 150 claims of a made-up half-year report; every offset stands in its text. */
export const madeGraph = (): GraphFile => {
  const draft = new Draft();
  const { conflict, doubtful } = writeReport(draft);
  const weight = weigh(draft.claims);
  const things = seeds().map((seed, i): GraphFileThing => {
    const surfaces = [...(draft.surfaces.get(seed.id) ?? [])].filter((surface) => surface !== seed.label).sort();
    return {
      id: seed.id,
      class: seed.class,
      label: seed.label,
      short: seed.short ?? seed.label,
      aliases: surfaces,
      mentionedIn: draft.surfaces.has(seed.id) ? [TEXT] : [],
      facts: seed.facts ?? {},
      ...placed(i % 24, COMMUNITY[seed.class]),
      community: COMMUNITY[seed.class],
      weight: weight.get(seed.id) ?? 0,
    };
  });
  const at = draft.text.indexOf('Chỉ thị 20', doubtful.start);
  const unresolved: GraphFileUnresolved[] = [
    {
      id: 'unresolved-1',
      class: 'Document',
      surface: 'Chỉ thị 20',
      text: TEXT,
      spans: [[at, at + 'Chỉ thị 20'.length]],
      candidates: [doc('ct20tw'), doc('ct08')],
      reason: 'document.twoAntecedents',
    },
  ];
  const place = (id: string) => {
    const evidence = draft.claims.find((claim) => claim.id === id)?.evidence[0];
    return { text: TEXT, start: evidence?.start ?? 0, end: evidence?.end ?? 1 };
  };
  const issues: GraphFileIssue[] = [
    {
      code: 'conflict.twoDates',
      severity: 'warning',
      params: { document: 'Quyết định 812/QĐ-UBND', first: '2022-05-30', second: '2022-05-03' },
      places: conflict.map(place),
      claims: conflict,
      things: [doc('qd812')],
    },
    { code: 'made.noDate', severity: 'info', params: { document: '96-KH/HU' }, places: [], things: [doc('kh96')] },
  ];
  return {
    format: 'vanban-graph',
    version: GRAPH_FILE_VERSION,
    base: 'https://w3id.org/vanban/id/',
    texts: [{ id: TEXT, name: 'bao-cao-mau.md', sha256: '0'.repeat(64), report: REPORT, text: draft.text }],
    things,
    claims: draft.claims,
    mentions: draft.mentions,
    unresolved,
    issues,
    decisions: [],
    words: WORDS,
  };
};

/** Seeded random numbers 0..1 (mulberry32), so that the large graph is the same each time. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** A graph of so many things and claims over one short text: for size, not for sense. */
export const largeGraph = (count: number, claimCount: number): GraphFile => {
  const made = madeGraph();
  const next = random(7);
  const text = made.texts[0]?.text ?? '';
  const documents = Math.floor(count / 4);
  const things = Array.from({ length: count }, (_, i): GraphFileThing => {
    const isDocument = i < documents;
    return {
      id: isDocument ? `van-ban-${i}` : `co-quan-${i}`,
      class: isDocument ? 'Document' : 'Body',
      label: isDocument ? `Kế hoạch ${i}/KH-UBND` : `Ủy ban nhân dân xã thứ ${i}`,
      short: isDocument ? `${i}/KH-UBND` : `UBND xã ${i}`,
      aliases: [],
      mentionedIn: [TEXT],
      facts: isDocument ? { issued: [`20${10 + (i % 13)}-0${1 + (i % 9)}-15`] } : { level: ['commune'] },
      x: (next() - 0.5) * 2000,
      y: (next() - 0.5) * 2000,
      community: i % 12,
      weight: 6,
    };
  });
  const claims = Array.from({ length: claimCount }, (_, i): GraphFileClaim => {
    const start = Math.floor(next() * (text.length - 80));
    return {
      id: `claim-${i.toString(16).padStart(16, '0')}`,
      text: TEXT,
      s: `co-quan-${documents + Math.floor(next() * (count - documents))}`,
      p: i % 3 === 0 ? 'disseminates' : 'implements',
      o: `van-ban-${Math.floor(next() * documents)}`,
      status: i % 5 === 0 ? 'planned' : 'done',
      basis: 'stated',
      confidence: 0.5 + next() / 2,
      rule: 'made.for.size',
      evidence: [{ role: 'statement', part: 0, start, end: start + 60 }],
    };
  });
  return { ...made, things, claims, mentions: [], unresolved: [], issues: [] };
};

/** What every label, alias, fact and sentence of the hostile graph holds. */
export const HOSTILE = '<script>globalThis.broken=1</script><img src=x onerror="globalThis.broken=1">';

/** A report whose author wants to run code, turn lines around, and make the page choke. */
export const hostileGraph = (): GraphFile => {
  const made = madeGraph();
  const lure = `${HOSTILE} javascript:globalThis.broken=1 \u202egnud nav\u202c "'\`{{x}}</mark>`;
  const line = 'rất dài '.repeat(12_500);
  const text = `# ${lure}\n\n${lure} Câu chứng cứ.\n\n${line}\n\n__proto__ constructor\n`;
  const start = text.indexOf(lure, 4 + lure.length - 2);
  const evidence: GraphFileEvidence[] = [{ role: 'statement', part: 0, start, end: text.indexOf('\n', start) }];
  const far: GraphFileEvidence[] = [
    { role: 'statement', part: 0, start: text.indexOf(line) + 60_000, end: text.indexOf(line) + 60_030 },
  ];
  const lost: GraphFileEvidence[] = [{ role: 'statement', part: 0, start: text.length + 5, end: text.length + 9 }];
  const thing = (id: string, thingClass: ThingClass, label: string): GraphFileThing => ({
    id,
    class: thingClass,
    label,
    short: label,
    aliases: [lure],
    mentionedIn: [TEXT],
    facts: JSON.parse(`{"title": [${JSON.stringify(lure)}], "__proto__": ["x"], "constructor": ["y"]}`),
    x: id.length * 10,
    y: id.length * -7,
    community: 0,
    weight: 3,
  });
  const claim = (id: string, p: string, places: readonly GraphFileEvidence[]): GraphFileClaim => ({
    id,
    text: TEXT,
    s: 'a-body',
    p,
    o: 'a-document',
    status: 'done',
    basis: 'stated',
    confidence: 0.5,
    role: lure,
    section: lure,
    rule: lure,
    evidence: places,
  });
  return {
    ...made,
    texts: [{ id: TEXT, name: lure, sha256: '0'.repeat(64), report: 'a-document', text }],
    things: [
      thing('a-body', 'Body', `Cơ quan ${lure}`),
      thing('a-document', 'Document', `Văn bản ${lure}`),
      thing('__proto__', 'Place', 'nơi __proto__'),
      thing('constructor', 'Project', 'dự án constructor'),
    ],
    claims: [
      claim('claim-1', 'implements', evidence),
      claim('claim-2', 'implements', far),
      claim('claim-3', 'implements', lost),
      { ...claim('claim-4', 'constructor', evidence), o: '__proto__' },
      { ...claim('claim-5', 'implements', evidence), o: 'no-such-thing' },
    ],
    mentions: [],
    unresolved: [
      {
        id: 'u',
        class: 'constructor',
        surface: lure,
        text: TEXT,
        spans: [[start, start + 10]],
        candidates: ['no-such-thing'],
        reason: lure,
      },
    ],
    issues: [
      {
        code: lure,
        severity: 'error',
        params: { toString: lure },
        places: [{ text: TEXT, start, end: start + 20 }],
        things: ['a-body'],
      },
    ],
  };
};
