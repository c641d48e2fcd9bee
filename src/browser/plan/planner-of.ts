import { openForPrint } from '../fold/open-for-print.ts';
import { lateAddress } from '../late-address.ts';
import { letOthers } from '../put-in-parts.ts';
import { shareAddress } from '../share-address.ts';
import { Planner } from './planner.ts';

/** The plan on its page, once the browser has done what waited while its parts were read. */
export async function plannerOf(host: HTMLElement): Promise<Planner> {
  await letOthers();
  openForPrint(host.querySelector('.plan-routes') as HTMLElement);
  return new Planner(host, { history: lateAddress(), share: shareAddress });
}
