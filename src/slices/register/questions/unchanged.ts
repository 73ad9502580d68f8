import type { onSendHookHandler, preHandlerHookHandler } from 'fastify';
import { version } from '../../../../package.json' with { type: 'json' };
import type { Db } from '../../../platform/db/index.ts';
import { open } from '../../../platform/http/index.ts';
import { historyHead } from '../../record/index.ts';

/**
 * Route options of an answer that everybody may read and that changes only when the history grows: the end of the history is
 * its entity tag, so that whoever asks again for what has not changed is told so before the question is put to the register.
 */
export function openUntilChanged(db: Db) {
  const preHandler: preHandlerHookHandler = async (request, reply) => {
    const { hash } = await historyHead(db);
    const tag = `W/"${version}-${hash.slice(0, 16)}"`;
    reply.header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.status(304).send();
  };
  const onSend: onSendHookHandler = async (_request, reply) => {
    if (reply.statusCode >= 400) reply.removeHeader('etag');
  };
  return { ...open, preHandler, onSend } as const;
}
