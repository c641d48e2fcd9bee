/** The usual Markdown of Eleventy, with no templates in it. */
export default function (config) {
  config.addGlobalData('layout', 'page.njk');
  return { dir: { input: 'docs', includes: '../_includes' }, markdownTemplateEngine: false };
}
