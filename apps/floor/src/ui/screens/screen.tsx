/** A full screen of paper over the floor: brief, hand-in, debrief. Its heading takes the focus. */
import { type ReactNode, useEffect, useRef } from 'react';
import './screen.css';

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly step?: string;
};

export function Screen({ title, lead, children, wide = false, step = title }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [step]);
  return (
    <main className="screen">
      <section className={wide ? 'card screen-card wide' : 'card screen-card'}>
        <h1 ref={heading} tabIndex={-1} className="quiet-focus">
          {title}
        </h1>
        {lead && <div className="screen-lead">{lead}</div>}
        {children}
      </section>
    </main>
  );
}
