// How the elements of HTML show on a page, as far as it matters to their text. Names from the HTML Living Standard.

/** Elements that stand apart from what is before and after them. */
export const paragraphs = new Set(
  (
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul'
  ).split(' '),
);

/** Elements that begin a line without standing apart. */
export const lines = new Set('br caption dd dt legend li tbody tfoot thead tr'.split(' '));

export const cells = new Set(['td', 'th']);

/** Elements whose content is not part of the text that a reader sees, or is only for operating the page. */
export const unseen = new Set(
  'audio button canvas iframe noembed noframes noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements that may carry `hidden`: those whose end is always written, so that it can be found. */
export const hideable = new Set(
  'article aside dialog div figure footer form header section span table ul'.split(' '),
);

/** Elements in which `<` is a character. */
export const rawText = new Set('iframe noembed noframes script style xmp'.split(' '));
export const escapableText = new Set(['textarea', 'title']);

/** Elements that have no end. */
export const endless = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
