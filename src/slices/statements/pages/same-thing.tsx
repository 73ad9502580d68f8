import { Form, Message, useLocale } from '../../../platform/html/index.ts';
import { Because, type Candidate, entryPath, FactLine } from '../../register/index.ts';
import { apartPath, decisionPath } from '../address.ts';
import type { ReviewedFinding } from '../finding.ts';
import type { SameThings } from '../same-things.ts';

interface SameThingProps {
  readonly finding: ReviewedFinding;
  readonly same: SameThings;
}

/** How many entries are offered for one finding: more would be a search. */
const mostOffered = 3;

/** What the register may know already of a finding: each with the reasons, to take it as further evidence or to tell it apart. */
export function SameThing({ finding, same: { offered, apart } }: SameThingProps) {
  const { t, language } = useLocale();
  if (offered.length + apart.length === 0) return null;
  return (
    <section className="same" aria-label={t('same.title')}>
      {offered.length > 0 && <p className="same-title">{t('same.title')}</p>}
      {offered.slice(0, mostOffered).map((candidate, index) => (
        <div key={candidate.entry.entryId} data-candidate={index}>
          <p className="fact">
            <EntryLink candidate={candidate} />
          </p>
          <p className="source">
            <Because reasons={candidate.reasons} />
          </p>
          <div className="actions">
            <Form action={decisionPath(language, finding.id, 'accept')} className="inline">
              <Named finding={finding} entryId={candidate.entry.entryId} />
              <button type="submit" data-verb="same" className="primary">
                {t('same.as-evidence')}
              </button>
            </Form>
            <Form action={apartPath(language, finding.id)} className="inline">
              <Named finding={finding} entryId={candidate.entry.entryId} />
              <button type="submit" name="apart" value="yes" data-verb="apart">
                {t('same.apart')}
              </button>
            </Form>
          </div>
        </div>
      ))}
      {apart.map((candidate) => (
        <Form
          key={candidate.entry.entryId}
          action={apartPath(language, finding.id)}
          className="inline source"
        >
          <Named finding={finding} entryId={candidate.entry.entryId} />
          <Message id="same.told-apart" entry={<EntryLink candidate={candidate} />} />{' '}
          <button type="submit" name="apart" value="no">
            {t('same.take-back')}
          </button>
        </Form>
      ))}
    </section>
  );
}

/** What a form says of: the finding as it was seen, and the entry. */
function Named({ finding, entryId }: { readonly finding: ReviewedFinding; readonly entryId: string }) {
  return (
    <>
      <input type="hidden" name="revision" value={finding.revision} />
      <input type="hidden" name="entry" value={entryId} />
    </>
  );
}

function EntryLink({ candidate: { entry } }: { readonly candidate: Candidate }) {
  const { language } = useLocale();
  return (
    <a href={entryPath(language, entry.entryId)}>
      <FactLine fact={entry.fact} lang={entry.language} />
    </a>
  );
}
