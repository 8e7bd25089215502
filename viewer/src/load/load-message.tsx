/** Said instead of the page where there is nothing to show: in Vietnamese, and in English below, for no language is chosen yet. */

import type { JSX } from 'preact';
import { wordsOf } from '../text/language.ts';
import { MESSAGES } from '../text/messages.ts';
import type { LoadProblem } from './check-file.ts';

/** The command that builds a page; the same in both languages. */
const COMMAND = 'npx vanban build reports/*.md --out out';

export const LoadMessage = ({ problem }: { problem: LoadProblem }): JSX.Element => {
  const parameters =
    problem.code === 'version'
      ? { found: problem.found, expected: problem.expected }
      : { reason: problem.code === 'broken' ? problem.reason : '' };
  return (
    <main class="load-message">
      {(['vi', 'en'] as const).map((language) => {
        const { t } = wordsOf(language, MESSAGES[language]);
        return (
          <section key={language} lang={language}>
            {language === 'vi' ? (
              <h1>{t(`load.${problem.code}.title`)}</h1>
            ) : (
              <h2>{t(`load.${problem.code}.title`)}</h2>
            )}
            <p>{t(`load.${problem.code}.text`, parameters)}</p>
            {language === 'vi' && <pre>{COMMAND}</pre>}
          </section>
        );
      })}
    </main>
  );
};
