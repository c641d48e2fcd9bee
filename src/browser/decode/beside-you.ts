import { h } from 'preact';
import type { Decoded } from '../../decode/decode.ts';
import type { Known } from '../../decode/known.ts';
import { skillsNamed, type RoleNamed } from '../../decode/roles-named.ts';
import { yoursIn } from '../../decode/yours.ts';
import { YoursBeside } from '../../views/decode/YoursBeside.tsx';
import { loadYou } from '../compare/you.ts';

/** Reads the reader's marks, and gives what draws them beside an advert; nothing where there are none. */
export async function loadBeside() {
  const you = await loadYou();
  return (decoded: Decoded, roles: readonly RoleNamed[], known: Known) =>
    you && h(YoursBeside, yoursIn(you, skillsNamed(decoded, known), roles, known));
}
