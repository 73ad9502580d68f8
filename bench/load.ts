import { Agent, get } from 'node:http';

/** What a server answered while it was under load. */
export interface Load {
  readonly requestsPerSecond: number;
  /** The time that half of the requests took at most, in milliseconds. */
  readonly median: number;
  /** The same for 99 in 100. */
  readonly p99: number;
}

const connections = 8;

/** Asks for an address over and over, as a process of its own so that it does not take the server's time. */
async function load(url: string, milliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const start = performance.now();
  const end = start + milliseconds;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const before = performance.now();
      await request(url, agent);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { requestsPerSecond: times.length / seconds, median: at(0.5), p99: at(0.99) };
}

function request(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().on('end', resolve).on('error', reject);
    }).on('error', reject);
  });
}

const [url, milliseconds] = process.argv.slice(2);
if (url !== undefined) process.stdout.write(JSON.stringify(await load(url, Number(milliseconds))));
