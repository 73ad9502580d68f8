export { type Block, blocksOf } from './blocks.ts';
export { type Sentence, sentencesOf } from './sentences.ts';
