/** Small signs that stand for a class, a status and a relation: a shape or a line, never a colour alone. */

import type { JSX } from 'preact';
import { classColor, lineColor, shapeOf } from '../graph/palette.ts';
import { groupOf, standingOf } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';

const SHAPE_PATHS: Readonly<Record<ReturnType<typeof shapeOf>, JSX.Element>> = {
  disc: <circle cx="8" cy="8" r="6" />,
  square: <rect x="2.5" y="2.5" width="11" height="11" rx="1" />,
  framed: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1" />
      <rect x="4.5" y="4.5" width="7" height="7" class="mark-inner" />
    </>
  ),
  diamond: <path d="M8 1l7 7-7 7-7-7z" />,
  triangle: <path d="M8 2l7 12H1z" />,
  hexagon: <path d="M8 1l6 3.5v7L8 15l-6-3.5v-7z" />,
  ring: <circle cx="8" cy="8" r="4.7" class="mark-ring" />,
};

/** The shape of a class as in the drawing; the name of the class stands beside it or in its title. */
export const ClassMark = ({ name, titled = false }: { name: string; titled?: boolean }): JSX.Element => {
  const { word, model } = useViewer();
  const title = word(model.file.words.classes, name);
  return (
    <svg
      class="class-mark"
      viewBox="0 0 16 16"
      style={{ color: `var(${classColor(name)})` }}
      {...(titled ? { role: 'img', 'aria-label': title } : { 'aria-hidden': 'true' })}
    >
      {SHAPE_PATHS[shapeOf(name)]}
    </svg>
  );
};

export const LineMark = ({ relation, dashed = false }: { relation: string; dashed?: boolean }): JSX.Element => (
  <svg
    class="line-mark"
    viewBox="0 0 26 10"
    style={{ color: `var(${lineColor(groupOf(relation))})` }}
    aria-hidden="true"
  >
    <path d="M1 5h19" class={dashed ? 'line-dashed' : 'line-solid'} />
    <path d="M19 1l6 4-6 4z" class="line-head" />
  </svg>
);

const STATUS_PATHS: Readonly<Record<string, JSX.Element>> = {
  done: <circle cx="8" cy="8" r="5.5" class="mark-full" />,
  ongoing: (
    <>
      <circle cx="8" cy="8" r="5" />
      <path d="M8 3a5 5 0 0 1 0 10z" class="mark-full" />
    </>
  ),
  requested: <path d="M8 2l6 6-6 6-6-6z" />,
  planned: <circle cx="8" cy="8" r="5.2" />,
  notDone: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  stopped: <path d="M3.5 3.5h9v9h-9z" class="mark-full" />,
};

/** Full for what happened, dashed for what is to come, crossed out for what did not; the word stands beside it. */
export const StatusMark = ({ status }: { status: string }): JSX.Element => (
  <svg class={`status-mark mark-${standingOf(status)}`} viewBox="0 0 16 16" aria-hidden="true">
    {STATUS_PATHS[status] ?? <circle cx="8" cy="8" r="1.5" class="mark-full" />}
  </svg>
);

export const StatusChip = ({ status }: { status: string }): JSX.Element => {
  const { word, model } = useViewer();
  return (
    <span class={`chip chip-${standingOf(status)}`}>
      <StatusMark status={status} />
      {word(model.file.words.statuses, status)}
    </span>
  );
};
