/** What about an XML document makes parsers slow, beyond its length. */
export interface XmlShape {
  /** Elements within elements, at the deepest place. */
  readonly depth: number;
  /** Attributes of one element, at most. */
  readonly attributes: number;
  /** It declares a document type, which could define entities. */
  readonly hasDoctype: boolean;
}

/** What stands between tags and is no text, with how it ends. */
const sections = [
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>' },
  { start: '<?', end: '?>' },
];

/**
 * Measures an XML document without parsing it, in one pass. Where the document is not well-formed it measures more rather
 * than less than a lenient parser would build: an end tag closes nothing but the element of its own name.
 */
export function xmlShape(xml: string): XmlShape {
  const open: string[] = [];
  let depth = 0;
  let attributes = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const section = sections.find(({ start }) => xml.startsWith(start, at));
    if (section) {
      const end = xml.indexOf(section.end, at + section.start.length);
      if (end < 0) break;
      at = end + section.end.length;
      continue;
    }
    if (xml.startsWith('<!', at)) return { depth, attributes, hasDoctype: true };
    const tag = tagAt(xml, at);
    if (xml[at + 1] === '/') {
      if (open.at(-1) === tag.name) open.pop();
    } else if (!tag.empty) {
      open.push(tag.name);
      depth = Math.max(depth, open.length);
    }
    attributes = Math.max(attributes, tag.attributes);
    at = tag.end;
  }
  return { depth, attributes, hasDoctype: false };
}

interface Tag {
  readonly name: string;
  readonly attributes: number;
  readonly empty: boolean;
  readonly end: number;
}

/** The tag whose `<` stands at `start`; it ends at the next `>` that is in no attribute's value. */
function tagAt(xml: string, start: number): Tag {
  let attributes = 0;
  let quote = '';
  let end = start + 1;
  for (; end < xml.length; end++) {
    const character = xml[end]!;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') break;
    else if (character === '=') attributes++;
    else if (character === '"' || character === "'") quote = character;
  }
  const from = xml[start + 1] === '/' ? start + 2 : start + 1;
  const [name = ''] = xml.slice(from, Math.min(end, from + 100)).split(/[\s/]/, 1);
  return { name, attributes, empty: xml[end - 1] === '/', end: end + 1 };
}
