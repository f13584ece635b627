// Starts the recolouring page: our own map on the series that the page holds.
import { mount } from 'svelte';
import type { Given } from './given.ts';
import RecolourMap from './RecolourMap.svelte';

const given = JSON.parse(document.getElementById('given')?.textContent ?? '') as Given;
const target = document.getElementById('app');
if (!target) throw new Error('recolour: the page has no #app');
const map = mount(RecolourMap, { target, props: { given } });
window.recolour = map.show;
document.documentElement.dataset['ready'] = 'true';
