import { anyOf } from './asks.ts';

/** Words by which an advert tells the form of the contract. */
export const contractTold = anyOf(
  'iu',
  String.raw`\bpermanent\b(?! install)|(?<!\b(?:our|and|book|brief|manage|supervise|train) )\bfreelance(?:rs?)?\b|\bfull[- ]?time\b|\bpart[- ]?time\b|(?<!\b(?:service|manage|client) )\bcontracts?\b(?! (?:manufacturers?|of sale|with))|\bcontractors?\b|\bfixed[- ]term\b|\bftc\b|\btemporary\b(?! struct)|\btemp\b|\bcasual\b(?! (?:staff|crew|dress|workers|environment))|\bzero[- ]hours?\b|\bself[- ]employed\b`,
  String.raw`\bpaye\b|\bltd\b(?= or| co)|\bsole trader\b|\bw-?2\b|\b1099\b|\bc2c\b|\babn\b|\bumbrella company\b|\byou invoice\b|\b(?:or|and|against|by|via|on) invoice\b|\binvoices? (?:us|me|monthly|at)\b|\bcash in hand\b`,
  String.raw`\bstaff (?:position|job|role|post)\b|\bsalaried\b|\bseasonal\b|\bintern(?:s|ship|ships)?\b|\btrainee(?:ship)?\b(?! scheme)|\bapprentic(?:e|es|eships?)\b|(?<!\b\w+ty )\bvolunteers?\b(?! (?:team|crew|staff|base|engineers?|her|him))|\bunpaid\b(?! leave)|\btenured?\b|\bopen-ended\b|\bfirst instance\b|\bfor the (?:rest|duration) of\b|\bretainer\b|\bwork is offered\b|\bcis\b|\bPO (?:raised|number)\b|\bfor the (?:\w+ )?season\b|\bseason:? \d|\bon the books\b|\bpayroll\b|\b(?:f|p)\/t\b|\bfor (?:six|three|\d+) months\b|\bwork (?:placement|experience placement)\b`,
  String.raw`(?<!\b(?:students?['’]?|european|credit) )\bunion\b|\bbargaining unit\b|\b\w+ agreement\b(?! (?:with|to))|\b(?:iatse|ibew|nabet|bectu|meaa|sag-?aftra|usa 829)\b|\brepresented position\b|\bcollective (?:agreement|bargaining)\b|\bmembers? of the (?:local|union)\b|\blocal \d+\b|\bper diem (?:position|staff|basis)\b|\b(?:is|as|an) on[- ]call\b|\bday ?(?:rate|call)s?\b|\bday player\b|\bwork for hire\b`,
  String.raw`\bemployee\b(?! (?:assistance|discount|benefits))|\bemployment (?:type|status|contract)\b|\bannual salary\b|\b(?:maternity|parental|paternity) (?:leave )?cover\b|\b\d+[- ]months? (?:position|post|role|term)\b|\bon an? (?:\w+[- ]){0,2}basis\b`,
  String.raw`\b(?:non-)?ongoing\b(?=,| (?:role|position|post|contract)| ?\|)|\b(?:engaged|employed|hired) (?:as|on|for|until|through)\b`,
  String.raw`\bvollzeit\b|\bteilzeit\b|\b(?:un)?befristet\b|\bfestanstellung\b|\bfreie mitarbeit\b|\bcdi\b|\bcdd\b|\bintermittent\b|\bindefinido\b|\baut[óo]nomo\b`,
);
