// All in one file, for a page that pins the script by its hash (SRI).
import '../define/all.js';
import { startLoader } from './loader.js';
import { upgrade } from './placeholders.js';

startLoader({ define: () => Promise.resolve(), placeholders: () => Promise.resolve({ upgrade }) });
