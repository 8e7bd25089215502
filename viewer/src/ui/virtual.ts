/** Draws only the rows (or columns) of a long list that can be seen: TanStack's virtualizer as a Preact hook. */

import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface VirtualList {
  readonly items: readonly VirtualItem[];
  /** Pixels of the whole list. */
  readonly total: number;
  readonly scrollTo: (index: number) => void;
}

export interface VirtualOptions {
  readonly count: number;
  readonly size: number;
  readonly horizontal?: boolean;
  /** Pixels of fixed heads before the first item that cover what scrolls under them. */
  readonly head?: number;
  readonly overscan?: number;
}

export const useVirtual = (
  box: RefObject<HTMLElement | null>,
  { count, size, horizontal = false, head = 0, overscan = 8 }: VirtualOptions,
): VirtualList => {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const made = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const options = {
    count,
    horizontal,
    overscan,
    estimateSize: () => size,
    scrollPaddingStart: head,
    paddingStart: head,
    getScrollElement: () => box.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    initialRect: { width: 800, height: 600 },
    onChange: () => redraw(undefined),
  };
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, size, head]);
  return {
    items: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
};
