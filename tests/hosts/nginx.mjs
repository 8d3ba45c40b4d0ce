// nginx twice: a strict page, and the widget's files precompressed and immutable on a second origin.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE } from './support/entry.mjs';
import { look } from './support/look.mjs';

export const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'brotli'];

const [PAGE_PORT, FILES_PORT] = [18_111, 18_112];

export async function run({ folder, dist, browser, until, version }) {
  const files = `http://127.0.0.1:${FILES_PORT}`;
  const own = join(folder, `files/${version}`);
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(dist))
    if (name === 'questions' || name.startsWith('provider-vetting.'))
      cpSync(join(dist, name), join(own, name), { recursive: true });
  execFileSync('sh', ['-c', `find '${own}' -name '*.js' -o -name '*.json' -type f | xargs brotli -q 11 -k`]);
  mkdirSync(join(folder, 'pages'));
  writeFileSync(
    join(folder, 'pages/index.html'),
    PAGE(
      `<provider-vetting pack="prp"></provider-vetting><script async crossorigin src="${files}/${version}/provider-vetting.js"></script>`,
    ),
  );
  writeFileSync(join(folder, 'nginx.conf'), config(folder, files));
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'pipe' });
  try {
    await until(() =>
      fetch(`http://127.0.0.1:${PAGE_PORT}/`).then(
        () => true,
        () => false,
      ),
    );
    const tried = [
      await look(browser, `http://127.0.0.1:${PAGE_PORT}/`, 'strict policy, files from another origin', {
        others: [files],
      }),
    ];
    const answer = await fetch(`${files}/${version}/provider-vetting.js`, {
      headers: { 'accept-encoding': 'br' },
    });
    const sent = [answer.headers.get('content-encoding'), answer.headers.get('cache-control')].join(', ');
    const right = sent === 'br, public, max-age=31536000, immutable';
    tried.push({ what: 'precompressed and immutable', faults: right ? [] : [sent] });
    const [name] =
      execFileSync('sh', ['-c', 'nginx -v 2>&1'], { encoding: 'utf8' }).match(/nginx\/[\d.]+/) ?? [];
    return { versions: [name ?? 'nginx'], tried };
  } finally {
    const ended = new Promise(resolve => server.once('exit', resolve));
    server.kill();
    await ended;
  }
}

function config(folder, files) {
  const policy = `default-src 'none'; script-src ${files}; connect-src ${files}; img-src data:; require-trusted-types-for 'script'`;
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${folder}/${name};`,
  );
  return `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
pid ${folder}/nginx.pid; error_log ${folder}/error.log; user root;
events {}
http {
  include /etc/nginx/mime.types; access_log off; ${temp.join(' ')}
  server {
    listen 127.0.0.1:${PAGE_PORT}; root ${folder}/pages;
    add_header Content-Security-Policy "${policy}";
    add_header X-Content-Type-Options nosniff;
  }
  server {
    listen 127.0.0.1:${FILES_PORT}; root ${folder}/files; brotli_static on;
    add_header Cache-Control "public, max-age=31536000, immutable";
    add_header Access-Control-Allow-Origin *;
    add_header Cross-Origin-Resource-Policy cross-origin;
    add_header X-Content-Type-Options nosniff;
  }
}
`;
}
