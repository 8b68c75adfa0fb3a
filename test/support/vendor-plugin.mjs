// Other people's libraries for tests, as one ES module each.
//
//   import { createElement } from 'react';            // also 'react-dom' and 'react-dom/client'
//   import { createApp, h } from 'vue';               // with the template compiler
//   import { Idiomorph } from 'idiomorph';
//   import axe from 'axe-core';
//
// work in a test like anywhere else. A page of its own (an iframe, say) imports the same modules from
// /vendor/react.js (React and ReactDOM in one), /vendor/vue.js, /vendor/idiomorph.js, /vendor/axe.js.
// They are bundled when first asked for, as development builds, so that their own warnings show.
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** CommonJS has no named exports that a browser could see: list them. */
function fromCommonJs(names) {
  const exported = names.map((name, i) => {
    const keys = Object.keys(require(name)).filter((key) => /^\w+$/.test(key) && key !== 'default');
    return { import: `import m${i} from '${name}';`, keys, from: `m${i}` };
  });
  const seen = new Set();
  const lines = exported.map(({ keys, from }) => {
    const fresh = keys.filter((key) => !seen.has(key) && seen.add(key));
    return `export const { ${fresh.join(', ')} } = ${from};`;
  });
  return [...exported.map((entry) => entry.import), ...lines, 'export default m0;'].join('\n');
}

const modules = {
  react: {
    names: ['react', 'react-dom', 'react-dom/client'],
    // The client entry first: the copy of createRoot in react-dom itself warns about its use.
    source: () => fromCommonJs(['react', 'react-dom/client', 'react-dom']),
  },
  vue: { names: ['vue'], source: () => `export * from 'vue/dist/vue.esm-bundler.js';` },
  axe: { names: ['axe-core'], source: () => `export { default } from 'axe-core';` },
  idiomorph: { names: ['idiomorph'], source: () => `export * from 'idiomorph';` },
};

async function bundle(contents, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0].text;
}

export function vendorPlugin(root) {
  const bundles = new Map();
  return {
    name: 'vendor',
    resolveImport({ source }) {
      const found = Object.entries(modules).find(([, { names }]) => names.includes(source));
      return found && `/vendor/${found[0]}.js`;
    },
    async serve({ path }) {
      const name = /^\/vendor\/(\w+)\.js$/.exec(path)?.[1];
      const entry = name && Object.hasOwn(modules, name) && modules[name];
      if (!entry) return undefined;
      if (!bundles.has(name)) bundles.set(name, bundle(entry.source(), root));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
}
