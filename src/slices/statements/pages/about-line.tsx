import { Foreign, FuzzyTime, showable, useLocale } from '../../../platform/html/index.ts';
import { issuerFor, type Statement } from '../statement.ts';

/** What a statement is, of which day, and by whom, in one line. */
export function AboutLine({ statement }: { readonly statement: Statement }) {
  const { t, language } = useLocale();
  const { kind, issuedOn } = statement;
  const issuer = issuerFor(statement, language);
  return (
    <>
      {kind === 'other' ? t('statement.kind-other') : t(`choice.${kind}`)}
      {issuedOn !== null && (
        <>
          {' · '}
          <FuzzyTime date={issuedOn} />
        </>
      )}
      {issuer && (
        <>
          {' · '}
          <Foreign lang={issuer.language}>{showable(issuer.name)}</Foreign>
        </>
      )}
    </>
  );
}
