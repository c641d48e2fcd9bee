/** Runs the astro command as this project wants it: nothing is reported to anybody, no hidden server. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
