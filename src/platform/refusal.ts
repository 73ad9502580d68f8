/** What a message says with values filled in: names, counts, limits. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Something that Entente will not do, said to the person who asked. It carries the key of a message in `locales/`, so that
 * a page, the API and the command line each say it in the reader's language. Throw it for what a person can mend; anything
 * else that is thrown is a fault of ours.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly key: string;
  readonly values: MessageValues;
  /** The HTTP status that says the same to a program. */
  readonly status: number;
  /** The refusal that is the reason of this one; its message is the value `why`. */
  readonly because: Refusal | undefined;

  constructor(
    key: string,
    values: MessageValues = {},
    { status = 422, because }: { readonly status?: number; readonly because?: Refusal } = {},
  ) {
    super(key);
    this.key = key;
    this.values = values;
    this.status = status;
    this.because = because;
  }
}
