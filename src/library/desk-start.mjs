// Makes the thread read TypeScript, which Node 20 does not do by itself.
import { register } from 'tsx/esm/api';

register();
await import('./desk-worker.ts');
