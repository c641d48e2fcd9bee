/**
 * Runs the astro command as this project wants it: nothing is reported to anybody, no hidden server,
 * and every build reads all content anew, since Astro's store outlives a change of the schema.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
if (process.argv[2] === 'build') process.argv.push('--force');
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
