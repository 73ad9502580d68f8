export { type App, type Context, inLanguages, open } from './app.ts';
export { createApp } from './create.ts';
export { type CsvColumn, csvOf, sendCsv } from './csv.ts';
export { notFound } from './errors.tsx';
export { healthRoutes } from './health.ts';
export { megabytes, uploadLimit, uploadsPerMinute } from './limits.ts';
export { openApiRoutes } from './openapi.ts';
export { actorCookie } from './pages.ts';
export { PageQuery, Problem, pageOf, partOf } from './pagination.ts';
