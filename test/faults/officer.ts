/** What the server said that it has stored. */
export interface Acknowledged {
  /** Ids of versions. */
  readonly versions: string[];
  /** Ids of findings that were accepted. */
  readonly findings: string[];
}

/** An officer who brings statements in and accepts what the reader finds, by the same forms as in a browser. */
export class Officer {
  readonly acknowledged: Acknowledged = { versions: [], findings: [] };
  #url = '';
  #cookie = '';
  #token = '';

  /** Opens the desk of a server that has just started. */
  async arrive(url: string): Promise<void> {
    this.#url = url;
    const page = await fetch(`${url}/en/desk/import`);
    this.#cookie = page.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    this.#token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    if (!page.ok || this.#token === '') throw new Error(`The desk does not open: ${page.status}.`);
  }

  /** Brings a statement in, then accepts its findings one by one. Throws where the server can't be reached. */
  async work(text: string): Promise<void> {
    const review = await this.#send('/en/desk/import', { text });
    const version = /\/desk\/versions\/([0-9a-f-]{36})/.exec(review ?? '')?.[1];
    if (!version) return;
    this.acknowledged.versions.push(version);
    const page = await fetch(`${this.#url}/en/desk/versions/${version}`, {
      headers: { cookie: this.#cookie },
    });
    for (const [, finding] of (await page.text()).matchAll(
      /action="[^"]*\/desk\/findings\/([0-9a-f-]{36})\/accept"/g,
    )) {
      const next = await this.#send(`/en/desk/findings/${finding}/accept`, { revision: '0' });
      if (next) this.acknowledged.findings.push(finding!);
    }
  }

  /** Sends a form. Returns where the server goes on to, which says that the work is done; undefined where it refused. */
  async #send(path: string, fields: Record<string, string>): Promise<string | undefined> {
    const answer = await fetch(this.#url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: this.#cookie },
      body: new URLSearchParams({ ...fields, _csrf: this.#token }),
    });
    await answer.arrayBuffer();
    return answer.status === 303 ? (answer.headers.get('location') ?? undefined) : undefined;
  }
}
