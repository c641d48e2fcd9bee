/** Words of the trade in a sense that is none: everyday English, other lines of work, and boilerplate. */
const ordinary = [
  String.raw`(?:works?|working|be|are|is) (?:as )?part of a team of \d+|part of a (?:\w+ )?team of \d+`,
  String.raw`(?:PC|game|gaming|next-gen|current-gen|VR|mobile|Xbox|PlayStation)(?:,| and| &|\/| or) ?consoles?|consoles?(?:,| and| &|\/) ?(?:PC|mobile|handhelds?)|(?:game|gaming|home) consoles?`,
  String.raw`strik(?:e|es|ing) (?:a|an|the right|up) (?:good |fine |healthy )?(?:balance|chord|deal|note|conversation)|(?:on|labor|labour|rail) strikes?|strik(?:e|es|ing) (?:workers|teachers)`,
  String.raw`clicks|no drop-ins|drop-in cent(?:er|re)|click (?:here|the|on|apply|below|through|to|submit|“|")`,
  String.raw`(?:guest|native|keynote|public|smart|panel|english|french|german|spanish|welsh|irish|fluent|motivational|conference|visiting) speakers?`,
  String.raw`(?:training|information|info|breakout|general|q&a|team|feedback|coaching|strategy|1:1|induction|drop-in|taster|class|teaching) sessions?`,
  String.raw`(?:staff|annual|company|employee|low|high) turnover|turnover of [£$€\d]`,
  String.raw`lead audio(?= (?:designer|programmer|engineer|director|developer))`,
  String.raw`(?<=\p{Lu}\p{L}+, )(?:QC|PA|DE|OR|IN|ME|CO|MA)(?=\W|$)`,
  String.raw`(?:ADR|dubbing|dialogue) cue sheets?`,
  String.raw`consumer electronics|electronics?(?= (?:engineering|music|press|signature|or|and electrical))|(?<=degree in )electronics(?= (?:engineering))|electronics (?:retailer|store|company|industry)`,
  String.raw`per diem (?:position|basis|staff|role|employee|shifts?)|(?<=^[^\n]{0,80}[-–—(|] ?)per diem`,
  String.raw`(?:internal|marketing|corporate|external|digital|crisis) comms|comms (?:team|officer|manager|strategy|department)`,
  String.raw`(?:driving|track|criminal|clean|proven|safety|attendance) record|records? (?:label|shop|store|company|labels|shops|stores)`,
  String.raw`(?:support|help ?desk)? ?tickets? (?:sales|office|prices|holders)|season ticket`,
  String.raw`(?:policy|contract|job description|terms|schedule) revisions?|revisions? (?:to|of) (?:this|these|the (?:policy|job))`,
  String.raw`(?:commissioning|managing|copy|picture|video|film|photo|web|content) edit(?:or|ors|ing)`,
  String.raw`(?:cross-?over|crossover) (?:between|with|into|event|of)`,
  String.raw`(?:story|narrative) of (?:our|the company)|our (?:own )?story|success stor(?:y|ies)|story of`,
  String.raw`(?:collective )?bargaining (?:unit|agreement)|collective bargaining|(?:sports?|news|talk)(?:,| and| &) talkback|talkback (?:radio|shows?|hosts?|callers?)`,
  String.raw`electrical (?:and \w+ )?engineer(?:ing|s)|electrical(?:,| and| &| or) (?:mechanical|computer|electronic|plumbing)|(?:mechanical|civil|computer)(?:,| and| &|\/| or) electrical`,
  String.raw`communicate in (?:welsh|irish|french|english|german|spanish|dutch)|(?:agency|cable|tv|television)[\/ ]network audio|communications (?:degree|team|manager|department)`,
  String.raw`(?:under the|our) leadership|leadership (?:team|program\w*|development|training|opportunit\w+)|in collaboration with`,
  String.raw`read(?:ing)? blueprints|blueprints?(?:,| and| or) (?:schematics?|drawings|plans)|(?:data|video) compression|compression drivers?`,
  String.raw`PPE (?:is )?(?:supplied|provided)|deadline(?= ?:| (?:is|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\d))|Master (?:Audio|Electrician|Carpenter)|Milan,? Italy`,
  String.raw`on,? one off|rough cuts?|plug in(?= (?:and|to|the|your)|[.,])|patch (?:notes|management)|(?:front|help|service|news|reception|this|from your) desks?|desk (?:job|based|research)|(?<=audio )communication(?! skills)`,
  String.raw`https?:\S+|\S+@\S+|local subs`,
].join('|');

const words = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ordinary})(?![\p{L}\p{N}])`, 'giu');

/** Whether a place of a text lies within words that mean something else than a name in them. */
export function ordinaryIn(text: string): (at: { from: number; to: number }) => boolean {
  const all = [...text.matchAll(words)].map(({ 0: { length }, index }) => [index, index + length]);
  return ({ from, to }) => all.some(([begin = 0, end = 0]) => begin <= from && to <= end);
}
