import '../../ui/style.css';
import { type Component, mount } from 'svelte';
import { untilThere } from '../../parts/untilThere.ts';
import { wearRemembered } from '../../ui/wornTheme.ts';
import App from './App.svelte';
import { i18n } from './i18n.ts';

const show = (Page: Component): void => void mount(Page, { target: document.getElementById('app')! });

void wearRemembered();
await i18n.start();
// A table for practice opens no line and no store. It is not awaited: it imports from this file.
if (location.search === '?oefen')
  void untilThere(() => import('./practice/Practice.svelte')).then((part) => show(part.default));
else show(App);
