/**
 * The extension API as promises in every browser, for background and extension pages. Content scripts use
 * WXT's `browser` instead: the polyfill would cost each of them 2.7 kB.
 */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
