import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const rules = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard'],
  // The HTML Standard counts details as flow content, which a header cell may hold, and no longer with
  // the elements that make sections.
  elements: ['html5', { details: { sectioning: false } }],
  rules: {
    // The page is minified: the rules of layout do not apply to it.
    'no-trailing-whitespace': 'off',
    // "<!doctype html>" is as valid as "<!DOCTYPE html>".
    'doctype-style': 'off',
    // Optional quotes and slashes are a matter of the printer, not of validity.
    'attr-quotes': 'off',
    'void-style': 'off',
    // A button in a form submits it: that is what the search button is for.
    'no-implicit-button-type': 'off',
    // A region that scrolls must be reachable by keyboard, so it has a tabindex and a role.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Long titles belong to sources; search engines cut them and readers see them whole.
    'long-title': 'off',
    // The policy comes from the build and holds the hashes of inline styles and scripts.
    'require-sri': 'off',
  },
});

/** All pages are held to the same: to work it out anew costs almost as much as to validate a page. */
const resolved = await rules.getConfigFor('');
rules.getConfigFor = () => resolved;

/** What a built page is held to as HTML. */
export const validator = new HtmlValidate(rules);
