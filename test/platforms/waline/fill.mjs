// Fills a Waline as readers, its owner and an import would.
import { accounts, imports, posted } from './threads.mjs';

const json = (key) => `json_extract(value, '$.${key}')`;
const columns = ['id', 'nick', 'comment', 'insertedAt', 'rid', 'pid', 'status', '"like"', 'url'];

/** Each guest has an address of their own: Waline counts what comes from one. */
const addressOf = (number) => `10.0.${number >> 8}.${number & 255}`;

/**
 * By path: what was posted and imported, each with its `id`, `words`, `links`, and the times `since` and `until` which it
 * was made, by our clock.
 */
export async function fill({ query, ask }) {
  const tokens = {};
  for (const [who, { label, ...account }] of Object.entries(accounts)) {
    await ask('POST', '/api/user', { ...account, password: who });
    const { token } = await ask('POST', '/api/token', { email: account.email, password: who });
    tokens[who] = { authorization: `Bearer ${token}` };
    if (label) await ask('PUT', '/api/user', { label }, tokens[who]);
  }

  const made = {};
  for (const [path, comments] of Object.entries(posted)) {
    const byKey = new Map();
    made[path] = [];
    for (const [number, comment] of comments.entries()) {
      const { key, as, in: parent, name, link, text } = comment;
      const above = byKey.get(parent);
      const since = Date.now();
      const { objectId } = await ask(
        'POST',
        '/api/comment',
        {
          url: path,
          comment: text,
          ua: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          ...(as
            ? { nick: accounts[as].display_name, mail: accounts[as].email, link: accounts[as].url }
            : { nick: name, mail: `${key}@guest.example`, link }),
          ...(above && { pid: above.id, rid: above.root, at: above.name }),
        },
        as ? tokens[as] : { 'x-forwarded-for': addressOf(number) },
      );
      const one = { ...comment, id: objectId, root: above?.root ?? objectId, since, until: Date.now() };
      byKey.set(key, one);
      made[path].push(one);
    }

    // what comes later: likes of readers, and the owner
    const mine = tokens.mara;
    for (const { id, then, words, likes = 0, unlikes = 0 } of made[path]) {
      const at = `/api/comment/${id}`;
      for (let n = 0; n < likes; n++) await ask('PUT', at, { like: true });
      for (let n = 0; n < unlikes; n++) await ask('PUT', at, { like: false });
      if (then === 'waiting' || then === 'spam') await ask('PUT', at, { status: then }, mine);
      if (/sticky$/.test(then)) await ask('PUT', at, { sticky: 1 }, mine);
      if (then === 'unsticky') await ask('PUT', at, { sticky: 0 }, mine);
      if (then === 'edited') await ask('PUT', at, { comment: words }, mine);
      if (then === 'deleted') await ask('DELETE', at, undefined, mine);
    }
  }

  for (const [path, { from, rows }] of Object.entries(imports)) {
    const ids = new Map((made[path] ?? []).map(({ key, id }) => [key, id]));
    for (const [index, { key }] of rows.entries()) ids.set(key, from + index);
    const idOf = (key) => ids.get(key) ?? key ?? null;
    const values = rows.map(({ key, at, in: parent, under, status = 'approved', like = 0 }) => ({
      id: ids.get(key),
      nick: `From ${key}`,
      comment: `Imported *${key}*.`,
      insertedAt: at,
      rid: idOf(under),
      pid: idOf(parent),
      status,
      like,
      url: path,
    }));
    const selected = columns.map((column) => json(column.replaceAll('"', '')));
    await query(
      `INSERT INTO wl_Comment (${columns.join()}) SELECT ${selected.join()} FROM json_each(?)`,
      JSON.stringify(values),
    );
    made[path] = [
      ...(made[path] ?? []),
      ...rows.map(({ key }) => ({ key, id: ids.get(key), words: `Imported ${key}.`, links: [] })),
    ];
  }
  return made;
}
