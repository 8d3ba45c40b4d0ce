// Vue 3 with a template compiled by Vite.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyQuestions, ENTRY, PAGE } from './support/entry.mjs';
import { look } from './support/look.mjs';
import { command, project, staticSite } from './support/site.mjs';

export async function run({ folder, root, browser }) {
  const versions = await project(folder, root, ['vite@8', 'vue@3', '@vitejs/plugin-vue@6']);
  copyQuestions(folder, 'public');
  writeFileSync(join(folder, 'index.html'), PAGE('<script type="module" src="/main.js"></script>'));
  writeFileSync(
    join(folder, 'main.js'),
    `${ENTRY}import { createApp } from 'vue';\nimport Page from './page.vue';\ncreateApp(Page).mount('#root');\n`,
  );
  writeFileSync(
    join(folder, 'page.vue'),
    '<script setup>\nimport { ref } from "vue";\nconst count = ref(0);\n</script>\n<template>\n  <provider-vetting pack="prp" :data-count="count" @vetting-progress="event => (count = event.detail.answered)" />\n</template>\n',
  );
  writeFileSync(
    join(folder, 'vite.config.js'),
    "import vue from '@vitejs/plugin-vue';\nexport default { plugins: [vue({ template: { compilerOptions: { isCustomElement: tag => tag === 'provider-vetting' } } })] };",
  );
  await command(folder, 'vite', ['build', '--logLevel', 'error']);
  const built = await staticSite([['/', join(folder, 'dist')]]);
  const tried = [await look(browser, built.address, 'the element in a template')];
  built.close();
  return { versions, tried };
}
