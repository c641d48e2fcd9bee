import { formatDay } from '../figures/format.ts';
import { license } from '../../schema/license.ts';
import { siteName } from '../../words/site.ts';
import * as words from '../../words/cite.ts';

/** A page as somebody cites it. */
export interface Cited {
  title: string;
  /** Its address without the base path, and in full. */
  address: string;
  url: string;
  /** The day it was last read against its sources, where it has one. */
  reviewed?: string | undefined;
}

/** A citation, and within it what is said of the day on which it was read: {day} in words, or {iso}. */
export interface Citation {
  start: string;
  read: string;
  end: string;
}

/** Signs that TeX takes for its own, as it prints them. */
const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`);

/** Signs that end a field of a template of a wiki, as it prints them. */
const wiki = (text: string): string =>
  text.replaceAll('|', '{{!}}').replaceAll('[', '&#91;').replaceAll(']', '&#93;');

/** A citation in a sentence. */
export function plainCitation({ title, url, reviewed }: Cited): Citation {
  const day = reviewed === undefined ? [] : [words.reviewed(formatDay(reviewed))];
  const start = [words.pageOfSite(title), ...day, `${url}.`, `${license.name}.`].join(' ');
  return { start, read: ` ${words.readOnDay}`, end: '' };
}

/** A citation as BibTeX; its key is made of the address. */
export function bibtexCitation({ title, address, url, reviewed }: Cited): Citation {
  const key = address.split('/').filter(Boolean).join('-') || 'home';
  const fields = [
    `title = {${tex(title)}}`,
    `author = {{${siteName}}}`,
    ...(reviewed === undefined ? [] : [`year = {${reviewed.slice(0, 4)}}`]),
    `note = {${reviewed === undefined ? '' : `${words.reviewed(reviewed)} `}${license.name}}`,
    `url = {${url}}`,
  ];
  return {
    start: `@misc{signal-path-${key},\n  ${fields.join(',\n  ')}`,
    read: ',\n  urldate = {{iso}}',
    end: '\n}',
  };
}

/** A citation as the template of Wikipedia for pages of the web. */
export function wikiCitation({ title, url, reviewed }: Cited): Citation {
  const day = reviewed === undefined ? '' : ` |date=${reviewed}`;
  return {
    start: `{{cite web |title=${wiki(title)} |website=${siteName} |url=${url}${day}`,
    read: ' |access-date={iso}',
    end: '}}',
  };
}
