/**
 * The report's own text around what proves a claim, the proof marked at its stored offsets. Every letter shown is the
 * report's; its file's markup stays in the page, only unseen. Parts far apart stand in windows with the gap between them told.
 */

import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GraphFileText } from '../../../src/6-graph/graph-file.ts';
import { useViewer } from '../state/context.ts';
import {
  type Block,
  blocksOf,
  headingLevel,
  markupIn,
  type Range,
  runsOf,
  type Window,
  windowsAround,
} from './blocks.ts';

export type MarkKind = 'statement' | 'host' | 'place' | 'name';
type Kind = MarkKind | 'markup' | 'number';

export interface ExcerptProps {
  readonly text: GraphFileText;
  readonly marks: readonly Range<MarkKind>[];
}

/** Blocks of context before and after a mark, and how many more a press on a gap shows. */
const MARGIN = 2;
const MORE = 12;

const lineKind = (text: string, block: Block): string => {
  const level = headingLevel(text, block);
  if (level > 0) return `heading-${Math.min(level, 4)}`;
  return block.end - block.start < 40 && /^\s*-{3,}\s*$/.test(text.slice(block.start, block.end)) ? 'rule' : '';
};

const BlockLine = ({
  text,
  block,
  marks,
}: {
  text: string;
  block: Block;
  marks: readonly Range<Kind>[];
}): JSX.Element => {
  const runs = runsOf<Kind>(block, [...marks, ...markupIn(text, block)]);
  return (
    <p class={`line ${lineKind(text, block)}`} data-start={block.start}>
      {runs.map(({ start, end, kinds }) => {
        const slice = text.slice(start, end);
        const proof = kinds.find((kind) => kind === 'statement' || kind === 'host' || kind === 'place');
        const names = [
          kinds.includes('name') ? 'run-name' : '',
          kinds.includes('markup') ? 'run-markup' : '',
          kinds.includes('number') ? 'run-number' : '',
        ].filter((name) => name !== '');
        const inner = names.length > 0 ? <span class={names.join(' ')}>{slice}</span> : slice;
        return proof ? (
          <mark key={start} class={`mark-${proof}`} data-start={start} data-end={end}>
            {inner}
          </mark>
        ) : (
          <span key={start}>{inner}</span>
        );
      })}
    </p>
  );
};

export const Excerpt = ({ text, marks }: ExcerptProps): JSX.Element => {
  const { t, count } = useViewer();
  const box = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(text.text), [text]);
  const first = useMemo(() => {
    const proofs = marks.filter((mark) => mark.kind !== 'name');
    return windowsAround(blocks, proofs, MARGIN);
  }, [blocks, marks]);
  const [grown, setGrown] = useState<{ of: typeof first; windows: readonly Window[] }>({ of: first, windows: first });
  const windows = grown.of === first ? grown.windows : first;

  useLayoutEffect(() => {
    const scroller = box.current;
    const mark = scroller?.querySelector<HTMLElement>('mark.mark-statement, mark.mark-place');
    if (!scroller || !mark) return;
    const offset = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += offset - scroller.clientHeight / 4;
  }, [first]);

  const grow = (i: number, side: 'above' | 'below'): void => {
    const next = windows.map((window, at) => {
      if (at !== i) return window;
      return side === 'above'
        ? { from: Math.max(windows[i - 1]?.to ?? 0, window.from - MORE), to: window.to }
        : { from: window.from, to: Math.min(windows[i + 1]?.from ?? blocks.length, window.to + MORE) };
    });
    setGrown({ of: first, windows: next });
  };
  const gap = (i: number, side: 'above' | 'below', hidden: number): JSX.Element | null =>
    hidden <= 0 ? null : (
      <button type="button" class="gap" onClick={() => grow(i, side)}>
        {t(side === 'above' ? 'reader.above' : 'reader.below')} · {count('reader.blocks', hidden)}
      </button>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="excerpt" ref={box} tabIndex={0} aria-label={t('reader.text')} lang="vi">
      {windows.map((window, i) => (
        <div class="window" key={window.from}>
          {gap(i, 'above', window.from - (windows[i - 1]?.to ?? 0))}
          {blocks.slice(window.from, window.to).map((block) => (
            <BlockLine key={block.start} text={text.text} block={block} marks={marks} />
          ))}
          {i === windows.length - 1 && gap(i, 'below', blocks.length - window.to)}
        </div>
      ))}
    </section>
  );
};
