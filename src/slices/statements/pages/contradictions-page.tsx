import { Badge, Empty, Foreign, Form, Notice, Page, useLocale } from '../../../platform/html/index.ts';
import { entryPath, type Fact, FactLine } from '../../register/index.ts';
import { contradictionsPath, findingOnDesk } from '../address.ts';
import { type Contradiction, prevailing, type Said } from '../contradictions.ts';
import { FieldValue } from './field-value.tsx';
import { fieldLabels } from './labels.ts';
import { quoted } from './shortened.ts';

interface ContradictionsPageProps {
  readonly contradictions: readonly Contradiction[];
  readonly message: { readonly tone: 'bad' | 'plain'; readonly text: string } | null;
}

/** Where two sources of one entry say otherwise: both quotes side by side, and what a person makes of it. */
export function ContradictionsPage({ contradictions, message }: ContradictionsPageProps) {
  const { t, language } = useLocale();
  return (
    <Page
      title={t('contradictions.title')}
      kicker={<a href={`/${language}/desk`}>{t('desk.title')}</a>}
      lead={t('contradictions.lead')}
    >
      {message && <Notice tone={message.tone}>{message.text}</Notice>}
      {contradictions.length === 0 ? (
        <Empty title={t('contradictions.none')}>{t('contradictions.none-next')}</Empty>
      ) : (
        <ol className="findings">
          {contradictions.map((one) => (
            <Sides key={`${one.entryId} ${one.findingId}`} contradiction={one} />
          ))}
        </ol>
      )}
    </Page>
  );
}

function Sides({ contradiction: one }: { readonly contradiction: Contradiction }) {
  const { t, language } = useLocale();
  const right = prevailing(one);
  return (
    <li className="finding">
      <p className="fact">
        <Badge tone="accent">{t(`fact.type.${one.known.type}`)}</Badge>{' '}
        <a href={entryPath(language, one.entryId)}>
          <FactLine fact={one.known} lang={one.knownBy?.language ?? null} />
        </a>
      </p>
      <div className="sides">
        <section>
          <h2>{t('contradictions.known')}</h2>
          <Side fact={one.known} fields={one.fields} said={one.knownBy} />
          <Settle contradiction={one} by="known" isRight={right === 'known'} />
        </section>
        <section>
          <h2>
            <a href={findingOnDesk(language, one.statedBy.versionId, one.findingId)}>
              {t('contradictions.stated')}
            </a>
          </h2>
          <Side fact={one.stated} fields={one.fields} said={one.statedBy} />
          <Settle contradiction={one} by="stated" isRight={right === 'stated'} />
        </section>
      </div>
    </li>
  );
}

interface SideProps {
  readonly fact: Fact;
  readonly fields: readonly string[];
  readonly said: Said | null;
}

/** What one of the two says in the fields in question, and its words. */
function Side({ fact, fields, said }: SideProps) {
  const { t, languageName } = useLocale();
  return (
    <>
      <dl className="details">
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(fieldLabels[field]!)}</dt>
            <dd>
              <FieldValue fact={fact} name={field} />
            </dd>
          </div>
        ))}
      </dl>
      {said === null ? (
        <p>{t('contradictions.by-hand')}</p>
      ) : (
        <>
          <blockquote>
            <Foreign lang={said.language}>{quoted(said.quote)}</Foreign>
          </blockquote>
          <p>
            <Badge>{languageName(said.language)}</Badge>{' '}
            <Badge tone={said.standing === 'translation' ? 'plain' : 'good'}>
              {t(`standing.short-${said.standing}`)}
            </Badge>
          </p>
        </>
      )}
    </>
  );
}

interface SettleProps {
  readonly contradiction: Contradiction;
  readonly by: 'known' | 'stated';
  /** The text on this side prevails over the other. */
  readonly isRight: boolean;
}

function Settle({ contradiction: { entryId, findingId }, by, isRight }: SettleProps) {
  const { t, language } = useLocale();
  return (
    <Form action={contradictionsPath(language)} className="inline">
      <input type="hidden" name="entry" value={entryId} />
      <input type="hidden" name="finding" value={findingId} />
      <input type="hidden" name="by" value={by} />
      <label>
        {t('contradictions.reason')}{' '}
        <input
          name="reason"
          required
          maxLength={500}
          dir="auto"
          defaultValue={isRight ? t('contradictions.reason-official') : ''}
        />
      </label>
      <button type="submit" className={isRight ? 'primary' : undefined}>
        {t(by === 'known' ? 'contradictions.keep' : 'contradictions.correct')}
      </button>
    </Form>
  );
}
