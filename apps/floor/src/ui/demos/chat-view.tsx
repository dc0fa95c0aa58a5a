/** The view of chatbots: a conversation in bubbles, an interpreter's line where one reads another language, and what lies beside. */
import type { Conversation } from '@floorwalk/engine';
import { Bot, Languages, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../say.ts';
import './chat-view.css';
import type { DemoViewProps } from './demo-view.ts';
import { useReducedMotion } from './use-reduced-motion.ts';

/** An answer is typed in this time, however long it is. */
const TYPED_MS = 1200;

export function ChatView({ output, fresh }: DemoViewProps<unknown>) {
  const { t } = useTranslation();
  const say = useSay();
  const talk = output as Conversation;
  const still = useReducedMotion();
  return (
    <section className="chat" aria-label={t('demo-chatbot.words', { words: say(talk.words) })}>
      <ol className="chat-turns">
        {talk.turns.map((turn, i) => {
          const last = i === talk.turns.length - 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: turns never move.
            <li key={i} className={`chat-turn ${turn.who} ${last ? 'last' : ''}`}>
              <span className="chat-face" aria-hidden="true">
                {turn.who === 'bot' ? <Bot size={18} /> : <UserRound size={18} />}
              </span>
              <Bubble turn={turn} typed={last && fresh && !still} />
            </li>
          );
        })}
      </ol>
      {talk.beside && (
        <aside className="chat-beside">
          <h4>{say(talk.beside.title)}</h4>
          <ul>
            {talk.beside.lines.map((line) => (
              <li key={line.en}>{say(line)}</li>
            ))}
          </ul>
        </aside>
      )}
    </section>
  );
}

function Bubble({
  turn: { text, language },
  typed,
}: {
  readonly turn: Conversation['turns'][number];
  readonly typed: boolean;
}) {
  const { t, i18n } = useTranslation();
  const said = text[language];
  const share = useTyping(typed);
  const mine = i18n.language.startsWith('zh') ? 'zh' : 'en';
  const foreign = language !== mine;
  return (
    <div className="chat-bubble">
      <p lang={language}>{said.slice(0, Math.ceil(said.length * share))}</p>
      {foreign && share === 1 && (
        <p className="chat-gloss">
          <Languages size={13} aria-label={t('demo-chatbot.interpreter')} /> {text[mine]}
        </p>
      )}
    </div>
  );
}

/** Share of the text that is there, from 0 to 1 by the clock; 1 at once where nothing is typed. */
function useTyping(typed: boolean): number {
  const [share, setShare] = useState(0);
  useEffect(() => {
    if (!typed) return;
    let request = 0;
    const from = performance.now();
    const tick = (now: number): void => {
      const done = Math.min(1, Math.max(0, now - from) / TYPED_MS);
      setShare(done);
      if (done < 1) request = requestAnimationFrame(tick);
    };
    request = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(request);
  }, [typed]);
  return typed ? share : 1;
}
