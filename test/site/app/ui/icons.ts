// Line drawings on a 20 by 20 grid.
const paths = {
  alert: 'M10 3a5 5 0 0 0-5 5v4l-1.5 2.5h13L15 12V8a5 5 0 0 0-5-5ZM8 15a2 2 0 0 0 4 0',
  apps: 'M4 4h.01M10 4h.01M16 4h.01M4 10h.01M10 10h.01M16 10h.01M4 16h.01M10 16h.01M16 16h.01',
  checkmark: 'm4 10.5 4 4 8-9',
  chevronDown: 'm5 8 5 5 5-5',
  chevronRight: 'm8 5 5 5-5 5',
  dismiss: 'm5 5 10 10M15 5 5 15',
  error: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v5M10 13.5v.01',
  help: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM8 8a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M10 14v.01',
  home: 'M3.5 9 10 3.5 16.5 9v7.5h-4.5V12H8v4.5H3.5Z',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6.5v.01',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  payment: 'M3 5h14v10H3ZM3 8.5h14M12 12.5h2.5',
  people:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 16c0-2.5 1.5-4.5 4.5-4.5S12 13.5 12 16ZM13 9a2 2 0 1 0 0-4M14 16h3c0-2.5-1-4-3-4.3',
  warning: 'M10 3.5 17.5 16.5h-15ZM10 8.5v4M10 14.5v.01',
};

export type IconName = keyof typeof paths;

const drawing = (path: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="#000" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;

export const iconAddress = (name: IconName) =>
  `data:image/svg+xml,${encodeURIComponent(drawing(paths[name]))}`;
