import Type from 'typebox';
import { type App, open } from '../../../platform/http/index.ts';
import { themes } from '../../../reading/index.ts';
import { ThemesPage } from '../pages/themes-page.tsx';

/** The list of themes, for people. */
export function themesShow(app: App, path: string): void {
  app.get(path, open, async (_request, reply) => reply.page(<ThemesPage />));
}

const Wording = Type.Object({ name: Type.String(), about: Type.String() });

const schema = {
  summary: 'The themes of undertakings, each with its name and its definition in three languages',
  tags: ['statements'],
  response: {
    200: Type.Object({
      items: Type.Array(Type.Object({ slug: Type.String(), ar: Wording, en: Wording, fr: Wording })),
    }),
  },
};

/** The list of themes, for programs. */
export function apiThemes(app: App, path: string): void {
  const items = Object.entries(themes).map(([slug, wordings]) => ({ slug, ...wordings }));
  app.get(path, { ...open, schema }, async () => ({ items }));
}
