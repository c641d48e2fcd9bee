import { sourceNamed } from '../knowledge/figures/fact.ts';
import { get, type Knowledge } from '../knowledge/graph/knowledge.ts';
import type { NamesAbroad } from '../knowledge/graph/names-abroad.ts';
import type { NamedProducts } from '../knowledge/graph/products.ts';
import type { Unmeasured } from '../knowledge/graph/unmeasured.ts';
import { skillsByLevel } from '../knowledge/levels/by-level.ts';
import type { AnyEntry } from '../schema/entry.ts';
import { levels, type Level } from '../schema/vocabulary.ts';
import { PageLink, SourceNote } from '../views/links.tsx';
import { EntryLink, EntryLinks, Joined } from './parts.tsx';
import * as words from '../words/page.ts';
import { filled } from '../words/filled.ts';

/** One thing by its name, with the page that it leads to, what is said of it and who says so. */
interface Line {
  name: string;
  page?: AnyEntry | undefined;
  says: readonly string[];
  source?: string | undefined;
}

interface LinesProps {
  knowledge: Knowledge;
  title: string;
  lines: readonly Line[];
  ordered?: boolean;
}

/** Things of a kind under a line that says what and how many, each with what is said of it and who says so. */
export function SourcedLines({ knowledge, title, lines, ordered = false }: LinesProps) {
  if (lines.length === 0) return null;
  const items = lines.map(({ name, page, says, source }) => (
    <li>
      <strong>{page ? <EntryLink entry={page} words={name} /> : name}.</strong> {says.join(' ')}
      {source !== undefined && <SourceNote {...sourceNamed(knowledge, source)} />}
    </li>
  ));
  return (
    <>
      <p>
        <strong>{`${title} (${lines.length})`}</strong>
      </p>
      {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </>
  );
}

interface SkillLinesProps {
  knowledge: Knowledge;
  needs: readonly { skill: string; level: Level }[];
}

/** Skills in one line a level, the highest first. */
export const SkillLines = ({ knowledge, needs }: SkillLinesProps) => (
  <ul>
    {skillsByLevel(knowledge, needs).map(({ level, skills }) => (
      <li>
        <EntryLinks entries={skills} />: <b>{levels[level]}</b>
      </li>
    ))}
  </ul>
);

/** An entry that is asked for or builds something, with a level and why. */
export interface Needed {
  entry: AnyEntry;
  level: Level;
  why?: string;
}

/** Entries with a level, and why it is asked for. */
export const NeedList = ({ needs }: { needs: readonly Needed[] }) => (
  <ul>
    {needs.map(({ entry, level, why }) => (
      <li>
        <EntryLink entry={entry} />: <b>{levels[level]}</b>
        {why && `. ${why}`}
      </li>
    ))}
  </ul>
);

/** The same under the level asked for. They come in the order of their levels. */
export const NeedsByLevel = ({ needs }: { needs: readonly Needed[] }) => (
  <>
    {[...Map.groupBy(needs, ({ level }) => level)].map(([level, these]) => (
      <>
        <p>
          <b>{levels[level]}</b>
        </p>
        <ul>
          {these.map(({ entry, why }) => (
            <li>
              <EntryLink entry={entry} /> ({levels[level]}): {why}
            </li>
          ))}
        </ul>
      </>
    ))}
  </>
);

/** Kinds of product with their best known names. */
export const NamesMet = ({ products }: { products: readonly NamedProducts[] }) =>
  products.length > 0 ? (
    <details>
      <summary>{words.productsByName}</summary>
      <p>
        {filled(words.namesYouMeet, {
          names: (
            <Joined
              by="; "
              items={products.map(({ title, names, address }) => (
                <>
                  <PageLink title={title} address={address} /> ({names.join(', ')})
                </>
              ))}
            />
          ),
        })}
      </p>
    </details>
  ) : null;

/** What something is called in other languages. */
export const Abroad = ({ abroad }: { abroad: readonly NamesAbroad[] }) =>
  abroad.length > 0 ? (
    <p>
      {filled(words.namesAbroad, {
        names: abroad.map(({ language, names }) => `${names.join(', ')} (${language})`).join('; '),
      })}
    </p>
  ) : null;

/** What was not found of an entry, one open question a line. */
export const OpenQuestions = ({
  knowledge,
  open,
}: {
  knowledge: Knowledge;
  open: readonly Unmeasured[];
}) => (
  <ul>
    {open.map(({ question, reasons }) => (
      <li>
        {question}
        {reasons.map(({ why, to }) => (
          <>
            {' '}
            {to.length > 0
              ? filled(words.toRoles, {
                  roles: (
                    <EntryLinks entries={to.map((id) => get(knowledge, 'roles', id))} within />
                  ),
                  why,
                })
              : why}
          </>
        ))}
      </li>
    ))}
  </ul>
);

/** Where a line leads that names an entry by its title and says something of it. */
export const Titled = ({ entry, says }: { entry: AnyEntry; says: string }) => (
  <li>
    <EntryLink entry={entry} />: {says}
  </li>
);
