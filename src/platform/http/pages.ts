import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderPage, type Visit } from '../html/index.ts';
import { type InterfaceLanguage, isInterfaceLanguage, localeFor, preferredLanguage } from '../i18n/index.ts';
import type { App, Context } from './app.ts';
import { isLocal } from './local.ts';

export const actorCookie = 'entente_actor';

/**
 * Lets every request know its language, whether it is local and who acts, and every reply answer with a page. They are
 * worked out when asked for, because an address that cannot be read is answered before any hook has run.
 */
export function addPages(app: App, { config, assets }: Context): void {
  app.decorateRequest('locale', {
    getter() {
      return localeFor(languageOf(this));
    },
  });
  app.decorateRequest('local', {
    getter() {
      return isLocal(this);
    },
  });
  app.decorateRequest('actor', {
    getter() {
      return this.cookies?.[actorCookie]?.trim() || config.actor;
    },
  });
  app.decorateReply('page', function (this: FastifyReply, page, status = 200) {
    const html = renderPage(visitOf(this.request, this, assets.url), page);
    return this.status(status)
      .header('cache-control', this.request.local ? 'no-store' : 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html);
  });
}

function languageOf({ url, headers }: FastifyRequest): InterfaceLanguage {
  const [, first = ''] = url.split(/[/?#]/, 2);
  return isInterfaceLanguage(first) ? first : preferredLanguage(headers['accept-language']);
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
