export {
  type Direction,
  directionOf,
  type InterfaceLanguage,
  interfaceLanguages,
  isInterfaceLanguage,
  preferredLanguage,
} from './language.ts';
export { type Locale, localeFor } from './locale.ts';
export type { MessageKey } from './messages.ts';
