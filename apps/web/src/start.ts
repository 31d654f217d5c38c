import { createApp } from 'vue';
import App from './app.vue';
import { i18n } from './language/i18n.ts';
import { atOffice } from './readers/readers.ts';
import { router } from './router.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/marks.css';
import './styles/print.css';

const app = createApp(App).use(i18n).use(router);

async function start(): Promise<void> {
  if (!atOffice) app.component('RouterLink', (await import('./readers/reading-link.ts')).ReadingLink);
  app.mount('#app');
}
void start();
