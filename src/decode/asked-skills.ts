import { free, verb, type Asked } from './asks.ts';

const gear = String.raw`[^.;\n]{0,60}?\b(?:equipment|gear|kit|hardware|inventory|fleet|stock)\b`;
const voice = String.raw`(?:actors?|talent|narrators?|voice|performers?|artists?|readers?|sessions?|when|VO)`;

/** Further skills by the verbs that ask for them. */
export const askedSkills: readonly Asked[] = [
  {
    what: 'skill synchronization',
    says: verb(
      'sync|syncs|syncing|synchroni[sz](?:e|ing)',
      String.raw`(?! (?:up with|with the team|licens\w+|meetings?|deals?)\b)`,
    ),
  },
  {
    what: 'skill synchronization',
    says: free(String.raw`\b(?:for|in|out of|checking) sync\b(?! with)`),
  },
  {
    what: 'skill microphone-placement',
    says: free(
      String.raw`\b(?:plac|position|choos)(?:e|ing)(?:,? (?:and|&) \w+)? (?:the |all )?mi(?:cs?|crophones?)\b|\b(?:mic|mike)['’]?(?:ing|ed|d)\b|\bmiking\b|\bmic(?:ing)? up\b|\bmic (?:drums|bands|actors|talent|instruments|choirs|performers|guests)\b|\bfit(?:ting)? (?:and \w+ )?(?:radio )?mics\b`,
    ),
  },
  {
    what: 'skill voice-direction',
    says: verb(
      'direct|directs|directing',
      String.raw`(?= (?:(?:the|and|our|adult|child|remote|celebrity) )?${voice}\b)`,
    ),
  },
  {
    what: 'skill equipment-maintenance',
    says: verb(
      String.raw`(?:maintain|repair|servic)(?:e|s|ing|ed)?,?(?:(?: and|,| &) \w+)?`,
      String.raw`(?=${gear})`,
    ),
  },
  {
    what: 'skill equipment-maintenance',
    says: free(
      String.raw`\b(?:maintenance|repair|servicing|upkeep) of (?:\w+ ){0,4}(?:equipment|gear|kit)\b|\b(?:maintain|maintenance),? (?:and|&) repair\b|\brepairs? (?:and|&) (?:maintain|maintenance)\b`,
    ),
  },
  {
    what: 'skill system-tuning',
    says: free(
      String.raw`\b(?:tun(?:e|ing)|optimi[sz](?:e|ing)|time[- ]?align(?:ing)?)(?: of)? (?:the |our |large |main )?(?:rooms?|systems?|PAs?|rigs?|loudspeakers?|speakers?|arrays?|venues)\b`,
    ),
  },
  {
    what: 'skill av-control-programming',
    says: verb(
      String.raw`program(?:me|ming|mes|s)?`,
      String.raw`(?=[^.;\n]{0,50}\b(?:Crestron|Q-?SYS|AMX|Extron|control systems?|touch ?panels?|DSPs?|Biamp)\b)`,
    ),
  },
  {
    what: 'skill media-management',
    says: free(
      String.raw`\bback(?:ing)?[- ]up\b(?! (?:the team|singer|plan|vocal|band|cover|staff|engineer))|\blabel(?:l?ing)? drives\b|\b(?:wrangl\w+|ingest(?:ing)?) (?:media|data|cards|files)\b|\barchiv(?:e|ing) (?:sessions|projects|media|files|recordings|masters)\b|\blibrarianship\b`,
    ),
  },
  {
    what: 'skill cable-management',
    says: free(String.raw`\b(?:wrap|coil|dress|neatly run)(?:ping|ing)? (?:the |all )?cables?\b`),
  },
  {
    what: 'skill project-management',
    says: free(
      String.raw`\b(?:manag|juggl|run|deliver|track|handl)(?:e|ing)? (?:multiple|several|concurrent|many|numerous|simultaneous) projects\b`,
    ),
  },
  {
    what: 'skill audio-restoration',
    says: free(
      String.raw`\b(?:remov|reduc|clean)(?:e|ing)? (?:up |out )?(?:background |mouth )?(?:clicks?|noises?|hum|hiss|pops?|crackle)\b|\brestor(?:e|ing)(?: (?:and|&) \w+)? (?:\w+ )?(?:audio|recordings?|tapes?|sound)\b|\bde-?(?:noise|click|hum)(?:ing)?\b`,
    ),
  },
  {
    what: 'skill delivery-and-metadata',
    says: free(
      String.raw`\b(?:stem|file|final|master|M&E|client|asset) deliver(?:y|ies)\b|\bdeliver(?:ing)? (?:final |finished )?(?:stems|mixes|masters|files|M&Es?)\b|\bprepar(?:e|ing) (?:masters|deliverables)\b|\b(?:ISRCs?|and|&|audio|music|file|track) metadata\b`,
    ),
  },
  {
    what: 'skill client-relations',
    says: free(
      String.raw`\b(?:rounds? of|client|handle|turn around) revisions\b|\b(?:deal(?:ing)? with|liais\w+ with|work(?:ing)? (?:directly |closely )?with) (?:our |the )?(?:artists (?:and|&) )?(?:clients?|customers?|guests?)\b`,
    ),
  },
  {
    what: 'skill sound-system-operation',
    says: free(
      String.raw`\b(?:set(?:ting)?[- ]?up|operat(?:e|es|ing)|install(?:ing)?|rig(?:ging)?|deploy(?:ing)?),? (?:\w+,? (?:and |& )?){0,4}?(?:PAs?\b|(?:sound|audio|public address|PA) (?:systems?|equipment|rigs?)\b)`,
    ),
  },
  {
    what: 'skill adr-recording',
    says: free(
      String.raw`\b(?:record|shoot|mix|engineer|run|cut|edit|supervis)(?:s|ing|e)? (?:\w+,? (?:and |& )?){0,2}ADR\b`,
    ),
  },
  {
    what: 'skill game-audio-middleware',
    says: free(String.raw`\bimplement(?:s|ing|ed)?\b[^.;\n]{0,50}?\b(?:Wwise|FMOD|middleware)\b`),
  },
  {
    what: 'skill foley-performance',
    says: free(
      String.raw`\b(?:record|perform|cut|walk|shoot)(?:s|ing)? (?:\w+,? (?:and |& )?){0,2}foley\b`,
    ),
  },
];
