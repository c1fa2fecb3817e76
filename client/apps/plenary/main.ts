import '../../ui/style.css';
import './hall.css';
import { mount } from 'svelte';
import { fetchEveryScene } from '../../scenes/scenes.svelte.ts';
import { DUTCH, loadVoice } from '../../scenes/voice.ts';
import App from './App.svelte';
import { readAddress } from './address.ts';

fetchEveryScene();
const address = readAddress(location.search);
// Before anything is drawn: a dark hall must not see a white page first.
if (address.theme !== null) document.documentElement.dataset.theme = address.theme;
const voice = await loadVoice(address.language).catch(() => DUTCH);
Object.assign(document.documentElement, { lang: voice.language, dir: voice.dir });
mount(App, { target: document.getElementById('app')!, props: { address, voice } });
