import Type from 'typebox';
import { migrationsCurrent } from '../db/index.ts';
import { type App, type Context, open } from './app.ts';

const Health = Type.Object(
  {
    status: Type.Union([Type.Literal('ok'), Type.Literal('failing')]),
    version: Type.String(),
    database: Type.Union([Type.Literal('reachable'), Type.Literal('unreachable')]),
    migrations: Type.Union([Type.Literal('current'), Type.Literal('pending'), Type.Literal('unknown')]),
  },
  { additionalProperties: false },
);

/** Whether this server can do its work, for monitors: 200 where it can, 503 where not, with what is wrong. */
export function healthRoutes(app: App, { db }: Context, version: string): void {
  const schema = {
    summary: 'Whether the server can do its work',
    tags: ['operation'],
    response: { 200: Health, 503: Health },
  };
  for (const path of ['/api/v1/health', '/health'])
    app.get(path, { ...open, schema }, async (_, reply) => {
      const current = await migrationsCurrent(db).catch(() => undefined);
      reply.header('cache-control', 'no-store').status(current ? 200 : 503);
      return {
        status: current ? ('ok' as const) : ('failing' as const),
        version,
        database: current === undefined ? ('unreachable' as const) : ('reachable' as const),
        migrations:
          current === undefined
            ? ('unknown' as const)
            : current
              ? ('current' as const)
              : ('pending' as const),
      };
    });
}
