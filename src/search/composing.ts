import type { Situation } from './situation.ts';

const media = String.raw`(?:films?|movies?|(?:video ?)?games?|gaming|tv|television|media|screen|soundtracks?|scores?|music|trailers?|adverts?|ads?|advertising|theat(?:er|re)|musicals?|library music|production music)`;
const before = String.raw`(?:how (?:do i|do you|can i|does one|to)|i (?:want|would like|would love|d like|d love|hope) to|i (?:am|m)|want(?:ing)? to|can i|could i|learn(?:ing)?(?: how)?(?: to)?|stud(?:y|ying)|becom(?:e|ing)|be|work(?:ing)? as|get(?:ting)? into|what does|what is|how much (?:do|does|is)|do|does|an?|the|my|own|as|in|for|of|to|jobs?|careers?|${media})`;
const after = String.raw`(?:jobs?|careers?|work|salar(?:y|ies)|pay|earn|make|do|degrees?|courses?|school|internships?|assistants?|in|for|of|the|an?|my|and|as|job|${media})`;
const writer = String.raw`(?:composers?|composing|song ?writ(?:ers?|ing)|orchestrat(?:ors?|ion|ing)|komponist(?:in|en|innen)?|komponieren|film ?musik(?: komponieren)?)`;
const writing = String.raw`(?:compos(?:e|ing)|writ(?:e|ing)|mak(?:e|ing)|creat(?:e|ing)|scor(?:e|ing)) (?:(?:the|an?|my|own|original|some) )*(?:music for ${media}|soundtracks?|scores?|(?:film|game|movie|tv) music|(?:video )?games?|films?|movies?)`;
const scoring = String.raw`(?:film|movie|game|tv) scor(?:es?|ing)`;

/** Whoever wants to write music for pictures or games, which is another trade, as the whole of what is asked. */
export const composing: Situation = {
  says: [
    new RegExp(String.raw`^(?:${before} )*(?:${writer}|${writing}|${scoring})(?: ${after})*$`),
  ],
  pages: ['/composing/'],
};
