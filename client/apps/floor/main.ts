import '../../ui/style.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { i18n } from './i18n.ts';

await i18n.start();
mount(App, { target: document.getElementById('app')! });
