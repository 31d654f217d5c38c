// @ts-check
import { provided } from './provided-server.mjs';

export default async function stopProvidedServer() {
  await provided.server?.stop();
}
