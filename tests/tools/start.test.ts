import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';

test('a port that was asked for and is taken is said before a minute of building', async () => {
  const holder = createServer();
  const port = await new Promise<number>(resolve =>
    holder.listen(0, '127.0.0.1', () => resolve((holder.address() as AddressInfo).port)),
  );
  const said = await new Promise<{ code: unknown; out: string }>(resolve =>
    execFile(process.execPath, ['demo/start.mjs', '--port', String(port)], (error, stdout, stderr) =>
      resolve({ code: error?.code, out: stdout + stderr }),
    ),
  );
  holder.close();
  expect(said.code).toBe(1);
  expect(said.out).toContain(`Port ${port} is taken`);
  expect(said.out).not.toContain('Building');
});
