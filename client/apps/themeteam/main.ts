import '../../ui/style.css';
import { mount } from 'svelte';
import { wearRemembered } from '../../ui/wornTheme.ts';
import App from './App.svelte';
import { i18n } from './i18n.ts';

void wearRemembered();
await i18n.start();
mount(App, { target: document.getElementById('app')! });
