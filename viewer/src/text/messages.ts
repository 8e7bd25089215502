/** The viewer's own messages, and the texts of issues, which it shares with the other faces of the program. */

import type { Language, Messages } from './language.ts';

const own = import.meta.glob<Messages>('../../../data/messages/viewer-*.yaml', { eager: true, import: 'default' });
const shared = import.meta.glob<Messages>('../../../data/messages/{vi,en}.yaml', { eager: true, import: 'default' });

const SHARED_KEY = /^(?:issue|unresolved|review|decisions?)\./;

const gather = (language: Language): Messages => {
  const all: Record<string, string> = {};
  for (const [file, messages] of Object.entries(shared)) {
    if (!file.endsWith(`/${language}.yaml`)) continue;
    for (const [key, text] of Object.entries(messages)) if (SHARED_KEY.test(key)) all[key] = text;
  }
  for (const [file, messages] of Object.entries(own)) {
    if (file.endsWith(`/viewer-${language}.yaml`)) Object.assign(all, messages);
  }
  return all;
};

export const MESSAGES: Readonly<Record<Language, Messages>> = { vi: gather('vi'), en: gather('en') };
