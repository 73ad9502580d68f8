import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ReactElement } from 'react';
import type { Clock } from '../clock/index.ts';
import type { Config } from '../config/index.ts';
import type { Db } from '../db/index.ts';
import type { Assets } from '../html/index.ts';
import type { Locale } from '../i18n/index.ts';

/** What every slice is given to answer with. */
export interface Context {
  readonly db: Db;
  readonly clock: Clock;
  readonly config: Config;
  readonly assets: Assets;
}

/** The web server on which slices put their routes. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may come: `local` is the default, so that a forgotten word never opens a door. */
    access?: 'public' | 'local';
  }
  interface FastifyRequest {
    /** The interface language: of the path, else the one that the browser prefers. */
    locale: Locale;
    /** The request comes from this machine itself, by a loopback name, through no proxy. */
    local: boolean;
    /** Who acts: the name that the person gave, else the configured one. */
    actor: string;
  }
  interface FastifyReply {
    /** Answers with a page. @param page an element that renders `<Page>` */
    page(page: ReactElement, status?: number): FastifyReply;
  }
}

/** Route options of what everybody may read. Without it a route answers on this machine only. */
export const open = { config: { access: 'public' } } as const;

/** A page's route in the three languages: `inLanguages('/members')` is `/ar/members`, `/en/members`, `/fr/members`. */
export const inLanguages = (path: string): string => `/:language(^ar|en|fr$)${path}`;
