import rdf from '@zazuko/env';
import type { Quad } from 'n3';
import Validator from 'rdf-validate-shacl';

/** One place where a graph does not fit the shapes. */
export interface ShapeFinding {
  readonly severity: 'error' | 'warning' | 'info';
  /** IRI of the thing that does not fit. */
  readonly focus: string;
  /** IRI of the property, empty where the thing itself is at fault. */
  readonly path: string;
  /** The value at fault, empty where one is missing. */
  readonly value: string;
  /** Language -> what is wrong, in words. */
  readonly messages: Readonly<Record<string, string>>;
}

/** Checks a graph against SHACL shapes; no findings means it fits. Sorted by thing, property and value. */
export const checkShapes = async (quads: readonly Quad[], shapes: readonly Quad[]): Promise<ShapeFinding[]> => {
  const validator = new Validator(rdf.dataset(shapes), { factory: rdf });
  const report = await validator.validate(rdf.dataset(quads));
  const findings = report.results.map(
    (result): ShapeFinding => ({
      severity: severityOf(result.severity?.value ?? ''),
      focus: result.focusNode?.value ?? '',
      path: result.path?.termType === 'NamedNode' ? result.path.value : '',
      value: result.value?.value ?? '',
      messages: Object.fromEntries(
        result.message.map((term) => [term.termType === 'Literal' ? term.language : '', term.value]),
      ),
    }),
  );
  return findings
    .map((finding) => ({ finding, key: [finding.focus, finding.path, finding.value].join('\u001f') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
};

/** SHACL's Violation, Warning and Info. */
const severityOf = (iri: string): ShapeFinding['severity'] => {
  if (iri.endsWith('Warning')) return 'warning';
  return iri.endsWith('Info') ? 'info' : 'error';
};
