import type { Frame, LexiconRow } from '../../grammar.ts';
import { list, trigger } from '../rows.ts';
import { formsOf } from './conjugation.ts';

/** What comes to pass later is announced, not reported: "la reunión se celebrará", "Ghana acogerá". */
const announced: ReadonlySet<Frame> = new Set(['hold', 'host', 'co-host', 'open', 'establish']);

/**
 * The rows of verbs, each given by its infinitive, which may go on with words that every form keeps ("dar la bienvenida") or
 * begin with "se". Participles are verbs only after an auxiliary: "ha presidido", "fue presidida".
 */
export function verb(frame: Frame, infinitives: string): LexiconRow[] {
  return list(infinitives).flatMap((phrase) => {
    const pronominal = phrase.startsWith('se ');
    const [infinitive = '', ...rest] = (pronominal ? phrase.slice(3) : phrase).split(' ');
    const tail = ['', ...rest].join(' ');
    return pronominal ? reflexive(frame, infinitive, tail) : plain(frame, infinitive, tail);
  });
}

function plain(frame: Frame, infinitive: string, tail: string): LexiconRow[] {
  const forms = formsOf(infinitive);
  const kept = (words: readonly string[]): string[] => words.map((word) => word + tail);
  return [
    trigger(frame, 'active', 'finite', kept(forms.finite)),
    trigger(frame, 'active', 'compound', kept(forms.participle)),
    future(frame, kept(forms.future)),
    trigger(frame, 'active', 'gerund', kept([forms.gerund])),
    trigger(frame, 'active', 'base', kept([infinitive])),
  ];
}

/** "se reunió", "nos reunimos", "se han reunido", "reunirse". */
function reflexive(frame: Frame, infinitive: string, tail: string): LexiconRow[] {
  const forms = formsOf(infinitive);
  const own = (words: readonly string[]): string[] =>
    words.map((word) => `${word.endsWith('mos') ? 'nos' : 'se'} ${word}${tail}`);
  const past = ['se ha', 'se han', 'se había', 'se habían', 'nos hemos'].map(
    (auxiliary) => `${auxiliary} ${forms.participle[0]}${tail}`,
  );
  return [
    trigger(frame, 'active', 'finite', [...own(forms.finite), ...past]),
    future(frame, own(forms.future)),
    trigger(frame, 'active', 'gerund', [`${forms.gerund}se${tail}`]),
    trigger(frame, 'active', 'base', [`${infinitive}se${tail}`]),
  ];
}

function future(frame: Frame, phrases: readonly string[]): LexiconRow {
  const stated = announced.has(frame) ? 'plan' : frame;
  return { sense: { is: 'trigger', frame: stated, voice: 'active', form: 'finite', future: true }, phrases };
}

/** "organizada por", "presididos conjuntamente por": the actor follows. */
export function participlePor(frame: Frame, infinitives: string): LexiconRow {
  const phrases = list(infinitives).flatMap((infinitive) =>
    formsOf(infinitive).participle.flatMap((participle) => [
      `${participle} por`,
      `${participle} conjuntamente por`,
      `${participle} de manera conjunta por`,
    ]),
  );
  return trigger(frame, 'nominal', 'finite', phrases);
}

/** A turn with "de" or "del" after it: "por invitación de". What it names follows. */
export const nounDe = (frame: Frame, turns: string): LexiconRow =>
  trigger(
    frame,
    'nominal',
    'finite',
    list(turns).flatMap((turn) => [`${turn} de`, `${turn} del`]),
  );
