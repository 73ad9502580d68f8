import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderPage, type Visit } from '../html/index.ts';
import { isInterfaceLanguage, localeFor, preferredLanguage } from '../i18n/index.ts';
import type { App, Context } from './app.ts';
import { isLocal } from './local.ts';

export const actorCookie = 'entente_actor';

/** Lets every request know its language, whether it is local and who acts, and every reply answer with a page. */
export function addPages(app: App, { config, assets }: Context): void {
  app.decorateRequest('locale');
  app.decorateRequest('local', false);
  app.decorateRequest('actor', config.actor);
  app.addHook('onRequest', async (request) => {
    const [, first = ''] = request.url.split(/[/?#]/, 2);
    const language = isInterfaceLanguage(first)
      ? first
      : preferredLanguage(request.headers['accept-language']);
    request.locale = localeFor(language);
    request.local = isLocal(request);
    request.actor = request.cookies[actorCookie]?.trim() || config.actor;
  });
  app.decorateReply('page', function (this: FastifyReply, page, status = 200) {
    const html = renderPage(visitOf(this.request, this, assets.url), page);
    return this.status(status).type('text/html; charset=utf-8').send(html);
  });
}

function visitOf(request: FastifyRequest, reply: FastifyReply, asset: Visit['asset']): Visit {
  const url = request.url.replace(/^\/(?:ar|en|fr)(?=[/?]|$)/, '');
  const path = url.replace(/\?.*$/s, '');
  let token: string | undefined;
  return {
    locale: request.locale,
    inLanguage: (language) => `/${language}${url}`,
    path,
    local: request.local,
    actor: request.actor,
    csrfToken: () => {
      token ??= reply.generateCsrf();
      return token;
    },
    asset,
  };
}
