import { version } from '../../package.json' with { type: 'json' };
import { type App, type Context, createApp, healthRoutes, openApiRoutes } from '../platform/http/index.ts';
import * as accounts from '../slices/accounts/index.ts';

/** The assembled application: the only place that knows every slice. */
export async function buildApp(context: Context): Promise<App> {
  const app = await createApp(context, version);
  healthRoutes(app, context, version);
  accounts.routes(app);
  openApiRoutes(app);
  return app;
}
