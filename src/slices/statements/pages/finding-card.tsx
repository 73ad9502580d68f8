import {
  Badge,
  Foreign,
  Form,
  Message,
  showable,
  type Tone,
  useLocale,
} from '../../../platform/html/index.ts';
import type { MessageKey } from '../../../platform/i18n/index.ts';
import { entryPath, FactLine } from '../../register/index.ts';
import { anchorOf, correctionPath, decisionPath, findingAnchor, findingOnDesk } from '../address.ts';
import type { FormBody } from '../fact-form.ts';
import { type FindingStatus, factOf, type ReviewedFinding, type Verb } from '../finding.ts';
import type { SameThings } from '../same-things.ts';
import { distinct } from '../segments.ts';
import { Acted } from './acted.tsx';
import { FactFields } from './fact-fields.tsx';
import { SameThing } from './same-thing.tsx';

interface FindingCardProps {
  readonly finding: ReviewedFinding;
  /** The language of the version. */
  readonly lang: string;
  /** The reviewer is at this one. */
  readonly chosen: boolean;
  /** What the form that puts it right holds, where it is open. */
  readonly correcting: { readonly values: FormBody; readonly wrong: readonly string[] } | null;
  /** What the register may know already of it. */
  readonly same: SameThings | undefined;
  /** The entry that was put right by hand since, and goes when this is undone. */
  readonly taken: string | undefined;
}

const statuses: Readonly<Record<FindingStatus, { readonly label: MessageKey; readonly tone: Tone }>> = {
  proposed: { label: 'review.proposed', tone: 'plain' },
  accepted: { label: 'review.accepted', tone: 'good' },
  corrected: { label: 'review.corrected', tone: 'good' },
  rejected: { label: 'review.rejected', tone: 'bad' },
};

/** One finding: what it says, the words that say so, what was decided by whom, and what can be done. */
export function FindingCard({ finding, lang, chosen, correcting, same, taken }: FindingCardProps) {
  const { t, number, language } = useLocale();
  const { label, tone } = statuses[finding.status];
  return (
    <li
      id={findingAnchor(finding.id)}
      className={`finding ${finding.status}`}
      tabIndex={-1}
      data-finding
      aria-current={chosen ? 'true' : undefined}
    >
      <p className="finding-head">
        <Badge tone="accent">{t(`fact.type.${finding.proposed.type}`)}</Badge>{' '}
        <Badge tone={tone}>{t(label)}</Badge>{' '}
        <span className="confidence" title={t('review.confidence')}>
          {number(Math.round(finding.proposed.confidence * 100))} %
        </span>
      </p>
      <p className="fact">
        <FactLine fact={factOf(finding)} lang={lang} />
      </p>
      <Words finding={finding} lang={lang} />
      <Decided finding={finding} />
      {same && !correcting && <SameThing finding={finding} same={same} />}
      {finding.status === 'proposed' ? (
        <OpenActions finding={finding} correcting={correcting} known={(same?.offered.length ?? 0) > 0} />
      ) : (
        <>
          {taken === undefined ? null : (
            <p className="source">
              <Message
                id="review.undo-takes"
                entry={<a href={entryPath(language, taken)}>{t('review.undo-takes-entry')}</a>}
              />
            </p>
          )}
          <Act finding={finding} verb="undo" label="review.undo" />
        </>
      )}
    </li>
  );
}

function Words({ finding, lang }: Pick<FindingCardProps, 'finding' | 'lang'>) {
  return (
    <ul className="words">
      {distinct(finding.proposed.evidence).map((words) => (
        <li key={anchorOf(words)}>
          <a href={`#${anchorOf(words)}`}>
            <Foreign lang={lang}>{showable(words.quote)}</Foreign>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Who decided, when and why; or who opened it again. */
function Decided({ finding }: Pick<FindingCardProps, 'finding'>) {
  if (finding.decidedAt === null) return null;
  return (
    <p className="source">
      <Acted
        message={finding.status === 'proposed' ? 'review.reopened-by' : 'review.decided-by'}
        by={finding.decidedBy ?? ''}
        at={finding.decidedAt}
      />
      {finding.reason !== null && (
        <>
          {': '}
          <Foreign>{showable(finding.reason)}</Foreign>
        </>
      )}
    </p>
  );
}

type OpenActionsProps = Pick<FindingCardProps, 'finding' | 'correcting'> & {
  /** The register may know it already: then the first thing to do is to say whether it does. */
  readonly known: boolean;
};

function OpenActions({ finding, correcting, known }: OpenActionsProps) {
  const { t, language } = useLocale();
  if (correcting) return <CorrectionForm finding={finding} correcting={correcting} />;
  return (
    <div className="actions">
      <Act finding={finding} verb="accept" label="review.accept" primary={!known} />
      <a
        className="button"
        data-verb="correct"
        href={correctionPath(language, finding.versionId, finding.id)}
      >
        {t('review.correct')}
      </a>
      <details className="reject">
        <summary data-verb="reject">{t('review.reject')}</summary>
        <Form action={decisionPath(language, finding.id, 'reject')} className="inline">
          <input type="hidden" name="revision" value={finding.revision} />
          <label>
            {t('review.reason')} <input name="reason" maxLength={500} dir="auto" />
          </label>
          <button type="submit">{t('review.reject')}</button>
        </Form>
      </details>
    </div>
  );
}

interface ActProps {
  readonly finding: ReviewedFinding;
  readonly verb: Verb;
  readonly label: MessageKey;
  readonly primary?: boolean;
}

/** A decision that needs no words: one button. */
function Act({ finding, verb, label, primary = false }: ActProps) {
  const { t, language } = useLocale();
  return (
    <Form action={decisionPath(language, finding.id, verb)} className="inline">
      <input type="hidden" name="revision" value={finding.revision} />
      <button type="submit" data-verb={verb} className={primary ? 'primary' : undefined}>
        {t(label)}
      </button>
    </Form>
  );
}

interface CorrectionFormProps {
  readonly finding: ReviewedFinding;
  readonly correcting: NonNullable<FindingCardProps['correcting']>;
}

function CorrectionForm({ finding, correcting }: CorrectionFormProps) {
  const { t, language } = useLocale();
  return (
    <Form action={decisionPath(language, finding.id, 'correct')} className="correction">
      <input type="hidden" name="revision" value={finding.revision} />
      <FactFields type={finding.proposed.type} values={correcting.values} wrong={correcting.wrong} />
      <p className="actions">
        <button type="submit" className="primary">
          {t('review.accept-corrected')}
        </button>
        <a className="button" href={findingOnDesk(language, finding.versionId, finding.id)}>
          {t('review.cancel')}
        </a>
      </p>
    </Form>
  );
}
