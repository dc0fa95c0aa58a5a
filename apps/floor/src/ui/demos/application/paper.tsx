/** Two things that stand side by side in every application: the case, on paper, and the tool's answer, on its screen. */
import { ScanText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function Case({ children, className = '' }: { readonly children: ReactNode; readonly className?: string }) {
  const { t } = useTranslation();
  return (
    <section className={`app-case ${className}`}>
      <h4>{t('demo-application.case')}</h4>
      {children}
    </section>
  );
}

export function Answer({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="app-answer">
      <h4>
        <ScanText size={15} aria-hidden="true" /> {t('demo-application.answer')}
      </h4>
      {children}
    </section>
  );
}

/** Name and value, line by line; each line comes a little after the one before. */
export function Lines({ rows }: { readonly rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="app-lines">
      {rows.map(([label, value], i) => (
        <div key={label} style={{ '--nth': i } as React.CSSProperties}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
