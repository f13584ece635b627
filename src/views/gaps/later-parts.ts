// The parts of the page below need against provision: they come after it.
import { laterPart } from '../parts/later-part.ts';

export const mapPart = laterPart(() => import('./NeedAndHelpMap.svelte'), ['bivariate-map']);

export const byPlacePart = laterPart(() => import('./ByPlace.svelte'), ['provision-by-place', 'funding-ends']);

export const whatToAskPart = laterPart(() => import('./WhatToAsk.svelte'), ['ask-next']);
