import '../ui/style.css';
import { mount } from 'svelte';
import { wear } from '../ui/theme.ts';
import Gallery from './Gallery.svelte';
import { i18n } from './i18n.ts';
import { themeInAddress } from './themes.ts';

wear(themeInAddress());
await i18n.start();
mount(Gallery, { target: document.getElementById('app')! });
