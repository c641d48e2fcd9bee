/** Rendered prose by the id of its level-two headings; what comes before the first is under "". */
export function splitSections(html: string): Map<string, string> {
  const sections = new Map<string, string>();
  const parts = html.split(/(?=<h2[ >])/);
  for (const part of parts) {
    const [, id = '', rest = ''] =
      /^<h2[^>]*?id="([^"]*)"[^>]*>[\s\S]*?<\/h2>([\s\S]*)$/.exec(part) ?? [];
    const inside = part.startsWith('<h2') ? rest : part;
    if (inside.trim()) sections.set(id, (sections.get(id) ?? '') + inside);
  }
  return sections;
}
