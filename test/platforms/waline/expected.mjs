// What has to come out, from nothing but the rows of the database.
import { threadOf } from '../wordpress/expected.mjs';

/** Everything that the database has of a page. */
export const rowsOf = async ({ query }, path) => {
  const rows = await query(
    `SELECT c.id, c.pid, c.rid, c.status, c.sticky, c."like" AS likes, c.nick, c.link, c.insertedAt,
       u.display_name AS memberName, u.url AS memberUrl, u.type AS memberType
     FROM wl_Comment c LEFT JOIN wl_Users u ON u.id = c.user_id WHERE c.url = ? ORDER BY c.id`,
    path,
  );
  return rows.map(({ id, pid, rid, memberType, memberName, memberUrl, nick, link, ...row }) => ({
    ...row,
    id: String(id),
    parent: pid ?? rid,
    root: rid,
    name: (memberType ? memberName : nick) || null,
    url: memberType ? memberUrl : link,
    isOwner: memberType === 'administrator',
  }));
};

/** The rows that Waline counts for a guest. */
export const counted = (rows) => rows.filter(({ status }) => !/^(waiting|spam)$/.test(status));

/** The rows that Waline gives to a guest: none below a root that is not among them. */
export const forGuests = (rows) => {
  const approved = counted(rows);
  const roots = new Set(approved.filter(({ root }) => root === null).map(({ id }) => id));
  return approved.filter(({ root }) => root === null || roots.has(String(root)));
};

/** The time of a row by the clock of a server so far from UTC. */
export const timeOf = ({ insertedAt }, offset) =>
  new Date(insertedAt.replace(' ', 'T') + offset).toISOString();

/** The thread that a reader should get: `[id, level]` in the order of reading, what is pinned first. */
export function orderOf(rows) {
  const pinned = new Set(rows.filter(({ sticky }) => sticky).map(({ id }) => id));
  const trees = [];
  for (const row of threadOf(
    rows.map(({ id, parent, insertedAt }) => ({ id, parent: String(parent), gmt: insertedAt })),
  ))
    if (row[1]) trees.at(-1).push(row);
    else trees.push([row]);
  const isPinned = ([[id]]) => pinned.has(id);
  return [...trees.filter(isPinned), ...trees.filter((tree) => !isPinned(tree))].flat();
}
