/**
 * How a body is put together, and who may stand in it: "Văn phòng Tỉnh ủy" is a head whose owner is a Party committee, which
 * is a head with a unit; heads say which groups of bodies they take as owners.
 */
import type { BodyHead } from '../../lexicon/body-words.ts';
import type { BodyShape, UnitRef } from '../mention.ts';

export interface BodyMatch {
  readonly shape: BodyShape;
  readonly from: number;
  /** Token number one past the body. */
  readonly end: number;
  readonly collective: boolean;
  /** A slot was left open that a list, or the author, may fill. */
  readonly open: boolean;
}

export const shapeOf = (part: Partial<BodyShape>): BodyShape => ({
  head: null,
  central: null,
  office: null,
  owner: null,
  unit: null,
  topic: null,
  ...part,
});

/** The owner of owners: "Tỉnh ủy" in "Ban Thường vụ Tỉnh ủy". */
export const innermost = (shape: BodyShape): BodyShape => (shape.owner ? innermost(shape.owner) : shape);

/** The same body with something else in its innermost part. */
export const withInnermost = (shape: BodyShape, part: Partial<BodyShape>): BodyShape =>
  shape.owner ? { ...shape, owner: withInnermost(shape.owner, part) } : { ...shape, ...part };

export const withUnit = (shape: BodyShape, unit: UnitRef): BodyShape => withInnermost(shape, { unit });

/** Central bodies stand where a head asks for a group of their kind; all others count as ministries. */
const CENTRAL_GROUPS: Readonly<Partial<Record<BodyHead['kind'], string>>> = {
  judicial: 'judicial',
  council: 'assembly',
  front: 'front',
  massOrg: 'massOrg',
};

const groupOf = (body: BodyShape): string | null => {
  if (body.office?.acts) return null;
  if (body.head?.head.group) return body.head.head.group;
  return body.central ? (CENTRAL_GROUPS[body.central.kind] ?? 'ministry') : null;
};

/** True where a head or an office that wants one of these groups may have the body as its owner. */
export const takes = (wanted: readonly string[], body: BodyShape): boolean => {
  const group = groupOf(body);
  return group !== null && wanted.includes(group);
};
