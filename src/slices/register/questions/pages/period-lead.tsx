import { Message, Notice, Period as PeriodTime, useLocale } from '../../../../platform/html/index.ts';
import { askingFor, type Period } from '../changes/period.ts';
import { Day } from './question.tsx';

interface PeriodLeadProps {
  readonly period: Period;
  /** The other reading of a change between two days: in the world, or in what we know. */
  readonly other: 'changes' | 'learned';
}

/** Says which period an answer is of, lets the reader choose another, and leads to the other reading of the same. */
export function PeriodLead({ period, other }: PeriodLeadProps) {
  const { t, language } = useLocale();
  const here = other === 'changes' ? 'learned' : 'changes';
  const address = `/${language}/questions/${other}?${new URLSearchParams(askingFor(period)).toString()}`;
  return (
    <>
      <Notice tone="accent">
        <Message id={`questions.${here}-between`} period={<PeriodTime from={period.from} to={period.to} />} />{' '}
        <a href={address}>{t(`questions.${here}-other`)}</a>
      </Notice>
      <form action={`/${language}/questions/${here}`} className="inline asked">
        <Day name="from" label={t('questions.from')} value={period.from} required />
        <Day name="to" label={t('questions.to')} value={period.to} required />
        <button type="submit">{t('questions.ask')}</button>
      </form>
    </>
  );
}
