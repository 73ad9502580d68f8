import { verify } from '../../slices/record/index.ts';
import { withDatabase } from './database.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `entente verify`: walks the history and names the first broken link. */
export async function verifyCommand(
  { json = false }: { readonly json?: boolean },
  { locale, write, say }: Terminal,
): Promise<ExitCode> {
  const verification = await withDatabase((db) => verify(db));
  if (json) write(JSON.stringify(verification, null, 2));
  else if (verification.ok) write(locale.t('cli.verified', { events: verification.events }));
  else say(locale.t('cli.broken', verification.broken));
  return verification.ok ? 0 : 1;
}
