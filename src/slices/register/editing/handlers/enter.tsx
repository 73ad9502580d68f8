import Type from 'typebox';
import type { App } from '../../../../platform/http/index.ts';
import { Refusal } from '../../../../platform/refusal.ts';
import { type Editing, roomOf, viewOf, writerOf } from '../editing.ts';
import { type FormBody, writtenIn } from '../field.ts';
import { readFilled } from '../filled.ts';
import { EnterPage } from '../pages/form-page.tsx';
import { EditingPage } from '../pages/rooms-page.tsx';
import { enterPath, entryPath } from '../paths.ts';
import { enterSaid } from '../write.ts';

const types = [
  ...(['membership', 'body', 'seat', 'office', 'meeting'] as const),
  ...(['undertaking', 'amount', 'programme', 'member-count'] as const),
];
const params = Type.Object({ type: Type.Union(types.map((type) => Type.Literal(type))) });

/** The room in which the register is edited; with a type, its form, which takes over the words that were selected. */
export function editingShow(app: App, path: string): void {
  app.get(path, async (request, reply) => {
    const query = request.query as FormBody;
    const type = types.find((one) => one === query.type);
    const [, parameters = ''] = request.url.split('?');
    if (type) return reply.redirect(`${enterPath(request.locale.language, type)}?${parameters}`);
    return reply.page(<EditingPage query={parameters === '' ? '' : `?${parameters}`} />);
  });
}

/** The form of one type, empty but for what the address says. */
export function enterForm(app: App, path: string, editing: Editing): void {
  app.get(path, { schema: { params } }, async (request, reply) => {
    const form = editing.formOf(request.params.type);
    const view = await viewOf(editing, request, form, request.query as FormBody, { correcting: false });
    return reply.page(<EnterPage {...view} />);
  });
}

/** Enters what was filled in, and leads to the entry; or shows the form again with what was understood and what is wrong. */
export function enterPost(app: App, path: string, editing: Editing): void {
  app.post(path, { schema: { params } }, async (request, reply) => {
    const form = editing.formOf(request.params.type);
    const body = (request.body ?? {}) as FormBody;
    const { said, problems } = await readFilled(form, body, roomOf(editing, request), false);
    if (said === null || writtenIn(body, 'act') === 'check') {
      const view = await viewOf(editing, request, form, body, { correcting: false, problems });
      return reply.page(<EnterPage {...view} />, said === null ? 422 : 200);
    }
    try {
      const { entryId } = await enterSaid(writerOf(editing, request), form, said);
      return reply.redirect(entryPath(request.locale.language, entryId), 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const view = await viewOf(editing, request, form, body, { correcting: false, refused: error });
      return reply.page(<EnterPage {...view} />, error.status);
    }
  });
}
