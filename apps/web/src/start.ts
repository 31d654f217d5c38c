import { createApp } from 'vue';
import App from './app.vue';
import { i18n } from './language/i18n.ts';
import { router } from './router.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/marks.css';
import './styles/print.css';

createApp(App).use(i18n).use(router).mount('#app');
