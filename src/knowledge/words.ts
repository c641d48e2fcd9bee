export { capitalized, inSentence, quoted, withArticle } from '../words/sentence.ts';
