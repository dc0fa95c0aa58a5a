/** The view of model launches: the card that claims on top, the instrument that measures below. */
import type { Instrument, Launch } from '@floorwalk/engine';
import { Check, FileQuestion, FileText, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../say.ts';
import type { DemoViewProps } from './demo-view.ts';
import { LaunchBoards } from './launch-boards.tsx';
import './launch-view.css';

export function LaunchView({ output, fresh }: DemoViewProps<unknown>) {
  const { t } = useTranslation();
  const say = useSay();
  const { model, claims, instrument, words } = output as Launch;
  return (
    <section className={fresh ? 'launch fresh' : 'launch'} aria-label={t('demo-launch.words', { words: say(words) })}>
      <header className="launch-card">
        <small>{t('demo-launch.new')}</small>
        <b>{model}</b>
        {claims.map((claim) => (
          <span key={claim.en}>{say(claim)}</span>
        ))}
      </header>
      <Shown instrument={instrument} model={model} />
    </section>
  );
}

function Shown({ instrument, model }: { readonly instrument: Instrument; readonly model: string }) {
  switch (instrument.type) {
    case 'strips':
      return <Strips strips={instrument.strips} />;
    case 'boards':
      return <LaunchBoards boards={instrument.boards} model={model} />;
    case 'needles':
      return <Needles shown={instrument} />;
    case 'files':
      return <Folder shown={instrument} />;
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

function Folder({ shown: { files, licence } }: { readonly shown: Of<'files'> }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <div className="launch-folder">
      <ul>
        {files.map(({ name, parametersB, there }) => (
          <li key={name} className={there ? '' : 'gone'}>
            {there ? <FileText size={17} aria-hidden="true" /> : <FileQuestion size={17} aria-hidden="true" />}
            <code>{name}</code>
            <span className="num">
              {there ? t('demo-launch.billion', { size: parametersB }) : t('demo-launch.gone')}
            </span>
          </li>
        ))}
      </ul>
      <div className="launch-licence">
        <h4>{t('demo-launch.licence')}</h4>
        {licence.map((line) => (
          <p key={line.en}>{say(line)}</p>
        ))}
      </div>
    </div>
  );
}
