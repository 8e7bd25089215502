/** A button that is a sign alone: its name is spoken, and shown when one points at it. */

import type { JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  readonly name: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

export const IconButton = ({ icon, name, shortcut = '', disabled = false, onPress }: IconButtonProps): JSX.Element => (
  <button
    type="button"
    class="button icon"
    aria-label={name}
    title={shortcut === '' ? name : `${name} ${shortcut}`}
    disabled={disabled}
    onClick={onPress}
  >
    <Icon name={icon} />
  </button>
);
