// Lets a test in Chromium speak the DevTools protocol; see cdp.ts for its side in the page.
const protocolSessions = new WeakMap();

export function cdpPlugin() {
  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      if (session.browser.name !== 'Chrome') throw new Error('the DevTools protocol needs Chromium');
      const page = session.browser.getPage(session.id);
      // Emulation lasts as long as the protocol session that asked for it.
      if (!protocolSessions.has(page)) protocolSessions.set(page, await page.createCDPSession());
      return await protocolSessions.get(page).send(payload.method, payload.params);
    },
  };
}
