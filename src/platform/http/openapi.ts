import swagger from '@fastify/swagger';
import { type App, open } from './app.ts';

/** Describes the API from the schemas of its routes. Register before the routes. */
export async function addOpenApi(app: App, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Entente',
        version,
        description: 'The register of a coalition: who was what, when, and the words that state it.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
    },
    transform: ({ schema, url, route }) => ({
      schema: {
        ...schema,
        hide: !url.startsWith('/api/') || route.method === 'HEAD' || schema?.hide === true,
      },
      url,
    }),
  });
}

/** The description itself. Register after the routes. */
export function openApiRoutes(app: App): void {
  for (const path of ['/api/v1/openapi.json', '/openapi.json'])
    app.get(path, { ...open, schema: { hide: true } }, async () => app.swagger());
}
