import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal.ts';

/** An element with everything in it, in order. Names are without their prefix; `namespace` tells whose they are. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** Deeper nesting than this is no translation file. */
const deepest = 100;
/** Longer files than this, in characters, are refused before they are parsed. */
const longest = 20_000_000;

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

/**
 * Reads an XML document. Document types are refused nothing but their entities: the parser knows none but XML's own, so that
 * no file can grow in memory.
 * @throws {Refusal} where it is no well-formed XML, or beyond the limits
 */
export function parseXml(text: string): Element {
  if (text.length > longest) throw new Refusal('exchange.too-large', { limit: longest });
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: Element | undefined;
  const stop = (): never => {
    throw new Refusal('exchange.not-xml', { line: parser.line, column: parser.column });
  };
  parser.on('error', stop);
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element = {
      name: local,
      namespace: uri,
      attributes: new Map(Object.values(attributes).map((one) => [one.name, one.value])),
      children: [],
    };
    if (open.length > deepest) stop();
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => void open.pop());
  const take = (words: string): void => void open.at(-1)?.children.push(words);
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root ?? stop();
}

/** The elements of these names directly inside one. */
export const childrenOf = (parent: Element, ...names: readonly string[]): Element[] =>
  parent.children.filter(
    (child): child is Element => typeof child !== 'string' && names.includes(child.name),
  );

/** Every element of a name inside one, however deep, in the order of the document. */
export const descendantsOf = (parent: Element, name: string): Element[] =>
  parent.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...descendantsOf(child, name)],
  );

/** The words in an element, without those of the elements that `skip` names. */
export const wordsOf = (element: Element, skip: ReadonlySet<string> = new Set()): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : skip.has(child.name) ? '' : wordsOf(child, skip)))
    .join('');

/** An element as text. A value that is undefined leaves its attribute out. @param inside text made by `tag` or `escaped` */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...inside: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`))
    .join('');
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join('')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Words as XML text or attribute value; characters that XML 1.0 cannot hold become U+FFFD. */
export const escaped = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (isAllowed(character) ? character : '\uFFFD'))
    .replace(/[&<>"\r]/g, (character) => entities[character]!);

const isAllowed = (character: string): boolean =>
  '\t\n\r'.includes(character) || (character > '~' && character < '\uFFFE');
