import { without } from './questions.ts';
import { smallAbroad } from './topics.ts';

/** Words that only make a sentence in these languages, and are no English ones. */
const only =
  /\b(?:wer|einem|einen|einer|eines|von|aus|quien|chi|quem|sul|sulla|dei|delle|gli|pelo|pela|und|oder|nicht|mein|meine|wenn|auf|dem|zu|zum|zur|beim|mit|vom|kein|keine|wieso|warum|pour|avec|dans|mon|mes|sur|qui|que|quoi|faire|quand|pourquoi|para|por|con|hacer|cuando|porque|suena|per|nel|nella|mio|che|fare|perche|meu|minha|sem|fazer|quando|trabalhar|trabajar|lavorare|travailler|arbeiten|werken|te|doen|mijn|met|zonder|bij|als|naar|waarom|ich|je|der|das|fur|im|wie|viel|ist|un|une|le|les|du|des|au|comment|combien|el|los|las|del|cuanto|como|se|il|lo|di|quanto|come|um|uma|os|het|een|van|voor|hoe|hoeveel|wat|yo|beruf|metier)\b/g;

/** A text without the words that only make a sentence of it, where it is in one of these languages. */
export function withoutSmallAbroad(text: string, plain: string): string {
  const words = plain.match(only) ?? [];
  return words.length > 1 || (words.length > 0 && /[\u00C0-\u024F]/.test(text))
    ? without(plain, only, smallAbroad) || text
    : text;
}
