/** The bench's log: what was asked, and what ran on either card. Nothing is marked: to compare is the player's part. */
import type { Bench, Lane } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../say.ts';

export function BenchLog({ bench: { asked, card, reference, note } }: { readonly bench: Bench }) {
  const { t, i18n } = useTranslation();
  const say = useSay();
  const count = (value: number): string => value.toLocaleString(i18n.language);
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['batch', count(asked.batch), count(card.ran.batch), count(reference.ran.batch)],
    ['length', count(asked.length), count(card.ran.length), count(reference.ran.length)],
    ['tokens', short(asked.tokens), short(card.ran.tokens), short(reference.ran.tokens)],
    ['precision', asked.precision, card.ran.precision, reference.ran.precision],
    ['deviation', '≤ 0.01', card.deviation.toFixed(3), reference.deviation.toFixed(3)],
    ['energy', '', `${card.kilojoules.toFixed(1)} kJ`, `${reference.kilojoules.toFixed(1)} kJ`],
  ];
  return (
    <div className="bench-log">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('demo-accelerator.log')}</th>
            <th scope="col">{t('demo-accelerator.asked')}</th>
            <th scope="col">{t('demo-accelerator.card')}</th>
            <th scope="col">{t('demo-accelerator.reference')}</th>
          </tr>
        </thead>
        <tbody className="num">
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{t(`demo-accelerator.${name}`)}</th>
              {cells.map((cell, i) => (
                <td key={['asked', 'card', 'reference'][i]}>{cell}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('demo-accelerator.working')}</th>
            <td>{asked.cards}</td>
            <td>
              <Slots lane={card} />
            </td>
            <td>
              <Slots lane={reference} />
            </td>
          </tr>
        </tbody>
      </table>
      <p className="bench-note">&gt; {say(note)}</p>
    </div>
  );
}

/** One light per card: lit while it works. */
function Slots({ lane: { busy } }: { readonly lane: Lane }) {
  const { t } = useTranslation();
  const at = busy.filter((share) => share > 0).length;
  return (
    <span className="bench-slots" role="img" aria-label={t('demo-accelerator.of', { at, all: busy.length })}>
      {busy.map((share, slot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place.
        <i key={slot} className={share > 0 ? 'lit' : ''} />
      ))}
    </span>
  );
}

/** Tokens in all, in the bench's short way: 4.6M. They have two figures by construction, or three after a cut. */
function short(tokens: number): string {
  for (const [unit, name] of [
    [1e9, 'G'],
    [1e6, 'M'],
    [1e3, 'k'],
  ] as const)
    if (tokens >= unit) return `${Number((tokens / unit).toPrecision(3))}${name}`;
  return `${tokens}`;
}
