/** Draws the extension's icons in all sizes from assets into public/icon. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const sizes = [16, 32, 48, 96, 128];
const drawing = readFileSync('assets/icon.svg', 'utf8');
/** Without the arrow, which at this size is a blot, and under the badge. */
const smallDrawing = readFileSync('assets/icon-small.svg', 'utf8');
const folder = join('public', 'icon');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${size === 16 ? smallDrawing : drawing}`,
  );
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
