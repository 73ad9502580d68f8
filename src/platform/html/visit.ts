import { createContext, useContext } from 'react';
import type { InterfaceLanguage, Locale } from '../i18n/index.ts';

/** What every page knows of the request that it answers. */
export interface Visit {
  readonly locale: Locale;
  /** The same page in another language. */
  inLanguage(language: InterfaceLanguage): string;
  /** The path without its language: `/members/BE`. */
  readonly path: string;
  /** The request came from this machine, so that the desk may be shown. */
  readonly local: boolean;
  /** Who acts. */
  readonly actor: string;
  /** A token for the forms of this page. Asking for it sets a cookie, so only forms ask. */
  csrfToken(): string;
  /** The address of a built client file by its source, or undefined where none was built. */
  asset(source: string): string | undefined;
}

export const VisitContext = createContext<Visit | undefined>(undefined);

/** The visit of the page being rendered. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('a page is rendered outside a visit');
  return visit;
}

/** The interface language of the page being rendered. */
export const useLocale = (): Locale => useVisit().locale;
