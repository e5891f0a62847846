import { AriaLiveAnnouncer, FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { PropsWithChildren } from 'react';

export function Root({ children }: PropsWithChildren) {
  return (
    <FluentProvider theme={webLightTheme} className="kit-root">
      <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>
    </FluentProvider>
  );
}
