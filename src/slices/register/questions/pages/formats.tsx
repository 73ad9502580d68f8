import { useLocale } from '../../../../platform/html/index.ts';
import { useAsOfParameters } from '../../pages/as-of.tsx';

interface FormatsProps {
  /** The address of the same answer for programs; with `.csv` behind it, as CSV. */
  readonly api: string;
  /** What the answer is asked for besides the two times. */
  readonly asking?: Readonly<Record<string, string>>;
}

/** Leads to the same answer as CSV and for programs, as of the same two times. */
export function Formats({ api, asking = {} }: FormatsProps) {
  const { t } = useLocale();
  const parameters = useAsOfParameters(asking);
  return (
    <p className="formats">
      <a href={`${api}.csv${parameters}`} type="text/csv" download>
        {t('questions.csv')}
      </a>
      <a href={`${api}${parameters}`} type="application/json">
        {t('questions.api')}
      </a>
    </p>
  );
}
