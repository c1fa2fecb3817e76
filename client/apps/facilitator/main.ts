import '../../ui/style.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { i18n } from './i18n.ts';

await i18n.start();
/** `/tafel?oefen` is a table for practice, which opens no line and no store. */
const Page = location.search.includes('oefen') ? (await import('./practice/Practice.svelte')).default : App;
mount(Page, { target: document.getElementById('app')! });
