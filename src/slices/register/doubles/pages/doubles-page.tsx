import {
  Empty,
  Foreign,
  Form,
  Message,
  Moment,
  Notice,
  Page,
  showable,
  useLocale,
} from '../../../../platform/html/index.ts';
import { editingPath } from '../../editing/paths.ts';
import { Because } from '../../identity/why.tsx';
import type { Double, Doubles } from '../find-doubles.ts';
import type { KeptAsTwo } from '../kept-as-two.ts';
import type { DoubleKind } from '../named-things.ts';
import { doublesPath, mergePath } from '../paths.ts';
import { Two } from './merge-page.tsx';
import { SubjectLink } from './subject.tsx';

interface DoublesPageProps {
  readonly parts: readonly {
    readonly kind: DoubleKind;
    readonly doubles: Doubles;
    readonly kept: readonly KeptAsTwo[];
  }[];
  readonly message: string | null;
}

/** Bodies and persons that may be twice in the register, each pair with the reasons. */
export function DoublesPage({ parts, message }: DoublesPageProps) {
  const { t, language } = useLocale();
  return (
    <Page
      title={t('doubles.title')}
      lead={t('doubles.lead')}
      kicker={<a href={editingPath(language)}>{t('editing.title')}</a>}
    >
      {message === null ? null : <Notice>{message}</Notice>}
      {parts.map(({ kind, doubles, kept }) => (
        <section key={kind}>
          <h2>{t(`doubles.of.${kind}`)}</h2>
          {doubles.items.length === 0 ? (
            <Empty title={t('doubles.none')}>
              {t(doubles.next === null ? 'doubles.none-next' : 'doubles.none-older')}
            </Empty>
          ) : (
            <ol className="findings">
              {doubles.items.map((double) => (
                <Pair key={`${double.one.id} ${double.other.id}`} double={double} />
              ))}
            </ol>
          )}
          {doubles.next === null ? null : (
            <p className="more">
              <a href={`${doublesPath(language)}?kind=${kind}&after=${doubles.next}`}>{t('doubles.older')}</a>
            </p>
          )}
          {kept.length === 0 ? null : <Kept kept={kept} />}
        </section>
      ))}
    </Page>
  );
}

function Pair({ double: { one, other, reasons } }: { readonly double: Double }) {
  const { t, language } = useLocale();
  return (
    <li className="finding">
      <p className="fact">
        <Message
          id="doubles.pair"
          one={<SubjectLink subject={one} />}
          other={<SubjectLink subject={other} />}
        />
      </p>
      <p className="source">
        <Because reasons={reasons} />
      </p>
      <div className="actions">
        {/* The one that came first keeps its name and address. */}
        <a className="button primary" href={mergePath(language, other.kind, other.id, one.id)}>
          {t('doubles.compare')}
        </a>
        <Two one={one} other={other} />
      </div>
    </li>
  );
}

/** Those that persons keep as two, each with the way to have it offered again. */
function Kept({ kept }: { readonly kept: readonly KeptAsTwo[] }) {
  const { t, language } = useLocale();
  return (
    <details>
      <summary>{t('doubles.kept-as-two', { count: kept.length })}</summary>
      <ul className="findings">
        {kept.map(({ one, other, by, at }) => (
          <li key={`${one.id} ${other.id}`} className="finding">
            <p className="fact">
              <Message
                id="doubles.pair"
                one={<SubjectLink subject={one} />}
                other={<SubjectLink subject={other} />}
              />
            </p>
            <p className="source">
              <Foreign>{showable(by)}</Foreign> · <Moment at={at} />
            </p>
            <Form action={`${mergePath(language, one.kind, one.id)}/two`} className="inline">
              <input type="hidden" name="other" value={other.id} />
              <button type="submit" name="again" value="yes">
                {t('doubles.offer-again')}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}
