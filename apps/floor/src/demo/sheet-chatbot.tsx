/** Contact sheet of chatbots; what its address may say is in sheet-of-kind.tsx. */
import { chatbot, talkWithOutcome } from '@floorwalk/engine';
import { ChatView } from '../ui/demos/chat-view.tsx';
import { showSheet } from './sheet-of-kind.tsx';

await showSheet({ model: chatbot, View: ChatView, run: (probe, success, at) => talkWithOutcome(probe, success, at) });
