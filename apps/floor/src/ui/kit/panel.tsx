/** A card beside the floor; on a phone a sheet from below. Takes the focus, gives it back, closes with Esc. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';
import './panel.css';

type Props = {
  readonly title: ReactNode;
  readonly under?: ReactNode;
  readonly mark?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly name: string;
};

export function Panel({ title, under, mark, children, foot, onClose, wide = false, name }: Props) {
  const { t } = useTranslation();
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    card.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      ref={card}
      className={wide ? 'card panel wide' : 'card panel'}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-panel={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="panel-head">
        {mark}
        <div className="grow">
          <h2 id={titleId}>{title}</h2>
          {under && <div className="soft-text">{under}</div>}
        </div>
        <IconButton icon={X} label={t('action.close')} onClick={onClose} />
      </header>
      <div className="panel-body">{children}</div>
      {foot && <footer className="panel-foot">{foot}</footer>}
    </section>
  );
}
