import { type App, type Context, inLanguages } from '../../../platform/http/index.ts';
import { type AboveEditing, editingWith } from './editing.ts';
import { apiCorrect, apiEnter, apiEntry, apiRetract, apiToken } from './handlers/api.ts';
import { correctForm, correctPost, retractPost, wordsPost } from './handlers/correct.tsx';
import { editingShow, enterForm, enterPost } from './handlers/enter.tsx';
import { entryShow } from './handlers/entry-show.tsx';
import { partyNameForm, partyNamePost, partyNameWithdraw } from './handlers/party-name.tsx';
import { dateUnderstood, namesOffered } from './handlers/understand.ts';

/** The forms that enter and correct entries, on this machine only, and the public page of each entry; the same for programs. */
export function editingRoutes(app: App, context: Context, above: AboveEditing): void {
  const editing = editingWith(context, above);
  entryShow(app, inLanguages('/entries/:id'), editing);

  editingShow(app, inLanguages('/desk/register'));
  enterForm(app, inLanguages('/desk/register/enter/:type'), editing);
  enterPost(app, inLanguages('/desk/register/enter/:type'), editing);
  partyNameForm(app, inLanguages('/desk/register/enter/party-name'), editing);
  partyNamePost(app, inLanguages('/desk/register/enter/party-name'), editing);
  partyNameWithdraw(app, inLanguages('/desk/register/enter/party-name/:id/withdraw'), editing);
  correctForm(app, inLanguages('/desk/register/entries/:id'), editing);
  correctPost(app, inLanguages('/desk/register/entries/:id'), editing);
  retractPost(app, inLanguages('/desk/register/entries/:id/retract'), editing);
  wordsPost(app, inLanguages('/desk/register/entries/:id/words'), editing);
  namesOffered(app, inLanguages('/desk/register/names/:kind'), editing);
  dateUnderstood(app, inLanguages('/desk/register/date'));

  apiToken(app, '/api/v1/token');
  apiEnter(app, '/api/v1/entries', editing);
  apiEntry(app, '/api/v1/entries/:id', editing);
  apiCorrect(app, '/api/v1/entries/:id/corrections', editing);
  apiRetract(app, '/api/v1/entries/:id', editing);
}
