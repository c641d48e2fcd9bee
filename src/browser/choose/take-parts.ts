/** The rows that another page of the list has, below their headings. */
async function groupsAt(address: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll('.choose-group')].map((group) => document.adoptNode(group));
}

/** Puts the rows of a list that stands on several pages in place of what leads to these. Throws where one cannot be had. */
export async function takeParts(host: HTMLElement): Promise<void> {
  const links = host.querySelector('.part-links');
  if (!links) return;
  const pages = [...links.querySelectorAll('a')].map(({ href }) => groupsAt(href));
  links.replaceWith(...(await Promise.all(pages)).flat());
}
