/** A full screen of paper over the floor: brief, hand-in, debrief. Its heading takes the focus. */
import type { ReactNode } from 'react';
import './screen.css';

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly step?: string;
};

/** Once, when the heading comes: each step has a heading of its own. */
const takeFocus = (heading: HTMLHeadingElement | null): void => heading?.focus({ preventScroll: true });

export function Screen({ title, lead, children, wide = false, step = title }: Props) {
  return (
    <main className="screen">
      <section className={wide ? 'card screen-card wide' : 'card screen-card'}>
        <h1 key={step} ref={takeFocus} tabIndex={-1} className="quiet-focus">
          {title}
        </h1>
        {lead && <div className="screen-lead">{lead}</div>}
        {children}
      </section>
    </main>
  );
}
