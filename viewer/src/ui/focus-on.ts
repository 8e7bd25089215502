/** Moves the keyboard to an element that may not be in the page yet: a row or cell that has to be scrolled to and drawn first. */

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Answers how to ask: the next drawing in which `selector` is found within the box gets the focus, once. */
export const useFocusOn = (box: RefObject<HTMLElement | null>, selector: string): (() => void) => {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const element = box.current?.querySelector<HTMLElement>(selector);
    if (!element) return;
    wanted.current = false;
    element.focus({ preventScroll: true });
  });
  return () => {
    wanted.current = true;
  };
};
