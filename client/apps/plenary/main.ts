import '../../ui/style.css';
import './hall.css';
import { mount } from 'svelte';
import { DUTCH, loadVoice } from '../../scenes/voice.ts';
import App from './App.svelte';
import { readAddress } from './address.ts';
import { i18n } from './i18n.ts';

const address = readAddress(location.search);
// Before anything is drawn: a dark hall must not see a white page first.
if (address.theme !== null) document.documentElement.dataset.theme = address.theme;
const [voice] = await Promise.all([loadVoice(address.language).catch(() => DUTCH), i18n.speak(address.language)]);
mount(App, { target: document.getElementById('app')!, props: { address, voice } });
