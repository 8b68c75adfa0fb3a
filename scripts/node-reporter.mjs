// Reports node:test runs: failures in full, then the line `node: N passed, N failed[, N skipped]`.
import { inspect } from 'node:util';

export default async function* report(source) {
  const counts = { pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') {
      const cause = data.details.error?.cause ?? data.details.error;
      const text = inspect(cause, { depth: 6 }).replaceAll('\n', '\n    ');
      yield `FAIL ${data.file ?? ''} ${data.name}\n    ${text}\n`;
    }
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:diagnostic' && data.nesting === 0) {
      const [, name, number] = /^(\w+) (\d+)$/.exec(data.message) ?? [];
      if (name in counts) counts[name] = Number(number);
    }
  }
  const skipped = counts.skipped + counts.todo;
  yield `node: ${counts.pass} passed, ${counts.fail + counts.cancelled} failed${skipped ? `, ${skipped} skipped` : ''}\n`;
}
