// The script for bundlers and `<script type="module">`: the same loader, with imports that a bundler can follow.
import { defineTag } from './define-tag.js';
import { startLoader } from './loader.js';

startLoader({ define: defineTag, placeholders: () => import('./placeholders.js') });
