import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser, type Quad } from 'n3';
import { Failure } from '../base/failure.ts';

/** Reads one Turtle file of the project. Throws Failure `ontology.file` with the file and what is wrong. */
export const readTurtle = (root: string, file: string): Quad[] => {
  try {
    return new Parser().parse(readFileSync(path.join(root, file), 'utf8'));
  } catch (error) {
    throw new Failure('ontology.file', { file, reason: (error as Error).message }, { cause: error });
  }
};

/** The SHACL shapes a graph must fit. */
export const readShapes = (root: string): Quad[] => readTurtle(root, 'ontology/shapes.ttl');
