/**
 * The arrows of ARCHITECTURE.md, enforced. Slices are listed from the lowest to the highest:
 * a slice may import those before it, always through their index.ts.
 */
const slices = ['record', 'accounts', 'register', 'meetings', 'statements'];
const ours = '^src/';

const upward = slices.map((slice, position) => ({
  name: `${slice}-imports-only-slices-before-it`,
  severity: 'error',
  from: { path: `^src/slices/${slice}/` },
  to: { path: `^src/slices/(${slices.slice(position + 1).join('|') || 'none'})/` },
}));

const behindTheIndex = slices.map((slice) => ({
  name: `${slice}-is-entered-through-its-index`,
  severity: 'error',
  from: { path: ours, pathNot: [`^src/slices/${slice}/`] },
  to: { path: `^src/slices/${slice}/`, pathNot: [`^src/slices/${slice}/index\\.ts$`] },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'language-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { path: ours, pathNot: '^src/language/' },
    },
    {
      name: 'engines-import-language-only',
      severity: 'error',
      from: { path: '^src/(reading|comparison)/' },
      to: { path: ours, pathNot: ['^src/language/', '^src/$1/'] },
    },
    {
      name: 'engines-are-pure',
      severity: 'error',
      from: { path: '^src/(language|reading|comparison)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'platform-knows-no-coalition',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(slices|reading|comparison|app)/' },
    },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      from: { path: ours, pathNot: ['^src/app/', '^src/main\\.ts$'] },
      to: { path: '^src/app/' },
    },
    {
      name: 'no-drawers',
      severity: 'error',
      from: {},
      to: { path: '/(utils|helpers|common|services)/', pathNot: 'node_modules' },
    },
    ...upward,
    ...behindTheIndex,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
