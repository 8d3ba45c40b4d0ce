/** How many starts are tried before giving up. */
const TRIES = 20;

/**
 * Lets the servers listen on ports that follow one another, from `port` on. Where one of them is taken, the next
 * start is tried, unless the port was asked for. Returns the first port; ends the process with one line where there
 * is none.
 */
export async function openPorts(servers, { port, asked }) {
  for (let first = port; first < port + TRIES; first++) {
    const taken = await listenAll(servers, first);
    if (taken === undefined) return first;
    if (asked) return giveUp(`Port ${taken} is taken. Choose another one: npm start -- --port ${first + 10}`);
    console.log(`Port ${taken} is taken, trying ${first + 1}`);
  }
  return giveUp(
    `No ${servers.length} free ports in a row from ${port} on. Choose a start: npm start -- --port 5000`,
  );
}

/** Undefined, or the first port that could not be had; then none of the servers listens. */
async function listenAll(servers, first) {
  for (const [index, server] of servers.entries()) {
    if (await listens(server, first + index)) continue;
    await Promise.all(servers.slice(0, index).map(one => new Promise(resolve => one.close(resolve))));
    return first + index;
  }
  return undefined;
}

function listens(server, port) {
  return new Promise((resolve, reject) => {
    const failed = error =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function giveUp(why) {
  console.error(why);
  return process.exit(1);
}
