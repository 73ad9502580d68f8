import pg from 'pg';

/**
 * What the server says that it spent on its statements: reading, planning and running each, and writing its answer. With
 * `log_duration` it says so of every step; we have it say so to the client too. Only an owner may turn that on.
 */
export class ServerTime {
  #spent = 0;

  /** Has connections of a role to a database told of the time. */
  static turnOn(owner: pg.Client, role: string, database: string): Promise<unknown> {
    const of = `alter role ${role} in database ${database} set`;
    return owner.query(
      `${of} log_duration = on; ${of} client_min_messages = log; ${of} log_min_messages = panic`,
    );
  }

  /** A connection that adds up what it is told. */
  get Client(): typeof pg.Client {
    const add = (milliseconds: number) => {
      this.#spent += milliseconds;
    };
    return class extends pg.Client {
      constructor(config?: string | pg.ClientConfig) {
        super(config);
        this.on('notice', ({ message = '' }) => {
          const [, spent] = /^duration: ([\d.]+) ms/.exec(message) ?? [];
          if (spent !== undefined) add(Number(spent));
        });
      }
    };
  }

  /** Milliseconds since it was asked before. */
  take(): number {
    const spent = this.#spent;
    this.#spent = 0;
    return spent;
  }
}
