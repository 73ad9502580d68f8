/** A stretch of a text: UTF-16 code units, `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches have a character in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Languages with a grammar. A BCP 47 primary subtag; Spanish and others are added as packs. */
export type Language = 'ar' | 'en' | 'es' | 'fr';
