import {
  canOpenBeside,
  openBeside,
  openInWindow,
  openSettings,
  type Surface,
} from '../../lib/browser/surfaces.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';

interface SurfaceButtonsProps {
  surface: Surface;
  tabId: number | undefined;
}

/** The best other place for the guide to stand, and the way to the settings. */
export function SurfaceButtons({ surface, tabId }: SurfaceButtonsProps) {
  const { interface: words } = useWords();
  /** The guide now stands elsewhere; a panel stays, for it goes with every tab. */
  const leave = (opened: Promise<void>) => {
    if (surface !== 'panel') void opened.then(() => window.close());
  };
  const mayStandBeside = surface !== 'panel' && canOpenBeside();
  return (
    <>
      {tabId !== undefined && mayStandBeside && (
        <IconButton
          action="open-beside"
          icon="panel"
          label={words.openBeside}
          onClick={() => leave(openBeside(tabId))}
        />
      )}
      {tabId !== undefined && !mayStandBeside && surface !== 'window' && (
        <IconButton
          action="open-window"
          icon="window"
          label={words.openWindow}
          onClick={() => leave(openInWindow(tabId))}
        />
      )}
      <IconButton
        action="settings"
        icon="settings"
        label={words.settings}
        onClick={() => void openSettings()}
      />
    </>
  );
}

interface IconButtonProps {
  action: string;
  icon: IconName;
  label: string;
  onClick(): void;
}

function IconButton({ action, icon, label, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="quiet icon-button"
      data-action={action}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span class="label">{label}</span>
    </button>
  );
}
