/** What a decision is about, in words: with links on the page, and as a line for the file. */

import type { JSX } from 'preact';
import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import type { SignedDecision } from '../../../src/curation/decision.ts';
import { ISO_DAY, writtenDate } from '../model/facts.ts';
import { labelOf, type Model, plain } from '../model/model.ts';
import { preview, withoutMarkup } from '../model/quote.ts';
import { RelationName } from '../reader/claim-card.tsx';
import { useViewer } from '../state/context.ts';
import type { Words } from '../text/language.ts';
import { Icon } from '../ui/icons.tsx';
import { ThingLink } from '../ui/thing-link.tsx';

/** Text, first and last offset. */
const PLACE = /^(.+)-(\d+)-(\d+)$/;

/** The words at a place of a text, in quotes; the place itself where the text is not there. */
export const wordsAt = (model: Model, place: string): string => {
  const [, text, start, end] = PLACE.exec(place) ?? [];
  const whole = model.texts.get(text ?? '')?.text;
  return whole === undefined ? place : `“${plain(withoutMarkup(whole.slice(Number(start), Number(end))))}”`;
};

const objectOf = (model: Model, { literal, o }: GraphFileClaim): string => {
  if (!literal) return labelOf(model, o);
  return ISO_DAY.test(o) ? writtenDate(o) : plain(o);
};

/** One line of plain text. */
export const noteOf = (
  decision: SignedDecision,
  { model, word }: Pick<Words, 'word'> & { readonly model: Model },
): string => {
  switch (decision.kind) {
    case 'same':
    case 'different':
      return decision.things.map((id) => labelOf(model, id)).join(' | ');
    case 'rename':
      return labelOf(model, decision.thing);
    case 'resolve':
      return `${wordsAt(model, decision.mention)} -> ${labelOf(model, decision.thing)}`;
    case 'body':
      return '';
    default: {
      const claim = model.claims.get(decision.claim);
      if (!claim) return '';
      const relation = word(model.file.words.relations, claim.p);
      const sentence = preview(model.texts.get(claim.text), claim);
      return `${labelOf(model, claim.s)} | ${relation} | ${objectOf(model, claim)}: “${sentence}”`;
    }
  }
};

export const About = ({ decision }: { decision: SignedDecision }): JSX.Element => {
  const { model, dispatch, t } = useViewer();
  switch (decision.kind) {
    case 'same':
    case 'different':
      return (
        <>
          {decision.things.map((id) => (
            <ThingLink key={id} id={id} full />
          ))}
        </>
      );
    case 'rename':
      return (
        <>
          <ThingLink id={decision.thing} full /> <Icon name="right" /> <bdi>{plain(decision.label)}</bdi>
        </>
      );
    case 'resolve':
      return (
        <>
          <bdi>{wordsAt(model, decision.mention)}</bdi> <Icon name="right" /> <ThingLink id={decision.thing} full />
        </>
      );
    case 'body':
      return <bdi>{plain(decision.label)}</bdi>;
    default: {
      const claim = model.claims.get(decision.claim);
      if (!claim) return <bdi>{decision.claim}</bdi>;
      return (
        <>
          <ThingLink id={claim.s} /> <RelationName claim={claim} />{' '}
          {claim.literal ? <bdi>{objectOf(model, claim)}</bdi> : <ThingLink id={claim.o} />}{' '}
          <button
            type="button"
            class="evidence-button"
            onClick={() => dispatch({ type: 'read', reading: { kind: 'claim', id: claim.id } })}
          >
            {t('curation.sentence')}
          </button>
        </>
      );
    }
  }
};
