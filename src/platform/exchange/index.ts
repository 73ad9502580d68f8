export {
  type ConfirmedPair,
  type MemoryPair,
  type ReadMemory,
  readTmx,
  type Wording,
  writeTmx,
} from './tmx.ts';
export { readXliff, type ToTranslate, type Translated, writeXliff } from './xliff.ts';
