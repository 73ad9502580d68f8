import { join } from 'node:path';
import { projectRoot, readConfig } from '../../platform/config/index.ts';
import type { Context } from '../../platform/http/index.ts';
import type { Refusal } from '../../platform/refusal.ts';
import { loadSample } from '../../slices/statements/index.ts';
import { startServer } from '../server.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `entente serve`: serves until it is told to stop. The first signal stops cleanly, at whatever moment it comes. */
export async function serveCommand(terminal: Terminal): Promise<ExitCode> {
  const stop = new AbortController();
  const lost = Promise.withResolvers<Refusal>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  try {
    const config = readConfig(process.env);
    const running = await startServer(config, {
      signal: stop.signal,
      onLost: lost.resolve,
      prepare: (context) => fillWithSample(context, terminal, stop.signal),
    });
    terminal.write(terminal.locale.t('serve.ready', { url: running.url }));
    const refusal = await Promise.race([lost.promise, aborted(stop.signal)]);
    await running.close();
    if (refusal) terminal.say(terminal.locale.refusal(refusal));
    return refusal ? 1 : 0;
  } catch (error) {
    if (stop.signal.aborted) return 0;
    throw error;
  }
}

/** On the first start: the sample coalition, told statement by statement. */
async function fillWithSample(
  context: Context,
  { locale, write }: Terminal,
  signal: AbortSignal,
): Promise<void> {
  if (!context.config.sample) return;
  await loadSample(context, join(projectRoot(), 'samples'), ({ title, languages, accepted }) => {
    signal.throwIfAborted();
    const spoken = locale.list(languages.map(locale.languageName));
    write(locale.t('serve.sample-read', { title, languages: spoken, count: accepted }));
  });
}

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
