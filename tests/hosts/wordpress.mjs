// A real WordPress with our plugin: classic and block theme, block and shortcode, saved by an author and by an editor.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { look } from './support/look.mjs';

/** What has to be installed from Debian. */
export const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server'],
];

const PORT = 18082;
const DB_PORT = 13306;

/** Sets the site up in `folder`; returns what was tried, with versions. */
export async function run({ folder, dist, browser, until }) {
  const site = join(folder, 'site');
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  mkdirSync(data);
  execFileSync('cp', ['-rL', '/usr/share/wordpress', site]);
  cpSync(join(dist, 'wordpress/provider-vetting'), join(site, 'wp-content/plugins/provider-vetting'), {
    recursive: true,
  });
  writeFileSync(join(site, 'wp-config.php'), config());
  execFileSync('mariadb-install-db', [
    ...['--user=root', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
  ]);
  const database = spawn('mariadbd', [
    ...['--no-defaults', '--user=root', `--datadir=${data}`, `--socket=${socket}`],
    ...[`--pid-file=${folder}/db.pid`, '--bind-address=127.0.0.1', `--port=${DB_PORT}`],
  ]);
  const server = spawn('php', ['-S', `127.0.0.1:${PORT}`, '-t', site]);
  try {
    await until(() => existsSync(socket));
    const sql =
      "CREATE DATABASE wp; CREATE USER wp@localhost IDENTIFIED BY 'wp'; CREATE USER wp@'127.0.0.1' IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost; GRANT ALL ON wp.* TO wp@'127.0.0.1';";
    execFileSync('mariadb', [`--socket=${socket}`, '-uroot', '-e', sql]);
    writeFileSync(join(site, 'set-up.php'), setUp());
    execFileSync('php', ['-d', 'error_reporting=E_ALL & ~E_DEPRECATED', join(site, 'set-up.php')], {
      stdio: 'pipe',
    });
    const version = /\$wp_version = '([^']+)'/.exec(
      readFileSync(join(site, 'wp-includes/version.php'), 'utf8'),
    )?.[1];
    const tried = [];
    for (const theme of ['twentytwentyone', 'twentytwentythree']) {
      execFileSync('php', [join(site, 'set-up.php'), theme]);
      for (const page of ['block', 'shortcode', 'two', 'editors-block', 'editors-shortcode'])
        tried.push(
          await look(browser, `http://127.0.0.1:${PORT}/?pagename=${page}`, `${theme}, ${page}`, {
            count: page === 'two' ? 2 : 1,
          }),
        );
    }
    return {
      versions: [`WordPress ${version}`, execFileSync('php', ['-v'], { encoding: 'utf8' }).split(' (')[0]],
      tried,
    };
  } finally {
    const ended = [server, database].map(one => new Promise(resolve => one.once('exit', resolve)));
    server.kill();
    database.kill();
    await Promise.all(ended);
  }
}

function config() {
  const constants = {
    ...{
      DB_NAME: 'wp',
      DB_USER: 'wp',
      DB_PASSWORD: 'wp',
      DB_HOST: `127.0.0.1:${DB_PORT}`,
      DB_CHARSET: 'utf8mb4',
    },
    ...{ WP_HOME: `http://127.0.0.1:${PORT}`, WP_SITEURL: `http://127.0.0.1:${PORT}` },
  };
  const on = ['WP_HTTP_BLOCK_EXTERNAL', 'AUTOMATIC_UPDATER_DISABLED', 'DISABLE_WP_CRON'];
  return `<?php
${Object.entries(constants)
  .map(([name, value]) => `define('${name}', '${value}');`)
  .join('\n')}
${on.map(name => `define('${name}', true);`).join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/** First run: install, an author and an editor, pages saved as each of them. With a theme: switch to it. */
function setUp() {
  return `<?php
$wanted_theme = $argv[1] ?? null;
if (!$wanted_theme) define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1:${PORT}';
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if ($wanted_theme) { switch_theme($wanted_theme); exit; }
wp_install('Host', 'admin', 'admin@example.org', true, '', 'admin');
update_option('active_plugins', ['provider-vetting/provider-vetting.php']);
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'author', 'role' => 'author']);
wp_set_current_user($author);
kses_init();
$pages = [
  'block' => '<!-- wp:provider-vetting/questions {"pack":"prp","browseHref":"https://example.org/?a=1"} /-->',
  'shortcode' => '[provider_vetting pack="exosome-therapy" provider="Aurora &amp; Sons" theme="light"]',
  'two' => "[provider_vetting]\\n\\n<p>Between</p>\\n\\n[provider_vetting pack=\\"prp\\" lang=\\"es\\"]",
];
$save = function ($name, $content) {
  wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_name' => $name, 'post_title' => $name, 'post_content' => wp_slash($content)]);
};
foreach ($pages as $name => $content) $save($name, $content);
wp_set_current_user(wp_insert_user(['user_login' => 'editor', 'user_pass' => 'editor', 'role' => 'editor']));
kses_init();
foreach (['block', 'shortcode'] as $name) $save("editors-$name", $pages[$name]);
`;
}
