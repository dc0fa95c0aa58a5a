/** Talk with the staff of a fictional stand: questions, answers as they were given, and the papers that were shown for them. */
import {
  ANSWER_KINDS,
  ASK_MINUTES,
  type Exhibitor,
  INTERVIEW_QUESTIONS,
  type InterviewView,
  PROOF_MINUTES,
  type VisitCommand,
  type VisitView,
} from '@floorwalk/engine';
import { FileSearch, FileX2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app-context.ts';
import { useSay } from '../say.ts';
import { Paper } from './paper.tsx';
import { Speaker } from './speaker.tsx';
import './interview.css';

export function Interview({ exhibitor, view }: { readonly exhibitor: Exhibitor; readonly view: VisitView }) {
  const { t } = useTranslation();
  const say = useSay();
  const { submit } = useSession();
  const { id } = exhibitor;
  const heard = view.interviews.filter((one) => one.exhibitor === id);
  const open = INTERVIEW_QUESTIONS.filter((question) => heard.every((one) => one.question !== question.id));
  const [newest, setNewest] = useState<string>();
  const act = (command: VisitCommand, about: string | undefined): void => {
    void submit(command).then((done) => done && setNewest(about));
  };
  const here = view.near.includes(id) && view.phase === 'floor';
  if (!here && heard.length === 0) return null;
  return (
    <section className="interview" aria-label={t('interview.title')}>
      <h3>{t('interview.title')}</h3>
      {heard.map((one) => (
        <Exchange
          key={one.question}
          exhibitor={exhibitor}
          heard={one}
          here={here}
          newest={newest === one.question}
          onAct={(command) => act(command, command.type === 'ask-proof' ? one.question : newest)}
        />
      ))}
      {here && open.length > 0 && (
        <ul className="interview-ask">
          {open.map((question) => (
            <li key={question.id}>
              <button
                type="button"
                onClick={() => act({ type: 'ask', stand: id, question: question.id }, question.id)}
                data-question={question.id}
              >
                <span className="grow">{say(question.text)}</span>
                <span className="interview-cost">{t('interview.cost', { count: ASK_MINUTES })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type ExchangeProps = {
  readonly exhibitor: Exhibitor;
  readonly heard: InterviewView;
  readonly here: boolean;
  /** What was just asked for, as against what the panel opened with. */
  readonly newest: boolean;
  readonly onAct: (command: VisitCommand) => void;
};

function Exchange({ exhibitor, heard, here, newest, onAct }: ExchangeProps) {
  const { t } = useTranslation();
  const say = useSay();
  const { question, proof } = heard;
  const answer = useFocusIf(newest && !proof, '.exchange');
  const shown = useFocusIf(newest && proof !== null, '.exchange-shown');
  const asked = INTERVIEW_QUESTIONS.find((one) => one.id === question);
  const stand = exhibitor.id;
  return (
    <article className="exchange" aria-label={asked && say(asked.text)}>
      <p className="exchange-asked">{asked && say(asked.text)}</p>
      <div className="exchange-answer" ref={answer} tabIndex={-1}>
        <Speaker exhibitor={exhibitor} />
        <div className="speech">
          <span className="speech-who">{say(heard.speaker)}</span>
          <p>{say(heard.text)}</p>
        </div>
      </div>
      <fieldset className="answer-kinds">
        <legend>{t('interview.kind')}</legend>
        {ANSWER_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={heard.label === kind}
            onClick={() => onAct({ type: 'label-answer', stand, question, label: kind })}
          >
            {t(`interview.kinds.${kind}`)}
          </button>
        ))}
      </fieldset>
      {!proof && here && (
        <button
          type="button"
          className="btn soft exchange-proof"
          onClick={() => onAct({ type: 'ask-proof', stand, question })}
        >
          <FileSearch size={18} aria-hidden="true" />
          {t('interview.proof')} <span className="btn-cost">{t('interview.cost', { count: PROOF_MINUTES })}</span>
        </button>
      )}
      {proof && (
        <div className="exchange-shown" ref={shown} tabIndex={-1}>
          <p className={proof.document ? 'proof-said' : 'proof-said none'}>
            {!proof.document && <FileX2 size={18} aria-hidden="true" />}
            <span>{say(proof.text)}</span>
          </p>
          {proof.document ? (
            <Paper document={proof.document} issuer={exhibitor.name} />
          ) : (
            <p className="soft-text">{t('interview.not-shown')}</p>
          )}
        </div>
      )}
    </article>
  );
}

/** Takes the focus when it comes up as the newest, so that it is read out and scrolled to. */
function useFocusIf(newest: boolean, scrolled: string) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!newest) return;
    element.current?.focus({ preventScroll: true });
    element.current?.closest(scrolled)?.scrollIntoView({ block: 'nearest' });
  }, [newest, scrolled]);
  return element;
}
