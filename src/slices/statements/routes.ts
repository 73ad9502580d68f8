import { type App, type Context, inLanguages } from '../../platform/http/index.ts';
import { apiComparison, apiStatement, apiStatements } from './handlers/api.ts';
import { compareAlign, compareConfirm, compareRule } from './handlers/compare-revise.tsx';
import { compareOnDesk, compareShow } from './handlers/compare-show.tsx';
import { contradictionsSettle, contradictionsShow } from './handlers/contradictions.tsx';
import { deskShow } from './handlers/desk-show.tsx';
import { findingDecide, findingTellApart } from './handlers/finding-decide.tsx';
import { importForm } from './handlers/import-form.tsx';
import { importPost } from './handlers/import-post.tsx';
import { memoryExport, memoryImport, memoryShow, termsSave, versionXliff } from './handlers/memory.tsx';
import { reviewShow } from './handlers/review-show.tsx';
import { statementShow } from './handlers/statement-show.tsx';
import { statementsList } from './handlers/statements-list.tsx';
import { apiThemes, themesShow } from './handlers/themes.tsx';
import {
  versionAcceptConfident,
  versionDeclare,
  versionFollow,
  versionPublish,
} from './handlers/version-acts.tsx';
import { wordsSelect, wordsWhere } from './handlers/words.tsx';
import './tables.ts';

/** Every address of the slice. What is not public answers on this machine only. */
export function routes(app: App, context: Context): void {
  statementsList(app, inLanguages('/statements'), context);
  statementShow(app, inLanguages('/statements/:slug'), context);
  compareShow(app, inLanguages('/statements/:slug/compare'), context);
  themesShow(app, inLanguages('/themes'));

  deskShow(app, inLanguages('/desk'), context);
  contradictionsShow(app, inLanguages('/desk/contradictions'), context);
  contradictionsSettle(app, inLanguages('/desk/contradictions'), context);
  importForm(app, inLanguages('/desk/import'), context);
  importPost(app, inLanguages('/desk/import'), context);
  compareOnDesk(app, inLanguages('/desk/statements/:slug/compare'), context);
  compareRule(app, inLanguages('/desk/statements/:slug/compare/rule'), context);
  compareAlign(app, inLanguages('/desk/statements/:slug/compare/align'), context);
  compareConfirm(app, inLanguages('/desk/statements/:slug/compare/confirm'), context);
  memoryShow(app, inLanguages('/desk/memory'), context);
  memoryImport(app, inLanguages('/desk/memory'), context);
  termsSave(app, inLanguages('/desk/memory/terms'), context);
  memoryExport(app, inLanguages('/desk/memory.tmx'), context);
  reviewShow(app, inLanguages('/desk/versions/:id'), context);
  wordsWhere(app, inLanguages('/desk/words'), context);
  wordsSelect(app, inLanguages('/desk/versions/:id/words'), context);
  versionXliff(app, inLanguages('/desk/versions/:id/xliff'), context);
  versionPublish(app, inLanguages('/desk/versions/:id/publish'), context);
  versionDeclare(app, inLanguages('/desk/versions/:id/declare'), context);
  versionFollow(app, inLanguages('/desk/versions/:id/follow'), context);
  versionAcceptConfident(app, inLanguages('/desk/versions/:id/accept-confident'), context);
  findingTellApart(app, inLanguages('/desk/findings/:id/apart'), context);
  findingDecide(app, inLanguages('/desk/findings/:id/:verb'), context);

  apiStatements(app, '/api/v1/statements', context);
  apiStatement(app, '/api/v1/statements/:id', context);
  apiComparison(app, '/api/v1/statements/:id/comparison', context);
  apiThemes(app, '/api/v1/themes');
}
