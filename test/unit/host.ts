/** Unit tests run in the extension that wxt fakes; its own set-up may come later than this. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);
await import('../../lib/browser/host.ts');
