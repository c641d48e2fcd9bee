/**
 * What somebody writes who wants the reader's browser to run it. Each sets __ran, opens a dialog or asks
 * for ran.invalid if it succeeds; or it breaks what reads it.
 */
const markup = [
  '<script>__ran=1</script>',
  '"><script>__ran=1</script>',
  "'><script>alert(1)</script>",
  '</script><script>__ran=1</script>',
  '</textarea><script>__ran=1</script>',
  '</title><script>__ran=1</script>',
  '</select><script>__ran=1</script>',
  '<ScRiPt src=//ran.invalid/x.js></ScRiPt>',
  '<script\n>__ran=1</script\t>',
  '<scr<script>ipt>__ran=1</scr</script>ipt>',
  '<img src=x onerror=__ran=1>',
  '<img src=https://ran.invalid/x.png>',
  '<img/src/onerror=alert(1)>',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
  '" onmouseover=__ran=1 autofocus onfocus=__ran=1 x="',
  "' onfocus=__ran=1 autofocus '",
  '` onerror=__ran=1 `',
  '<body onload=__ran=1>',
  '<svg onload=__ran=1>',
  '<svg><script>__ran=1</script></svg>',
  '<svg><animate onbegin=__ran=1 attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:__ran=1"><text>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)/>#x"/></svg>',
  '<details open ontoggle=__ran=1>',
  '<video><source onerror=__ran=1></video>',
  '<audio src=x onerror=__ran=1>',
  '<iframe src=javascript:parent.__ran=1>',
  '<iframe srcdoc="<script>parent.__ran=1</script>">',
  '<object data=javascript:__ran=1>',
  '<embed src=data:text/html,<script>alert(1)</script>>',
  '<base href=//ran.invalid/>',
  '<link rel=stylesheet href=//ran.invalid/x.css>',
  '<link rel=prefetch href=//ran.invalid/x>',
  '<meta http-equiv=refresh content="0;url=javascript:__ran=1">',
  '<style>@import "//ran.invalid/x.css";</style>',
  '<div style="background:url(//ran.invalid/x)">',
  '<form action=javascript:__ran=1><button>x</form>',
  '<input onfocus=__ran=1 autofocus>',
  '<marquee onstart=__ran=1>',
  '<math><mtext><table><mglyph><style><img src=x onerror=__ran=1>',
  '<noscript><p title="</noscript><img src=x onerror=__ran=1>">',
  '<svg></p><style><a id="</style><img src=1 onerror=__ran=1>">',
  '<mark><img src=x onerror=__ran=1></mark>',
  '<template><script>__ran=1</script></template>',
  '<!--><img src=x onerror=__ran=1>-->',
  '<![CDATA[<img src=x onerror=__ran=1>]]>',
  '<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">__ran=1</x:script>',
];

const addresses = [
  'javascript:__ran=1',
  'JaVaScRiPt:alert(1)',
  ' javascript:__ran=1',
  'java\tscript:__ran=1',
  'javascript://x/%0A__ran=1',
  'vbscript:msgbox(1)',
  'data:text/html,<script>__ran=1</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  '//ran.invalid/',
  '\\\\ran.invalid\\',
  'https://user@ran.invalid/',
  '../../../data/signal-path',
  '/%2e%2e/%2e%2e/',
];

const words = [
  '{{constructor.constructor("__ran=1")()}}',
  '${__ran=1}',
  '<%= __ran=1 %>',
  '#{__ran=1}',
  "';__ran=1//",
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__.working',
  'constructor.expert',
  'mixing.toString',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
];

const letters = [
  '\u0000<img src=x onerror=__ran=1>\u0000',
  'mixing\u0000.working',
  '\u202Egnikrow.gnixim\u202C',
  '\u2066\u200B\u200D\uFEFFmixing',
  '\uD800',
  '\uDC00\uD800',
  '\uFF1Cscript\uFF1E__ran=1\uFF1C/script\uFF1E',
  '\u001B[31mred\u0007',
  'a\r\nSet-Cookie: ran=1\r\n\r\n<script>__ran=1</script>',
  '%3Cscript%3E__ran=1%3C/script%3E',
  '%253Cscript%253E__ran=1%253C/script%253E',
  '%E0%A4%A',
  '%00%',
  '&lt;script&gt;__ran=1&lt;/script&gt;',
  '&#60;img src=x onerror=__ran=1&#62;',
  '&#x6A;avascript:__ran=1',
  '+ADw-script+AD4-__ran=1+ADw-/script+AD4-',
  'a'.repeat(3000),
  'a-'.repeat(1500) + 'a.working',
  '('.repeat(2000),
  '<b>'.repeat(800),
  `${'['.repeat(1500)}${']'.repeat(1500)}`,
  `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
  'e\u0301'.repeat(900),
];

export const payloads: readonly string[] = [...markup, ...addresses, ...words, ...letters];

/** What a browser may keep of one payload, and what may stand in a file: as a whole, and in each place. */
export const keptOf = (payload: string): string[] => [
  payload,
  JSON.stringify(payload),
  JSON.stringify({
    skills: Object.fromEntries([
      [payload, 'working'],
      ['mixing', payload],
      ['mastering', [payload]],
    ]),
    role: payload,
    target: payload,
    version: payload,
    unread: [payload, `${payload}.working`, { [payload]: payload }],
    [payload]: payload,
  }),
  `{"skills":{"mixing":"expert","__proto__":${JSON.stringify(payload)}},"target":{"a":${JSON.stringify(payload)}}}`,
];

/** The address of a plan with a payload in each place. */
export const planSearches = (payload: string): string[] => {
  const one = encodeURIComponent(payload.toWellFormed());
  return [
    `?you=${one},${one}.working,mixing.${one}&role=${one}&to=${one}&v=${one}&from=${one}`,
    `?mark=${one}.expert,mixing.${one},mixing.expert&from=skills&role=${one}`,
    `?you=mixing.working&${one}=${one}`,
    `?${payload}`,
  ];
};

/** One table at the end of a test: by channel how many payloads were tried, and what they did. */
export function tellTried(
  where: string,
  tried: ReadonlyMap<string, number>,
  run: readonly string[],
) {
  console.log(`\nHostile payloads, ${where}`);
  console.table(
    [...tried].map(([channel, count]) => ({
      channel,
      'payloads tried': count,
      run: run.filter((one) => one.startsWith(channel)).length || 'none',
    })),
  );
}
