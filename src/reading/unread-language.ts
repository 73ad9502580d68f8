/**
 * The text is in a language that has no grammar here, or has no words at all. Callers turn it into one clear message.
 * `language` is the BCP 47 subtag that was recognised, or `und` where none could be.
 */
export class UnreadLanguage extends Error {
  readonly language: string;

  constructor(language: string) {
    super(
      language === 'und'
        ? 'The language of the text cannot be recognised; Arabic, English, French and Spanish are read.'
        : `The text seems to be in "${language}"; Arabic, English, French and Spanish are read.`,
    );
    this.name = 'UnreadLanguage';
    this.language = language;
  }
}
