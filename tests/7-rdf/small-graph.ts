import { type Entity, NO_UNIT } from '../../src/4-entities/entity.ts';
import type { Evidence } from '../../src/5-relations/claim.ts';
import type { KnowledgeGraph } from '../../src/6-graph/knowledge-graph.ts';
import { graphOf, mergeReadings } from '../../src/6-graph/merge-readings.ts';
import type { ReportReading } from '../../src/6-graph/report-reading.ts';
import { body, claim, document, reading, source, thing } from '../6-graph/sample-readings.ts';

/**
 * Two small made-up reports of one province, read by hand: every class, every kind of claim (done, planned, not done, a sub-relation,
 * literals that contradict each other, a sentence that a page break cuts in two, a footnote with its host), a mention left open.
 */

export const FIRST = source(
  [
    'TỈNH ỦY ĐỒNG THÁP',
    'Huyện ủy Tháp Mười đã quán triệt Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị và dự kiến tổng kết',
    '---',
    'việc thực hiện trong quý IV; riêng Huyện ủy Hồng Ngự chưa triển khai Chỉ thị này.<sup>1</sup>',
    '<sup>1</sup> Kế hoạch số 18-KH/HU của Huyện ủy Tháp Mười hướng dẫn thực hiện Chỉ thị số 35-CT/TW.',
    'Tỉnh ủy giám sát Huyện ủy Tháp Mười về thực hiện Chỉ thị 35; đồng chí Trần Văn Sen, Bí thư Huyện ủy Tháp Mười, tiếp đoàn.',
    'UBND huyện Tháp Mười tổ chức Ngày hội sen năm 2020 tại thị trấn Mỹ An và khởi công Cụm công nghiệp Trường Xuân.',
    'Ban Chỉ đạo đã họp hai kỳ.',
  ].join('\n'),
  'dong-thap-2020.md',
);

export const SECOND = source(
  'Huyện ủy Tháp Mười đang triển khai Chỉ thị số 35-CT/TW ngày 31/5/2019 của Bộ Chính trị.',
  'dong-thap-2021.md',
);

const report = document('Báo cáo 215-BC/TU ngày 12/6/2020', {
  type: 'report',
  typeWord: 'Báo cáo',
  code: '215-BC/TU',
  number: '215',
  symbol: 'BC/TU',
  dates: ['2020-06-12'],
  report: true,
});
const secondReport = document(
  'Báo cáo (văn bản dong-thap-2021.md)',
  { type: 'report', typeWord: 'Báo cáo', identity: 'local', report: true },
  { local: true },
);
export const directive = document(
  'Chỉ thị 35-CT/TW (khóa XII)',
  {
    code: '35-CT/TW',
    number: '35',
    symbol: 'CT/TW',
    dates: ['2019-05-30'],
    term: 'XII',
    titles: ['về đại hội đảng bộ các cấp'],
  },
  {
    aliases: ['Chỉ thị 35', 'Chỉ thị số 35-CT/TW'],
    decisions: [{ rule: 'term-of-date', reason: '30/5/2019 là khóa XII' }],
  },
);
const plan = document(
  'Kế hoạch 18-KH/HU',
  {
    type: 'plan',
    typeWord: 'Kế hoạch',
    code: '18-KH/HU',
    number: '18',
    symbol: 'KH/HU',
    identity: 'local',
    year: 2019,
  },
  { local: true, possibly: [directive.id] },
);
export const provincial = body('Tỉnh ủy Đồng Tháp', { aliases: ['TỈNH ỦY ĐỒNG THÁP', 'Tỉnh ủy'] });
export const district = body('Huyện ủy Tháp Mười', { body: { kind: 'party', level: 'district' } });
const otherDistrict = body('Huyện ủy Hồng Ngự', { body: { kind: 'party', level: 'district' } });
const politburo = body('Bộ Chính trị', { body: { kind: 'party', level: 'central' } });
const committee = body('Ủy ban nhân dân huyện Tháp Mười', {
  aliases: ['UBND huyện Tháp Mười'],
  body: { kind: 'government', level: null },
});
const province: Entity = place('Tỉnh Đồng Tháp', { unitType: 'province', level: 'province', gsoCode: '87' });
const unit = place('Huyện Tháp Mười', {
  unitType: 'ruralDistrict',
  level: 'district',
  gsoCode: '872',
  validFrom: '1981-01-05',
  validTo: '2025-06-30',
  within: province.id,
});
const successor = place('Xã Tháp Mười', { unitType: 'commune', level: 'commune', validFrom: '2025-07-01' });
const township = place('Thị trấn Mỹ An', { unitType: 'township', level: 'commune', within: unit.id });
const zone = thing('Cụm công nghiệp Trường Xuân', { class: 'Project' });
const festival = thing('Ngày hội sen năm 2020', { class: 'Event' });
const secretary = thing('Trần Văn Sen', { class: 'Person', aliases: ['đồng chí Trần Văn Sen'] });
const market = thing('Chợ nổi Tháp Mười', {
  class: 'Place',
  place: NO_UNIT,
});

function place(label: string, facts: Partial<NonNullable<Entity['place']>>): Entity {
  return thing(label, {
    class: 'Place',
    place: {
      ...NO_UNIT,
      administrative: true,
      ...facts,
    },
  });
}

const stretch = (quote: string, role: Evidence['role'], part = 0): Evidence => {
  const start = FIRST.text.indexOf(quote);
  if (start < 0) throw new Error(`the sample text does not say: ${quote}`);
  return { role, part, start, end: start + quote.length };
};

/** The first sentence, in its two pieces. */
const CUT = [
  stretch(
    'Huyện ủy Tháp Mười đã quán triệt Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị và dự kiến tổng kết',
    'statement',
  ),
  stretch('việc thực hiện trong quý IV; riêng Huyện ủy Hồng Ngự chưa triển khai Chỉ thị này.', 'statement', 1),
];
const NOTE = [
  stretch('Kế hoạch số 18-KH/HU của Huyện ủy Tháp Mười hướng dẫn thực hiện Chỉ thị số 35-CT/TW.', 'statement'),
  stretch('việc thực hiện trong quý IV; riêng Huyện ủy Hồng Ngự chưa triển khai Chỉ thị này.', 'host'),
];
const Q1 = 'Huyện ủy Tháp Mười đã quán triệt Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị';
const Q2 = 'Tỉnh ủy giám sát Huyện ủy Tháp Mười về thực hiện Chỉ thị 35';
const Q3 = 'UBND huyện Tháp Mười tổ chức Ngày hội sen năm 2020 tại thị trấn Mỹ An';

const cut = { evidence: CUT, section: '1 Công tác xây dựng Đảng' };
const note = { evidence: NOTE, basis: 'footnote' } as const;

export const FIRST_READING: ReportReading = withContext(
  reading(
    FIRST,
    report,
    [
      directive,
      plan,
      provincial,
      district,
      otherDistrict,
      politburo,
      committee,
      unit,
      township,
      zone,
      festival,
      secretary,
      market,
    ],
    [
      claim(FIRST, Q1, district, 'disseminates', directive, cut),
      claim(FIRST, Q1, district, 'reviews', directive, { ...cut, status: 'planned' }),
      claim(FIRST, Q1, otherDistrict, 'implements', directive, { ...cut, status: 'notDone' }),
      claim(FIRST, Q1, directive, 'issuedBy', politburo, cut),
      claim(FIRST, Q1, directive, 'issued', '2019-05-30', cut),
      claim(FIRST, Q1, directive, 'term', 'XII', cut),
      claim(FIRST, Q1, directive, 'title', 'về đại hội đảng bộ các cấp', cut),
      claim(FIRST, 'Kế hoạch số 18', plan, 'issuedBy', district, note),
      claim(FIRST, 'Kế hoạch số 18', plan, 'continues', directive, { ...note, sub: 'guides', confidence: 0.7 }),
      claim(FIRST, 'Kế hoạch số 18', plan, 'concerns', unit, note),
      claim(FIRST, Q2, provincial, 'supervises', district, { regarding: [directive.id] }),
      claim(FIRST, 'Trần Văn Sen, Bí thư', secretary, 'holdsRole', district, {
        role: 'Bí thư',
        rule: 'role/apposition',
      }),
      claim(FIRST, Q3, committee, 'holds', festival),
      claim(FIRST, Q3, festival, 'locatedIn', township),
      claim(FIRST, Q3, committee, 'governs', unit, { basis: 'byName' }),
      claim(FIRST, 'khởi công Cụm công nghiệp', committee, 'undertakes', zone, {
        basis: 'elidedSubject',
        confidence: 0.6,
      }),
    ],
    {
      mentions: [
        {
          id: 'm1',
          class: 'Document',
          entity: directive.id,
          surface: 'Chỉ thị số 35-CT/TW',
          spans: [stretch('Chỉ thị số 35-CT/TW', 'statement')],
        },
      ],
      unresolved: [
        {
          id: 'u1',
          class: 'Body',
          surface: 'Ban Chỉ đạo',
          spans: [stretch('Ban Chỉ đạo', 'statement')],
          candidates: [provincial.id, district.id],
          reason: 'không có tên đầy đủ trong văn bản',
        },
      ],
    },
  ),
);

export const SECOND_READING: ReportReading = reading(
  SECOND,
  secondReport,
  [
    document(directive.label, { ...directive.document, dates: ['2019-05-31'] }, { aliases: ['Chỉ thị số 35-CT/TW'] }),
    district,
    politburo,
  ],
  [
    claim(SECOND, SECOND.text, district, 'implements', directive, { status: 'ongoing' }),
    claim(SECOND, SECOND.text, directive, 'issued', '2019-05-31'),
    claim(SECOND, SECOND.text, directive, 'issuedBy', politburo),
  ],
);

/** What no text names: the province above, the commune that came after. */
function withContext(of: ReportReading): ReportReading {
  const entities = of.entities.map((entity) =>
    entity.id === unit.id && entity.place
      ? { ...entity, place: { ...entity.place, succeededBy: [successor.id] } }
      : entity,
  );
  return { ...of, entities: [...entities, province, successor] };
}

export const FIRST_GRAPH: KnowledgeGraph = graphOf(FIRST_READING);
export const BOTH: KnowledgeGraph = mergeReadings([FIRST_READING, SECOND_READING]);
