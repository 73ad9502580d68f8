import { Empty, Foreign, Message, Page, showable, useLocale } from '../../../../platform/html/index.ts';
import { nameOf } from '../../body.ts';
import { AsOfBar, useAsOf } from '../../pages/as-of.tsx';
import { BodyLink } from '../../pages/names.tsx';
import { Terms } from '../../pages/terms.tsx';
import type { BodyView } from '../../read/bodies.ts';
import type { Term } from '../../read/seats.ts';
import { Formats } from './formats.tsx';
import { QuestionsLink } from './questions-link.tsx';

interface ChairsPageProps {
  readonly body: BodyView;
  readonly chairs: readonly Term[];
}

/** Who chaired a body, on a day or ever, each with the words. */
export function ChairsPage({ body, chairs }: ChairsPageProps) {
  const { t, language } = useLocale();
  const { on } = useAsOf();
  const { name, language: lang } = nameOf(body, language);
  const shown = <Foreign lang={lang}>{showable(name)}</Foreign>;
  return (
    <Page title={t('questions.chairs')} kicker={<QuestionsLink />} lead={<BodyLink body={body} />}>
      <AsOfBar asking={{ body: body.slug }} />
      {chairs.length === 0 ? (
        <Empty title={t(on === null ? 'questions.no-chair' : 'questions.no-chair-then')}>
          <Message id="questions.no-chair-next" body={shown} />
        </Empty>
      ) : (
        <Terms terms={chairs} of="body" />
      )}
      <Formats api={`/api/v1/bodies/${encodeURIComponent(body.slug)}/chairs`} />
    </Page>
  );
}
