/** The kinds of body; each is a concept of ontology/types.ttl. */
export const BODY_KINDS = [
  'party',
  'government',
  'council',
  'front',
  'massOrg',
  'steeringCommittee',
  'military',
  'judicial',
  'school',
  'hospital',
  'enterprise',
  'press',
  'office',
  'other',
] as const;

export type BodyKind = (typeof BODY_KINDS)[number];
