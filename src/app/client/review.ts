/**
 * The keys of the review page. Every key presses what is on the page already (a button, a link, a fold), so that the page
 * does the same without this script.
 */

const cards = [...document.querySelectorAll<HTMLElement>('[data-finding]')];

/** The finding that the reviewer is at: the one with the focus, else the one that the server chose. */
function current(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-finding]');
  return focused ?? cards.find((card) => card.getAttribute('aria-current') === 'true') ?? cards[0];
}

function goTo(card: HTMLElement | undefined): void {
  if (!card) return;
  for (const other of cards) other.removeAttribute('aria-current');
  card.setAttribute('aria-current', 'true');
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  showWords(card);
}

/** Brings the words that state a finding into view beside it, and marks them. */
function showWords(card: HTMLElement): void {
  for (const mark of document.querySelectorAll('mark.cited')) mark.classList.remove('cited');
  const marks = document.querySelectorAll<HTMLElement>(`mark:has(a[href="#${card.id}"])`);
  for (const mark of marks) mark.classList.add('cited');
  marks[0]?.scrollIntoView({ block: 'nearest' });
}

function step(by: 1 | -1): void {
  const at = cards.indexOf(current() ?? document.body);
  goTo(cards[at + by]);
}

function press(verb: string): void {
  current()?.querySelector<HTMLElement>(`[data-verb="${verb}"]`)?.click();
}

/** Opens the form that rejects, ready for a reason; Enter sends it with or without one. */
function reject(): void {
  const fold = current()?.querySelector<HTMLDetailsElement>('details.reject');
  if (!fold) return;
  fold.open = true;
  fold.querySelector<HTMLInputElement>('input[name="reason"]')?.focus();
}

function toggleHelp(): void {
  const help = document.querySelector<HTMLDetailsElement>('[data-shortcuts]');
  if (help) help.open = !help.open;
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  a: () => press('accept'),
  c: () => press('correct'),
  r: reject,
  e: () => press('same'),
  n: () => press('apart'),
  u: () => press('undo'),
  '?': toggleHelp,
  '؟': toggleHelp,
};

/** The letter of a key: as it types, or, on a keyboard of another script, as the key is engraved in Latin. */
function letterOf(event: KeyboardEvent): string {
  const typed = event.key.toLowerCase();
  return typed in keys || /^[a-z]$/.test(typed) ? typed : event.code.replace(/^Key/, '').toLowerCase();
}

const writing = 'input, textarea, select, [contenteditable]';

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest(writing)) return;
  const act = keys[letterOf(event)];
  if (!act) return;
  event.preventDefault();
  act();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return;
  const card = event.target.closest<HTMLElement>('[data-finding]');
  if (event.target.closest(writing) && card) card.focus();
});

// An address with a finding leads to it; a page that is opened afresh begins at its top.
const start = current();
if (location.hash !== '') goTo(start);
else start?.focus({ preventScroll: true });
start?.querySelector<HTMLElement>('.correction :is(input:not([type="hidden"]), select, textarea)')?.focus();
