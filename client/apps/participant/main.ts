import '../../ui/style.css';
import { mount } from 'svelte';
import { rememberedTheme, wear } from '../../ui/theme.ts';
import App from './App.svelte';
import { i18n } from './i18n.ts';

wear(rememberedTheme());
await i18n.start();
mount(App, { target: document.getElementById('app')! });
