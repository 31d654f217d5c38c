import { FirstStart } from '../intake/first-start.ts';
import { DirectReader } from '../intake/reader.ts';
import { parseSettings } from '../settings.ts';
import { prepareDatabase } from '../store/prepare-database.ts';
import { createApp } from './create-app.ts';

const settings = parseSettings(process.env);
const applicationUrl = await prepareDatabase(settings);
const app = await createApp({
  applicationUrl,
  reader: new DirectReader(),
  webFolder: settings.webFolder,
  logger: ['log', 'warn', 'error', 'fatal'],
});
if (settings.sample) await app.get(FirstStart).run();
await app.listen(settings.port, settings.host);
