// Waline in a process of its own: the handler that it is to its hosts, behind a server that listens on loopback only.
//
//   node serve.mjs INSTALL DATA    forked: says the port
//
// It ends with whoever started it, even where that is killed, and takes its data away.
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';

const [, , install, data] = process.argv;
process.on('disconnect', () => {
  rmSync(data, { recursive: true, force: true });
  process.exit();
});

// Of hosts on the net it asks for its makers' and for a cloud that it might run in.
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const [to, name] = args.flat();
  const host = to.host ?? (typeof name === 'string' ? name : 'localhost');
  if (to.path || /^(localhost|127\.0\.0\.1|::1)$/.test(host)) return connect.apply(this, args);
  // Later, as a net that is down would: whoever asks does not listen yet.
  setImmediate(() => this.destroy(new Error(`${host} is not on this machine`)));
  return this;
};

const waline = createRequire(join(install, 'package.json'))('@waline/vercel');
const server = createServer(waline());
// A test that takes its time finds its connections as it left them.
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
