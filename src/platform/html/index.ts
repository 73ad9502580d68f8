export { type Assets, readAssets } from './assets.ts';
export { ErrorPage } from './error-page.tsx';
export { Form } from './form.tsx';
export { Page } from './page.tsx';
export { Badge, Detail, Details, Empty, Notice, Table, type Tone } from './pieces.tsx';
export { renderPage } from './render.tsx';
export { Foreign, FuzzyTime, List, Message, Moment, Period, showable } from './text.tsx';
export { useLocale, useVisit, type Visit, VisitContext } from './visit.ts';
