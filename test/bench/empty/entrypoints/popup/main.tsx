import { render } from 'preact';

render(<main>Empty</main>, document.getElementById('app') as HTMLElement);
