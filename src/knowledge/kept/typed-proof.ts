import * as words from '../../words/kept/shown.ts';
import { formatNumber } from '../figures/number.ts';
import { linkTyped, longestLink, mostLetters, type Proof } from './proofs.ts';

/** Evidence as it was typed, or in words why it is none: nothing of it is cut. */
export function proofTyped(text: string, typed: string): Proof | { wrong: string } {
  const link = linkTyped(typed);
  const [letters, ofLink] = [text.length, (link ?? typed).length];
  const count = (number: number) => formatNumber(number, 0);
  if (!text) return { wrong: words.lineMissing };
  if (letters > mostLetters)
    return { wrong: words.lineTooLong(count(letters), count(mostLetters)) };
  if (ofLink > longestLink) return { wrong: words.linkTooLong(count(ofLink), count(longestLink)) };
  if (typed && !link) return { wrong: words.linkWrong };
  return link ? { text, link } : { text };
}
