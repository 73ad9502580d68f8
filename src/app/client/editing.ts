/**
 * The pickers and date fields of the forms that edit the register. Each field is a text field that the server understands
 * by itself; this script offers names while they are written and says at once how a date is understood.
 */

interface Offer {
  readonly name: string;
  readonly lang: string | null;
}

const room = `/${document.documentElement.lang}/desk/register`;

/** How long a person pauses before what they wrote is looked up, in milliseconds. */
const pause = 150;

async function ask<Answer>(path: string, words: string, signal: AbortSignal): Promise<Answer | undefined> {
  try {
    const reply = await fetch(`${room}/${path}?q=${encodeURIComponent(words)}`, { signal });
    return reply.ok ? ((await reply.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}

/** Calls `look` once nothing more is written, with a signal that ends when something is. */
function afterWriting(
  field: HTMLInputElement | HTMLTextAreaElement,
  look: (signal: AbortSignal) => Promise<void>,
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = new AbortController();
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    waiting = setTimeout(() => void look(signal), pause);
  });
}

/** An editable combobox with a list (WAI-ARIA Authoring Practices): the arrows move, Enter takes, Escape closes. */
class Picker {
  readonly #field: HTMLInputElement | HTMLTextAreaElement;
  readonly #list = document.createElement('ul');
  readonly #kind: string;
  /** In a field of several lines each line names one; the one at the cursor is looked up. */
  readonly #many: boolean;
  #active = -1;

  constructor(field: HTMLInputElement | HTMLTextAreaElement) {
    this.#field = field;
    this.#many = field.dataset.picker === 'parties';
    this.#kind = this.#many ? 'party' : (field.dataset.picker ?? '');
    this.#list.id = `${field.id}-list`;
    this.#list.className = 'picker';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute(
      'aria-label',
      document.querySelector(`label[for="${field.id}"]`)?.textContent ?? '',
    );
    this.#list.hidden = true;
    const place = document.createElement('div');
    place.className = 'picking';
    field.replaceWith(place);
    place.append(field, this.#list);
    if (!this.#many) field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    if (!this.#many) field.setAttribute('aria-expanded', 'false');
    afterWriting(field, (signal) => this.#look(signal));
    field.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent));
    field.addEventListener('blur', () => this.#close());
    // The field keeps the focus while the list is clicked.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('li') : null;
      if (option) this.#take([...this.#list.children].indexOf(option));
    });
  }

  /** The words that are looked up, and where they stand in the field. */
  #words(): { readonly start: number; readonly end: number; readonly words: string } {
    const { value } = this.#field;
    if (!this.#many) return { start: 0, end: value.length, words: value };
    const cursor = this.#field.selectionStart ?? value.length;
    const start = value.lastIndexOf('\n', cursor - 1) + 1;
    const next = value.indexOf('\n', cursor);
    const end = next < 0 ? value.length : next;
    return { start, end, words: value.slice(start, end) };
  }

  async #look(signal: AbortSignal): Promise<void> {
    const words = this.#words().words.trim();
    if (words === '') return this.#close();
    const answer = await ask<{ readonly items: readonly Offer[] }>(`names/${this.#kind}`, words, signal);
    if (!answer || signal.aborted) return;
    const offers = answer.items.filter(({ name }) => name !== words);
    this.#list.replaceChildren(...offers.map((offer, index) => this.#option(offer, index)));
    this.#open(offers.length > 0);
  }

  #option({ name, lang }: Offer, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    if (lang) option.lang = lang;
    option.dir = 'auto';
    option.textContent = name;
    return option;
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    if (!this.#many) this.#field.setAttribute('aria-expanded', String(open));
    this.#mark(-1);
  }

  #close(): void {
    this.#open(false);
  }

  #mark(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    const option = this.#list.children[index];
    if (option) {
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#field.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || this.#list.hidden) return;
    const count = this.#list.children.length;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#mark((this.#active + 1) % count),
      ArrowUp: () => this.#mark(this.#active <= 0 ? count - 1 : this.#active - 1),
      Escape: () => this.#close(),
      ...(this.#active >= 0 ? { Enter: () => this.#take(this.#active) } : {}),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #take(index: number): void {
    const name = this.#list.children[index]?.textContent;
    if (!name) return;
    const { start, end } = this.#words();
    this.#field.setRangeText(name, start, end, 'end');
    this.#close();
  }
}

for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-picker]'))
  new Picker(field);

for (const field of document.querySelectorAll<HTMLInputElement>('[data-date]')) {
  const line = document.getElementById(`${field.id}-understood`);
  afterWriting(field, async (signal) => {
    const answer =
      field.value.trim() === ''
        ? { message: '' }
        : await ask<{ readonly message: string }>('date', field.value, signal);
    if (line && answer && !signal.aborted) line.textContent = answer.message;
  });
}
