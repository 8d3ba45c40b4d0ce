import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { Assess } from './law.ts';
import type { Mutant } from './mutants.ts';

const SOURCE = resolve(import.meta.dirname, '../../src');

/** The function `assess` built from the source with one line of it changed. */
export async function loadMutant({ file, from, to }: Pick<Mutant, 'file' | 'from' | 'to'>): Promise<Assess> {
  let changed = 0;
  const change = {
    name: 'change-one-line',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (id !== resolve(SOURCE, file)) return undefined;
      changed += code.split(from).length - 1;
      return code.replace(from, () => to);
    },
  };
  const { module } = await runnerImport<{ assess: Assess }>(resolve(SOURCE, 'assessment/assess.ts'), {
    configFile: false,
    logLevel: 'error',
    plugins: [change],
  });
  if (changed !== 1) throw new Error(`${file} holds ${changed} times what the mutant changes: ${from}`);
  return module.assess;
}
