import type { Shown } from '../../knowledge/plan/at.ts';
import { writePlanQuery } from '../../knowledge/plan/written.ts';
import { publicAddress } from '../public-address.ts';

/** The link that opens a plan anywhere. */
export const linkTo = ({ profile, fromNothing }: Shown): string =>
  publicAddress('/plan/') + writePlanQuery(profile, fromNothing);
