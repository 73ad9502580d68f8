import {
  Foreign,
  Form,
  Message,
  Moment,
  showable,
  useLocale,
  useVisit,
} from '../../../../platform/html/index.ts';
import type { MergeKind } from '../../merge.ts';
import type { Merged } from '../mergings.ts';
import { mergePath, undoPath } from '../paths.ts';
import type { Subject } from '../subject.ts';
import { SubjectName } from './subject.tsx';

/** What was merged, with the name that it had on its own. */
export interface MergedHere extends Merged {
  readonly subject: Subject | undefined;
}

/** For those at the desk: the way to say that this is one with another. */
export function MergeLink({ kind, id }: { readonly kind: MergeKind; readonly id: string }) {
  const { t, language } = useLocale();
  const { local } = useVisit();
  return local ? (
    <p className="merge-link">
      <a href={mergePath(language, kind, id)}>{t('doubles.is-one-with')}</a>
    </p>
  ) : null;
}

/** What was merged into what a page shows, by whom and why, with the way to part them again. Nothing where nothing was. */
export function Mergings({ mergings }: { readonly mergings: readonly MergedHere[] }) {
  const { t } = useLocale();
  if (mergings.length === 0) return null;
  return (
    <section className="mergings">
      <h2>{t('editing.mergings')}</h2>
      <ul>
        {mergings.map((merging) => (
          <li key={merging.id}>
            {merging.subject ? <SubjectName subject={merging.subject} /> : t('doubles.gone')}{' '}
            <span className="muted">
              <Message
                id="editing.by-at"
                by={<Foreign>{showable(merging.by)}</Foreign>}
                at={<Moment at={merging.at} />}
              />
              {merging.reason === null ? null : (
                <>
                  {' · '}
                  <Foreign>{showable(merging.reason)}</Foreign>
                </>
              )}
            </span>{' '}
            <Undo merging={merging} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Undo({ merging: { id, undoneBy, undoneAt } }: { readonly merging: Merged }) {
  if (undoneAt !== null)
    return (
      <span className="muted">
        <Message
          id="editing.undone-by"
          by={<Foreign>{showable(undoneBy ?? '')}</Foreign>}
          at={<Moment at={undoneAt} />}
        />
      </span>
    );
  return <UndoMerging id={id} />;
}

/** For those at the desk: parts again what was merged. */
export function UndoMerging({ id }: { readonly id: string }) {
  const { t, language } = useLocale();
  const { local } = useVisit();
  return local ? (
    <Form action={undoPath(language, id)} className="inline">
      <button type="submit">{t('doubles.undo')}</button>
    </Form>
  ) : null;
}
