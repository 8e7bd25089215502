/** Copies a claim as one cites it: the sentence, its report and section, the claim's id, and a link that opens it again. */

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import { useViewer } from '../state/context.ts';
import { linkTo } from '../state/link.ts';
import { copyText } from '../ui/copy.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { citationOf } from './citation.ts';

/** Whether the citation was copied, until another claim takes its place; and how to copy it. */
const useCitation = (claim: GraphFileClaim): readonly [boolean, () => Promise<void>] => {
  const { model, t, say, language } = useViewer();
  const [done, setDone] = useState(false);
  useEffect(() => setDone(false), [claim]);
  const copy = async (): Promise<void> => {
    // The link names the claim alone, so that it opens the same sentence whatever else was on the screen.
    const address = linkTo(location.href, {
      language,
      view: 'dossier',
      thing: claim.s,
      reading: { kind: 'claim', id: claim.id },
    });
    const words = { section: t('claim.section'), claim: t('claim.id') };
    const copied = await copyText(document, citationOf(model, claim, address, words));
    setDone(copied);
    say(t(copied ? 'reader.copied' : 'reader.notCopied'));
  };
  return [done, copy];
};

export const CopyCitation = ({ claim }: { claim: GraphFileClaim }): JSX.Element => {
  const { t } = useViewer();
  const [done, copy] = useCitation(claim);
  return (
    <button type="button" class="button" onClick={copy}>
      {t(done ? 'reader.copied' : 'reader.copy')}
    </button>
  );
};

/** The same as a sign, beside each sentence of a list. */
export const CopySign = ({ claim }: { claim: GraphFileClaim }): JSX.Element => {
  const { t } = useViewer();
  const [done, copy] = useCitation(claim);
  return <IconButton icon={done ? 'done' : 'copy'} name={t(done ? 'reader.copied' : 'reader.copy')} onPress={copy} />;
};
