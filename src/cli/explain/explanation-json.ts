/** An explanation as JSON: its data as they are, and beside each code the sentence that explains it. */

import type { Explanation, SentenceRead } from '../../explain/explanation.ts';
import type { Cli } from '../cli.ts';
import { issueText } from '../print.ts';
import type { ExplainWords } from './words.ts';

export const explanationJson = (cli: Cli, words: ExplainWords, explanation: Explanation): string =>
  JSON.stringify(
    { ...explanation, sentences: explanation.sentences.map((sentence) => worded(cli, words, sentence)) },
    null,
    2,
  );

const worded = (cli: Cli, words: ExplainWords, sentence: SentenceRead) => ({
  ...sentence,
  mentions: sentence.mentions.map((mention) => ({
    ...mention,
    reasons: mention.reasons.map((reason) => ({ ...reason, text: words.reason(reason) })),
    decisions: mention.decisions.map((decision) => ({ ...decision, text: words.decision(decision) })),
  })),
  acts: sentence.acts.map((act) => ({ ...act, ruleText: words.rule(act.rule), doerText: words.doer(act.doer) })),
  links: sentence.links.map((link) => ({ ...link, ruleText: words.rule(link.rule) })),
  claims: sentence.claims.map(({ claim, ...read }) => ({
    ...claim,
    ...read,
    ruleText: words.rule(claim.rule),
  })),
  rejected: sentence.rejected.map((rejection) => ({ ...rejection, text: words.rejection(rejection) })),
  issues: sentence.issues.map((issue) => ({ ...issue, text: issueText(cli, issue) })),
});
