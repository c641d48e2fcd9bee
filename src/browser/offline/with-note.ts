import { keptTold } from '../../offline/told.ts';
import { keptAt } from './kept-stores.ts';

/** A page that is kept, with a note before all that it says, which is told since when it is kept. */
export async function withNote(page: Response, note: (since: string) => string): Promise<string> {
  const told = `<p class="small" role="status">${note(keptTold(keptAt(page), new Date()))}</p>`;
  return (await page.text()).replace(/<main[^>]*>/, (start) => start + told);
}
