import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';

// Without a graph at hand the import table is not enforced at all: a fresh clone has none.
await createProjectGraphAsync();

/** The import table of ARCHITECTURE.md: which room may import which, and which may not see a framework. */
const frameworks = ['@nestjs/*', 'typeorm', 'pg', 'vue', 'vue-router', 'vue-i18n', 'echarts', 'echarts/*'];
const server = ['@nestjs/*', 'typeorm', 'pg'];
const browser = ['vue', 'vue-router', 'vue-i18n', 'echarts', 'echarts/*'];
const rooms = {
  report: { imports: [], banned: frameworks },
  reading: { imports: ['report'], banned: frameworks },
  checks: { imports: ['report'], banned: frameworks },
  figures: { imports: ['report'], banned: frameworks },
  sample: { imports: ['report'], banned: frameworks },
  contracts: { imports: ['report'], banned: frameworks },
  api: { imports: ['report', 'reading', 'checks', 'figures', 'sample', 'contracts'], banned: browser },
  web: { imports: ['report', 'checks', 'figures', 'contracts'], banned: server },
  launcher: { imports: [], banned: frameworks },
  test: {
    imports: ['report', 'reading', 'checks', 'figures', 'sample', 'contracts', 'api', 'web', 'launcher'],
    banned: [],
  },
};

export default tseslint.config(
  { ignores: ['dist/', '.data/', '.nx/', '**/*.d.ts'] },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue}'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          enforceBuildableLibDependency: false,
          depConstraints: Object.entries(rooms).map(([room, { imports, banned }]) => ({
            sourceTag: `room:${room}`,
            onlyDependOnLibsWithTags: imports.map((name) => `room:${name}`),
            bannedExternalImports: banned,
          })),
        },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowConstructorOnly: true }],
    },
  },
  prettier,
);
