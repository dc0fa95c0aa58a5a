/** Something to read on the floor: what the ledger has of the article, as a banner, a card, a poster, a chart or notes. */
import type { Sourced } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.ts';
import { Panel } from '../kit/panel.tsx';
import { SourceChips } from '../kit/source-chip.tsx';
import { useSay } from '../say.ts';
import './board.css';

export function BoardPanel({ board: id }: { readonly board: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const close = useApp((state) => state.closePanel);
  const scenario = useApp((state) => state.open?.scenario);
  const board = scenario?.boards?.find((one) => one.id === id);
  if (!scenario || !board) return null;
  const { look, title, names, items } = board;
  return (
    <Panel name={`board-${id}`} title={t(`board.${look}`)} under={t('board.place')} onClose={close}>
      <div className={`board board-${look}`}>
        <h3>{say(title)}</h3>
        {names && (
          <ul className="board-names">
            {names.map((name) => (
              <li key={name.en}>{say(name)}</li>
            ))}
          </ul>
        )}
        <ul className="board-items">
          {scenario.ledger
            .filter((item) => items.includes(item.id))
            .map((item) => (
              <li key={item.id}>
                <p>{say(item.text)}</p>
                {item.by && <span className="board-by">{item.by}</span>}
                <SourceChips kind={item.kind as Sourced['kind']} source={item.id} />
              </li>
            ))}
        </ul>
      </div>
      {look === 'columnist' && <p className="note">{t('board.invented')}</p>}
    </Panel>
  );
}
