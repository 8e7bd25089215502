/** A thing's name as a button that selects it, with the shape of its class. Names are isolated: they cannot turn the line around. */

import type { JSX } from 'preact';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import { ClassMark } from './marks.tsx';

export const ThingLink = ({ id, full = false }: { id: string; full?: boolean }): JSX.Element => {
  const { model, dispatch } = useViewer();
  const thing = model.things.get(id);
  if (!thing) return <bdi class="missing">{id}</bdi>;
  return (
    <button
      type="button"
      class="thing-link"
      title={plain(thing.label)}
      onClick={() => dispatch({ type: 'choose', thing: id, centre: true })}
    >
      <ClassMark name={thing.class} titled />
      <bdi>{plain(full ? thing.label : thing.short || thing.label)}</bdi>
    </button>
  );
};
