/** What a spreadsheet takes for the beginning of a formula, after any apostrophes that hide it. */
const formula = /^'*[=+\-@＝＋－＠]/;

/** Hides a formula behind an apostrophe, so that a spreadsheet that opens the file shows the text and runs nothing. */
export const hideFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that was hidden: takes off what `hideFormula` put on, and nothing else. */
export const showFormula = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
