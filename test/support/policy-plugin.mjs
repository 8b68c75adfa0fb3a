import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const nonce = 'tested';
/** The policy that README documents, as strict as it gets. */
const policy =
  `default-src 'none'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src 'self'; style-src 'self'; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html`;
/** Keeps what the browser reports. */
const keep = `<script nonce="${nonce}">
window.reports = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  reports.push([violatedDirective, blockedURI, sample].join(' ')));
</script>`;

/**
 * Serves the pages of the demo twice: `/strict/PATH` under the strictest policy, `/loose/PATH` the same page without.
 * @param {string} root
 */
export const policyPlugin = (root) => ({
  name: 'policy',
  serve(context) {
    const [, kind, path] =
      /^\/(strict|loose)\/((?:index|demo\/[a-z]+|demo\/elements\/[a-z-]+)\.html)$/.exec(context.path) ?? [];
    const file = path && join(root, path);
    if (!file || !existsSync(file)) return undefined;
    if (kind === 'strict') context.set('content-security-policy', policy);
    const body = readFileSync(file, 'utf8')
      .replace('<head>', `<head>${keep}`)
      .replace(/<script(?= async| type="module")/g, `<script nonce="${nonce}"`);
    return { body, type: 'html' };
  },
});
