/**
 * Everything that can happen, as history tells it. The list is closed: history outlives the code that wrote it, so a kind is
 * never renamed, and one that is no longer written stays here for its readers.
 */
export const eventKinds = {
  'version-imported': 'A statement came in, or one that was here came in in another language.',
  'version-declared': 'A person declared a version the official text or a courtesy translation.',
  'version-published': 'A version became visible to the public.',
  'finding-accepted': 'A person accepted a finding as the reader proposed it.',
  'finding-corrected': 'A person accepted a finding after correcting it.',
  'finding-rejected': 'A person said that the text does not state this.',
  'finding-reopened': 'A person took back what was decided on a finding.',
  'finding-told-apart': 'A person said that a finding is not what an entry says, or took that back.',
  'contradiction-kept': 'A person said that an entry stands although a text says otherwise, with the reason.',
  'entry-entered': 'A fact went into the register.',
  'entry-evidenced': 'A fact that the register had already got further evidence.',
  'entry-evidence-withdrawn': 'Evidence of a fact was taken back; other words still state the fact.',
  'entry-superseded': 'A fact was corrected: another entry stands in its place, with the reason.',
  'entry-retracted': 'A fact was taken back; it stays in the register as retracted.',
  merged: 'Two entries, bodies or persons were said to be one.',
  unmerged: 'What was merged was parted again.',
  'told-two':
    'A person said that two bodies or persons are two, although much speaks for one, or took that back.',
  'party-named': 'A party has, or no longer has, a name in a language for a time.',
  'discrepancy-ruled':
    'A reviser said of a difference between a translation and the official text that it is an error, or why not.',
  'discrepancy-reopened': 'A reviser took back what was said of a difference.',
  'alignment-corrected': 'A person put right which sentences of two versions stand for one another.',
  'memory-extended':
    'Sentences that stand for one another were confirmed, or came from a translator’s memory.',
  'terms-saved': 'The operator changed the terms that comparisons go by.',
} as const satisfies Record<string, string>;

export type EventKind = keyof typeof eventKinds;
