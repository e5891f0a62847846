import './ui/local-fonts.ts';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { PracticeBar } from './practice/PracticeBar.tsx';
import { getSettings } from './settings.ts';
import { KitProvider } from './ui/kit.ts';

const settings = getSettings();
const { kit } = settings.ui === 'v8' ? await import('./ui/v8/index.ts') : await import('./ui/v9/index.ts');

const element = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

createRoot(element('root')).render(
  <KitProvider value={kit}>
    <App />
  </KitProvider>,
);

// The bar is a root of its own: what the state does to the page, modal dialogs included, leaves it alone.
if (!settings.content) createRoot(element('practice-root')).render(<PracticeBar />);
