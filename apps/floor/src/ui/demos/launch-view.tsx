/** The view of model launches: the card that claims on top, the instrument that measures below. */
import type { Instrument, Launch } from '@floorwalk/engine';
import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../say.ts';
import type { DemoViewProps } from './demo-view.ts';
import { LaunchBoards } from './launch/launch-boards.tsx';
import { LaunchFolder } from './launch/launch-folder.tsx';
import { LaunchShares } from './launch/launch-shares.tsx';
import './launch-view.css';

export function LaunchView({ output, fresh }: DemoViewProps<unknown>) {
  const { t } = useTranslation();
  const say = useSay();
  const { model, card, tested, instrument, words } = output as Launch;
  return (
    <section className={fresh ? 'launch fresh' : 'launch'} aria-label={t('demo-launch.words', { words: say(words) })}>
      <header className="launch-card">
        <small>{t('demo-launch.new')}</small>
        <b>{say(model)}</b>
        <ul>
          {card.map(({ id, text }) => (
            <li key={id} className={tested.includes(id) ? 'tested' : ''}>
              {say(text)}
            </li>
          ))}
        </ul>
      </header>
      <Shown instrument={instrument} />
    </section>
  );
}

function Shown({ instrument }: { readonly instrument: Instrument }) {
  switch (instrument.type) {
    case 'strips':
      return <Strips strips={instrument.strips} />;
    case 'boards':
      return <LaunchBoards boards={instrument.boards} />;
    case 'needles':
      return <Needles shown={instrument} />;
    case 'files':
      return <LaunchFolder shown={instrument} />;
    case 'shares':
      return <LaunchShares shares={instrument.shares} />;
  }
}

type Of<T extends Instrument['type']> = Extract<Instrument, { type: T }>;

function Strips({ strips }: Pick<Of<'strips'>, 'strips'>) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <div className="launch-strips">
      {strips.map(({ name, right }) => (
        <div key={name.en}>
          <h4>
            {say(name)}
            <span className="num">
              {t('demo-launch.of', { right: right.filter(Boolean).length, all: right.length })}
            </span>
          </h4>
          <div className="launch-marks" aria-hidden="true">
            {right.map((ok, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place.
              <i key={k} className={ok ? 'ok' : 'no'} style={{ '--nth': k } as React.CSSProperties}>
                {ok ? <Check size={12} strokeWidth={3.4} /> : <X size={11} strokeWidth={3} />}
              </i>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Needles({ shown: { lengths, depths, found } }: { readonly shown: Of<'needles'> }) {
  const { t } = useTranslation();
  return (
    <table className="launch-needles num">
      <caption>{t('demo-launch.needles')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('demo-launch.length')}</th>
          {depths.map((depth) => (
            <th key={depth} scope="col">
              {depth}%
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lengths.map((length, i) => (
          <tr key={length}>
            <th scope="row">{length}</th>
            {depths.map((depth, k) => (
              <td
                key={depth}
                className={found[i][k] ? 'ok' : 'no'}
                style={{ '--nth': i * 5 + k } as React.CSSProperties}
              >
                <span>
                  {found[i][k] ? (
                    <Check size={15} strokeWidth={3.2} aria-label={t('demo-launch.found')} />
                  ) : (
                    <X size={14} strokeWidth={3} aria-label={t('demo-launch.lost')} />
                  )}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
