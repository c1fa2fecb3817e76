import '../../ui/style.css';
import './hall.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { readAddress } from './address.ts';
import { i18n } from './i18n.ts';

const address = readAddress(location.search);
// Before anything is drawn: a dark hall must not see a white page first.
if (address.dark) document.documentElement.dataset.theme = 'dark';
await i18n.start();
mount(App, { target: document.getElementById('app')!, props: { address } });
