/** The rows that another page of the list has, below their heading. */
async function groupAt(address: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The policy of this page knows no style of the other's head.
  const [main = ''] = /<main[\s>].*<\/main>/s.exec(await response.text()) ?? [];
  const page = new DOMParser().parseFromString(main, 'text/html');
  return [...page.querySelectorAll('.choose-group')];
}

const idOf = (group: Element) => group.querySelector('h2')?.id;

/** Groups that stood on several pages as one each. */
function joined(groups: readonly Element[]): Element[] {
  const whole: Element[] = [];
  for (const group of groups) {
    const first = whole.find((one) => idOf(one) === idOf(group));
    if (!first) whole.push(group);
    else first.querySelector('ul')?.append(...group.querySelectorAll('.role-rows > li'));
  }
  return whole;
}

/** Puts the rows of a list that stands on several pages in place of what leads to these. Throws where one cannot be had. */
export async function takeParts(host: HTMLElement): Promise<void> {
  const links = host.querySelector('.part-links');
  if (!links) return;
  const pages = [...links.querySelectorAll('a')].map(({ href }) => groupAt(href));
  links.replaceWith(...joined((await Promise.all(pages)).flat()));
}
