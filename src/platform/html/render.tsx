import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Visit, VisitContext } from './visit.ts';

/** A whole HTML document. @param page an element that renders `<Page>` */
export function renderPage(visit: Visit, page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(<VisitContext value={visit}>{page}</VisitContext>)}`;
}
