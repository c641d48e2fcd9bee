import ts from 'typescript';
import type { FileText } from './style-files.ts';

/** Words for a reader, in a file of code. */
export interface WordsFound {
  file: string;
  line: number;
  words: string;
}

/** Attributes whose value is for machines, whatever it is. */
const forMachines =
  /^(?:class|class:list|id|for|href|src|rel|role|type|name|d|points|transform|viewBox|style|is|content|sizes|media|allow|sandbox|aria-(?:labelledby|describedby|controls|owns|details)|data-.*)$/;
/** Attributes whose value is read out or shown, be it one word. */
const forReaders =
  /^(?:aria-label|aria-roledescription|aria-description|title|placeholder|alt|label|summary|about)$/;

/** What is called with selectors, events and errors of the code itself. */
const calledByCode =
  /(?:querySelector(?:All)?|matches|closest|addEventListener|getElementById|Error|getAttribute|setAttribute|split|join|includes|get|has|matchMedia|supports|classes|attributesIn|Response)$/;

/** A type of media, the maker of a calendar file, a selector of elements. */
const isNotation = /^(?:[a-z]+\/[a-z+.-]+;|PRODID:|:is\(|\.[a-z-]+ )/;

const isSentence = (text: string) =>
  !isNotation.test(text) &&
  (/\p{L}{2,}[,;:.]? +[\p{L}\d]/u.test(text) || /\p{L}{3,}[.?!]$/u.test(text));
const isNamed = (text: string) => /^\p{Lu}\p{Ll}{2,}/u.test(text);

/** Patterns that read text, and styles. */
const isPattern = (text: string) =>
  /\(\?|\|\w|\w\||\\[bdsw]|[\])w]\*|^@layer |^<!doctype|\{[a-z-]+:[^{}]+\}/.test(text);

/** Text without the tags and signs of HTML in it. */
const withoutTags = (text: string) => text.replace(/<\/?[a-z][^>]*>?|&\w+;/g, '');

/** Keys, as the browser calls them. */
const keys = new Set([
  'Enter',
  'Escape',
  'Tab',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Backspace',
  'Space',
  'PageUp',
  'PageDown',
]);

/** What of an Astro file is code, as one that TypeScript reads: its head, then its markup. */
function asCode({ file, text }: FileText): string {
  if (!file.endsWith('.astro')) return text;
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const [, head = '', body = text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const markup = body.replace(/<(style|script)\b[^]*?<\/\1>|<!doctype[^>]*>|<!--[^]*?-->/gi, blank);
  return `\n${head}\n;<>${markup}</>`;
}

/** The field of structured data whose value is a name of schema.org. */
const isOfSchema = (name: ts.PropertyName) => ts.isStringLiteral(name) && name.text === '@type';

const isCall = (node: ts.Node) => ts.isCallExpression(node) || ts.isNewExpression(node);

/** Whether a node is another or a part of it: a string whose own method is called. */
const isWithin = (node: ts.Node, other: ts.Node) =>
  node.getStart() >= other.getStart() && node.getEnd() <= other.getEnd();

/** Whether a string stands where only the code reads it. */
function isForCode(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isPropertyAssignment(parent) && (parent.name === node || isOfSchema(parent.name)))
    return true;
  if (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) return true;
  if (ts.isCaseClause(parent) || /\.split$/.test(parent.getText())) return true;
  for (let above: ts.Node = parent; !ts.isSourceFile(above); above = above.parent) {
    if (ts.isJsxAttribute(above)) return forMachines.test(above.name.getText());
    if (isCall(above) && !isWithin(node, above.expression))
      return calledByCode.test(above.expression.getText());
    if (ts.isTypeNode(above)) return true;
    if (ts.isFunctionLike(above) || ts.isJsxElement(above)) return false;
  }
  return false;
}

/** The words of a node, where it has any: text of markup, a string, a template with its gaps as braces. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node))
    return /\p{L}{2}/u.test(withoutTags(node.text)) ? node.text.trim() : undefined;
  if (ts.isStringLiteralLike(node)) {
    const { parent } = node;
    const read = ts.isJsxAttribute(parent) && forReaders.test(parent.name.getText());
    const bare = withoutTags(node.text);
    const isMeant = isSentence(bare) || isNamed(bare) || (read && /\p{L}{2}/u.test(bare));
    return isMeant && !isPattern(node.text) && !keys.has(node.text) && !isForCode(node)
      ? node.text
      : undefined;
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(
    '{}',
  );
  const isMeant = /\p{L}{2,}[,;:.]? (?:\{\}|\p{L})|\{\} \p{L}{2,}/u.test(withoutTags(text));
  return isMeant && !isPattern(text) && !isForCode(node) ? text : undefined;
}

/** The words for readers that a file of code has, in text of its markup, in attributes and in strings. */
export function wordsIn(source: FileText): WordsFound[] {
  const parsed = ts.createSourceFile(
    source.file,
    asCode(source),
    ts.ScriptTarget.Latest,
    true,
    /\.(?:tsx|astro)$/.test(source.file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: WordsFound[] = [];
  const walk = (node: ts.Node) => {
    const words = textOf(node);
    const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (words !== undefined) found.push({ file: source.file, line, words });
    ts.forEachChild(node, walk);
  };
  walk(parsed);
  return found;
}
