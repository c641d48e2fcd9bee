import type { ClassShort } from '../../knowledge/figures/pay-short.ts';
import { formatList } from '../../knowledge/figures/format.ts';
import { addressOf } from '../../schema/address.ts';
import * as words from '../../words/family.ts';
import { filled } from '../../words/filled.ts';
import { inSentence } from '../../words/sentence.ts';
import { PageLink, SourceLink } from '../links.tsx';

/** What the official classes pay that some jobs are counted in, each class once. */
export const ClassesTold = ({ classes }: { classes: readonly ClassShort[] }) =>
  classes.length === 0 ? null : (
    <>
      <p>{words.classes}</p>
      <ul class="plain">
        {classes.map(({ occupation, value, context, source, roles }) => (
          <li>
            {filled(words.classPays, {
              class: (
                <PageLink
                  title={occupation.data.title}
                  address={addressOf('occupations', occupation.id)}
                />
              ),
              sum: <b>{value}</b>,
              context,
              source: <SourceLink {...source} />,
              jobs: formatList(roles.map(({ data }) => inSentence(data.title))),
            })}
          </li>
        ))}
      </ul>
    </>
  );
