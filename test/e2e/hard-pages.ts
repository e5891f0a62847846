/** Pages that are hard on whatever reads them, each with a message to be found. */

/** How long a storm is watched, in milliseconds. */
const watched = 1500;

const message =
  '<div role="alert">An error occurred while setting up your profile. Please refresh the page to try again.</div>';

const page = (body: string, script = '') => `<!doctype html>
<html lang="en">
  <head>
    <title>Hard page</title>
    <style>main, div:not([role]) { display: none; }</style>
    <script>
      const long = (globalThis.long = []);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      }).observe({ type: 'longtask', buffered: true });
      addEventListener('load', () => setTimeout(() => { globalThis.rested = true; }, ${watched}));
    </script>
  </head>
  <body>${message}${body}<script>${script}</script></body>
</html>`;

const storm = `
  const main = document.querySelector('main');
  const storm = () => {
    for (let i = 0; i < 100; i++) {
      const element = document.createElement('p');
      element.textContent = 'Error ' + Math.random();
      main.append(element);
    }
    while (main.childNodes.length > 1000) main.firstChild.remove();
    main.lastChild.firstChild.data = 'Users ' + Math.random();
    requestAnimationFrame(storm);
  };
  storm();`;

const rows = (count: number) => '<p>User <b>admin</b> Active</p>'.repeat(count / 2);

/** Name → the page. Nothing of the bulk is laid out: that would be the browser's work, seconds of it. */
export const hardPages: Record<string, string> = {
  '200,000 nodes': page(`<main>${rows(200_000)}</main>`),
  '200,000 nodes put there at once': page(
    '<main></main>',
    `addEventListener('load', () => { document.querySelector('main').innerHTML = ${JSON.stringify(rows(200_000))}; });`,
  ),
  '500 frames': page(
    '<main></main>',
    `
    for (let i = 0; i < 500; i++) {
      const frame = document.createElement('iframe');
      frame.width = frame.height = 20;
      document.querySelector('main').append(frame);
    }`,
  ),
  'a text of 10 MB': page(
    '<main></main><h2></h2>',
    `
    for (const place of document.querySelectorAll('main,h2')) place.append('Error '.repeat(1_700_000));`,
  ),
  'a storm': page('<main></main>', storm),
  'a storm over 200,000 nodes': page(`<main></main><div>${rows(200_000)}</div>`, storm),
};
