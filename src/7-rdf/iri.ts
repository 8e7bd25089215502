const ABSOLUTE_IRI = /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}<>"{}|\\^`]*$/iu;

/** Whether every RDF format and SPARQL can hold the IRI between angle brackets as it is. */
export const isAbsoluteIri = (iri: string): boolean => ABSOLUTE_IRI.test(iri);
