import { rolldown } from 'rolldown';

/** How a script is made that pages run which have no modules. */
interface How {
  /** The name under which the script leaves what it exports, where anybody asks for that. */
  name?: string;
  /** What loads a file by an address that is known only when it runs, in place of import(). */
  load?: string;
  /** What stands in place of a name, as code. */
  given?: Readonly<Record<string, string>>;
}

/** import() of what stands in no quotes. */
const late = /\bimport\((?!["'`])/g;

/** A script in one file with all that it imports, as any page or worker runs it. */
export async function classicScript(
  input: string,
  { name, load, given }: How = {},
): Promise<string> {
  const bundle = await rolldown({
    input,
    logLevel: 'silent',
    tsconfig: false,
    transform: { define: { 'import.meta.url': 'document.baseURI', ...given } },
    plugins: [
      {
        name: 'late-imports',
        transform: (code) => (load ? code.replaceAll(late, `${load}(`) : undefined),
      },
    ],
  });
  const made = await bundle.generate({
    format: 'iife',
    minify: true,
    codeSplitting: false,
    ...(name && { name }),
  });
  await bundle.close();
  return made.output[0].code;
}
