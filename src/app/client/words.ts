/**
 * Selecting words in a text. The page does the same without this script: there sentences are chosen from a list, which
 * stays here for whoever cannot select with a pointer.
 */

const text = document.querySelector<HTMLElement>('[data-selectable]');
const chosen = document.querySelector<HTMLElement>('[data-chosen]');

interface Selected {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Where a point of the document is in the text, in UTF-16 code units; undefined where it is outside. */
function placeOf(node: Node, offset: number): number | undefined {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  if (run && text?.contains(run))
    return (
      Number(run.dataset.at) +
      (node instanceof Text ? offset : offset > 0 ? (run.textContent ?? '').length : 0)
    );
  // Between paragraphs: where the next run begins.
  const point = document.createRange();
  point.setStart(node, offset);
  const next = [...(text?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].find(
    (one) => point.comparePoint(one, 0) >= 0,
  );
  return next && Number(next.dataset.at);
}

function selected(): Selected | undefined {
  const selection = document.getSelection();
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return undefined;
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  const quote = selection.toString().trim();
  return start !== undefined && end !== undefined && end > start && quote !== ''
    ? { start, end, quote }
    : undefined;
}

/** Puts selected words among the chosen ones. */
function take({ start, end, quote }: Selected): void {
  const template = chosen?.querySelector<HTMLTemplateElement>('template[data-item]');
  const item = template?.content.firstElementChild?.cloneNode(true);
  if (!text || !(item instanceof HTMLElement)) return;
  item.querySelector('input')!.value = `${text.dataset.selectable}:${start}-${end}`;
  item.querySelector('bdi')!.textContent = quote;
  item.querySelector('button')!.addEventListener('click', () => {
    item.remove();
    tell();
  });
  chosen?.querySelector('[data-list]')?.append(item);
  document.getSelection()?.removeAllRanges();
  tell();
}

function tell(): void {
  const none = chosen?.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = (chosen?.querySelector('[data-list]')?.children.length ?? 0) > 0;
}

if (text && chosen) {
  chosen.hidden = false;
  document.querySelector('[data-sentences]')?.removeAttribute('open');
  const button = chosen.querySelector<HTMLButtonElement>('[data-take]')!;
  // The selection would be gone once the button has the focus.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const words = selected();
    if (words) take(words);
  });
  document.addEventListener('selectionchange', () => {
    button.disabled = selected() === undefined;
  });
  button.disabled = true;
}
