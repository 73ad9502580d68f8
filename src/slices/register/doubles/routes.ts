import { type App, inLanguages } from '../../../platform/http/index.ts';
import { doublesShow, twoPost } from './handlers/doubles.tsx';
import { type Merging, mergeForm, mergePost, undoPost } from './handlers/merge.tsx';

/** What may be twice in the register, and how two are made one and parted again. */
export function doublesRoutes(app: App, merging: Merging): void {
  doublesShow(app, inLanguages('/desk/register/doubles'), merging);
  mergeForm(app, inLanguages('/desk/register/merge/:kind/:id'), merging);
  mergePost(app, inLanguages('/desk/register/merge/:kind/:id'), merging);
  twoPost(app, inLanguages('/desk/register/merge/:kind/:id/two'), merging);
  undoPost(app, inLanguages('/desk/register/mergings/:id/undo'), merging);
}
