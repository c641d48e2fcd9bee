import * as words from '../../words/kept/shown.ts';
import { formatNumber } from '../figures/number.ts';
import { linkTyped, longestLink, mostLetters, type Proof } from './proofs.ts';

/** Why what was typed is no evidence, in words, and which of both fields it is about. */
export interface WrongProof {
  wrong: string;
  field: 'text' | 'link';
}

/** Evidence as it was typed, or why it is none: nothing of it is cut. */
export function proofTyped(text: string, typed: string): Proof | WrongProof {
  const link = linkTyped(typed);
  const [letters, ofLink] = [text.length, (link ?? typed).length];
  const count = (number: number) => formatNumber(number, 0);
  const inLine = (wrong: string): WrongProof => ({ wrong, field: 'text' });
  const inLink = (wrong: string): WrongProof => ({ wrong, field: 'link' });
  if (!text) return inLine(words.lineMissing);
  if (letters > mostLetters) return inLine(words.lineTooLong(count(letters), count(mostLetters)));
  if (ofLink > longestLink) return inLink(words.linkTooLong(count(ofLink), count(longestLink)));
  if (typed && !link) return inLink(words.linkWrong);
  return link ? { text, link } : { text };
}
