export { loadWords } from './load-words.ts';
export { guide } from './nodes/index.ts';
