const HELP = `Serves the demo on the built widget.

  npm start [-- --port N]         builds, then serves
  node demo/serve.mjs [--port N]  serves what was built last

  --port N   the first of three ports in a row, 1 to 65533 (4173; if that is taken, the next free ones)
  --help     this text`;

/** The port to begin with, and whether it was asked for. Ends the process on a word that is not understood. */
export function readPortOption(words) {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(HELP);
    process.exit(0);
  }
  const [name, value] = words[0]?.startsWith('--port=') ? ['--port', words[0].slice(7)] : words;
  const port = name === '--port' ? value : name;
  if (port === undefined && name === undefined) return { port: 4173, asked: false };
  if (/^\d+$/.test(port ?? '') && Number(port) >= 1 && Number(port) <= 65533)
    return { port: Number(port), asked: true };
  console.error(`“${words.join(' ')}” is not understood.\n\n${HELP}`);
  return process.exit(2);
}
