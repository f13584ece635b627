// npm start: serves the built site with its security headers, and prints its address.
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const port = Number(process.env['PORT'] ?? 4173);
const server = await preview({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'warn',
  preview: { port, strictPort: true },
}).catch((error: unknown) => {
  const busy = error instanceof Error && error.message.includes('already in use');
  console.error(busy ? `serve: port ${port} is in use; choose another with PORT=4174 npm start` : error);
  process.exit(1);
});
console.log(`The atlas is at http://localhost:${port}/ (Ctrl+C ends it)`);
process.on('SIGTERM', () => void server.close());
