import { type PropsWithChildren, useEffect } from 'react';
import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';

type PageProps = PropsWithChildren<{ title: string; heading?: string }>;

/** A rendered route: the document only gets its title and language now, as in the admin center. */
export function Page({ title, heading = title, children }: PageProps) {
  const { content } = useSettings();
  const { lang, product } = useTexts();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = 'ltr';
    if (!content) document.title = `${title} - ${product}`;
    // The page around a frame learns of the route from it.
    else if (window.parent !== window) {
      window.parent.document.title = `${title} - ${product}`;
      window.parent.document.documentElement.lang = lang;
    }
  }, [content, lang, product, title]);
  return (
    <div className="page">
      <h1>{heading}</h1>
      {children}
    </div>
  );
}
