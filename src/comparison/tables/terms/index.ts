import { development } from './development.ts';
import { diplomacy } from './diplomacy.ts';
import { nature } from './nature.ts';
import { qualities } from './qualities.ts';
import { security } from './security.ts';
import { society } from './society.ts';
import { verbs } from './verbs.ts';

/** Every table of terms that the project ships. */
export const terms: readonly string[] = [development, diplomacy, nature, qualities, security, society, verbs];
