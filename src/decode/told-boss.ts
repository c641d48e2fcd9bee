import { anyOf } from './asks.ts';

/** Whom one may answer to, in the singular. */
const chief = String.raw`(?:[\w’'&/-]+ ){0,4}?(?:heads?|director|managers?|supervisor|chief|lead|principal|owner|boss|coordinator|steward|senior|pastor|captain|president|C[ETO]O|experienced)\b(?![- ](?:office|roles?|times?|position|level|dut\w+|teams?))`;
/** Whom one may assist. */
const maker = String.raw`(?:[\w’'&/-]+ ){0,3}?(?:engineers?|designers?|editors?|mixers?|producers?|technicians?|recordists?|programmers?)\b`;
const the = String.raw`(?:the|our|an?|your|one of our)`;

/** Words by which an advert tells whom one answers to, or who shows one the job. */
export const bossTold = [
  anyOf(
    'iu',
    String.raw`\breport(?:s|ing)?\s+(?:\w+ly |in )?(?:in)?to\b|\breport(?:s|ing)?(?: line| to)?\s*:|\bline (?:report|manager)\b(?!s)|\b(?:answer(?:s|ing|able)?|accountable|responsible)\s+(?:\w+ )?to\b|\b(?:department head|supervisor|manager|mentor)\s*:|\b(?:supervisor|boss|mentor|manager|mixer|a1|chief|superior) is\b`,
    String.raw`\bline[- ]managed by\b|\b(?:managed|supervised|led|headed|overseen|trained|mentored|looked after|checked|guided|run) by ${the} (?:${chief}|${maker})|\bsigns? off your\b|\byour (?:\w+ )?(?:boss|managers?|supervisor|mentor)\b|\bunder (?:the )?(?:\w+ )?(?:direction|guidance|leadership|management|eye)\b|\b(?:direction|guidance) from \w|(?<!\b(?:little|minimal|without|no|limited) )\bsupervision\b(?! of)`,
    String.raw`\b(?:under|works? (?:for|under|to)|working (?:for|under|to)|alongside|beside|next to|paired with|learn from|second to|shadow(?:ing)?|in support of|(?:assist|support|help|deputi[sz]e for)(?:s|ing)?) ${the} (?:${chief}|${maker})`,
    String.raw`\b(?:assistant|deputy|right[- ]hand) to\b|(?<!\bwe )\b(?:will|to) (?:train|show|mentor|manage|brief) you\b|\bhead of the team\b|\byou and the owner\b|['’]s deputy\b|\b(?:runs|leads|manages) (?:the|our) team\b|\bdoes the rota\b|\b(?:notes|feedback|sign-?off|final say|direction|approval)\b[^.;\n]{0,25}\bcomes? from\b|\bno bosses\b|['’]s boss\b|\bown boss\b`,
    String.raw`\b(?:is|be|who['’]s) your (?:[\w-]+ )?(?:lead|boss|managers?|supervisor|superior|chief|head)\b|\byour lead\b|\byou (?:will )?refer to the\b|\bassign(?:s\b|ed by ${the}\b)|\b(?:will|to) (?:roster|schedule|assign|direct|instruct) you\b|\bmanager runs\b|\bwork(?:ing)? (?:directly |closely )?(?:with|for) me\b|\bwork(?:ing)? directly (?:with|for) ${the} ${chief}`,
    String.raw`\bunterstellt\b|\bberichte\w*|\bsous la (?:direction|responsabilité)\b`,
  ),
  anyOf(
    'u',
    String.raw`\b(?:[Yy]ou['’]d|[Yy]ou will|[Yy]ou['’]ll|[Tt]o) (?:be with \p{Lu}\p{Ll}+ (?:on|at|in)\b|work for \p{Lu}\p{Ll}+)|\b[Uu]nder (?:the )?\p{Lu}\p{L}+|\b(?:[Ll]ed|[Hh]eaded|[Mm]anaged|[Mm]entored) by \p{Lu}|\b(?:[Aa]ssist|[Ss]upport)(?:s|ing)? (?:the|our|an?) \p{Lu}\p{L}+|\bI(?:['’]m| am| run| own| mix)\b|\b[Mm]y (?:assistant|second|studio|team)\b`,
    // A person by name with the office: "Marta, the head of engineering", "the technical manager, Priya".
    String.raw`\p{Lu}\p{Ll}+, (?:the|our) ${chief}|\b(?:the|our|your) (?:[a-z-]+ ){0,3}(?:head|manager|director|lead|chief)(?:,| is) \p{Lu}\p{Ll}+`,
  ),
];
