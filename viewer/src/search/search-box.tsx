/** A field that finds a thing by any of its names: arrows and Enter, or a click. An ARIA combobox with a list below it. */

import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import { ClassMark } from '../ui/marks.tsx';
import { type Hit, search } from './search-index.ts';

/** As many as are read before one types another letter instead. */
const SHOWN = 12;

export interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (thing: GraphFileThing) => void;
  readonly accepts?: (thing: GraphFileThing) => boolean;
  /** Offered before a letter is typed. */
  readonly suggestions?: readonly GraphFileThing[];
  readonly value?: string;
  readonly id?: string;
  readonly class?: string;
}

export const SearchBox = (props: SearchBoxProps): JSX.Element => {
  const { index, t, count, say, word, model } = useViewer();
  const made = useId();
  const id = props.id ?? made;
  const [written, setWritten] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const asked = written ?? '';
  const hits = useMemo<readonly Hit[]>(() => {
    if (!open) return [];
    if (asked.trim() === '') return (props.suggestions ?? []).map((thing) => ({ thing, by: null, score: 0 }));
    return search(index, asked, SHOWN, props.accepts);
  }, [index, asked, open, props.accepts, props.suggestions]);

  const type = (value: string): void => {
    setWritten(value);
    setOpen(true);
    setActive(0);
    if (value.trim() === '') return;
    const found = search(index, value, SHOWN, props.accepts).length;
    say(found === 0 ? t('search.none') : count('search.found', found));
  };
  const pick = (thing: GraphFileThing): void => {
    setWritten(null);
    setOpen(false);
    props.onPick(thing);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (hits.length === 0) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      const hit = hits[active];
      if (!open || !hit) return;
      event.preventDefault();
      pick(hit.thing);
    } else if (event.key === 'Escape') {
      if (!open && written === null) return;
      event.stopPropagation();
      setOpen(false);
      setWritten(null);
    }
  };
  const isListed = open && (hits.length > 0 || asked.trim() !== '');
  return (
    <div class={`search ${props.class ?? ''}`}>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(isListed && hits.length > 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        autocomplete="off"
        spellcheck={false}
        placeholder={props.placeholder}
        value={written ?? props.value ?? ''}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={(event) => {
          event.currentTarget.select();
          setOpen(true);
        }}
        onBlur={() => {
          setOpen(false);
          setWritten(null);
        }}
        onKeyDown={onKeyDown}
      />
      <ul class="search-list" id={`${id}-list`} role="listbox" aria-label={props.label} hidden={!isListed}>
        {isListed &&
          hits.map(({ thing, by }, i) => (
            <li
              key={thing.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === active}
              class={i === active ? 'active' : ''}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(i)}
              onClick={() => pick(thing)}
            >
              <ClassMark name={thing.class} />
              <span class="search-name">
                <bdi>{plain(thing.label)}</bdi>
                {by !== null && (
                  <span class="search-by">
                    <bdi>{plain(by)}</bdi>
                  </span>
                )}
              </span>
              <span class="search-class">{word(model.file.words.classes, thing.class)}</span>
            </li>
          ))}
        {isListed && hits.length === 0 && (
          <li class="search-none" role="option" aria-selected="false" aria-disabled="true">
            {t('search.none')}
          </li>
        )}
      </ul>
    </div>
  );
};
