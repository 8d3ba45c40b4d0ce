import { readFileSync } from 'node:fs';

const README = readFileSync(new URL('../../../questions/README.md', import.meta.url), 'utf8');

/** What the example of `questions/README.md` says is in a file, read as JSON. */
export function readmeExample(file: string): unknown {
  const block = new RegExp(`^( *)\`\`\`json ${file.replace('.', '\\.')}\\n([\\s\\S]*?)^\\1\`\`\``, 'm').exec(
    README,
  );
  if (!block?.[2]) throw new Error(`questions/README.md has no example of ${file}`);
  return JSON.parse(block[2]);
}
