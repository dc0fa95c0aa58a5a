/** The view of applications: a case and what a tool made of it, so that one can be held against the other; and the show round it. */
import type { Frills, Handled, Shown } from '@floorwalk/engine';
import { Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../say.ts';
import { FormTool } from './application/form-tool.tsx';
import { GuideTool } from './application/guide-tool.tsx';
import { InvoiceTool } from './application/invoice-tool.tsx';
import { OrderTool } from './application/order-tool.tsx';
import { SheetTool } from './application/sheet-tool.tsx';
import { TriageTool } from './application/triage-tool.tsx';
import type { DemoViewProps } from './demo-view.ts';
import './application-view.css';

export function ApplicationView({ output, fresh }: DemoViewProps<unknown>) {
  const { t } = useTranslation();
  const say = useSay();
  const { shown, frills, words } = output as Handled;
  return (
    <section
      className={`application app-${shown.tool} ${fresh ? 'fresh' : ''}`}
      data-show={frills.level}
      style={{ '--hue': Math.round(frills.hue * 360) } as React.CSSProperties}
      aria-label={t('demo-application.words', { words: say(words) })}
    >
      <Slogan frills={frills} />
      <Handling shown={shown} />
    </section>
  );
}

function Slogan({ frills: { slogan } }: { readonly frills: Frills }) {
  const say = useSay();
  if (!slogan) return null;
  return (
    <p className="app-slogan">
      <Sparkles size={16} aria-hidden="true" /> {say(slogan)}
    </p>
  );
}

function Handling({ shown }: { readonly shown: Shown }) {
  switch (shown.tool) {
    case 'documents':
      return <FormTool given={shown.given} answer={shown.answer} />;
    case 'invoices':
      return <InvoiceTool given={shown.given} answer={shown.answer} />;
    case 'orders':
      return <OrderTool given={shown.given} answer={shown.answer} />;
    case 'triage':
      return <TriageTool given={shown.given} answer={shown.answer} />;
    case 'tutoring':
      return <SheetTool given={shown.given} answer={shown.answer} />;
    case 'guiding':
      return <GuideTool given={shown.given} answer={shown.answer} />;
  }
}
