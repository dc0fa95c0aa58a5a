/** English. The other locale has the same keys (a test compares them). */
export const en = {
  app: {
    name: 'Floorwalk',
    line: 'Walk the floor of a great AI fair, test what is shown, and see how far one walk can be trusted.',
  },
  action: {
    start: 'Start', 'start-note': 'A small hall, two minutes', waic: 'WAIC 2024', 'waic-note': '500 exhibitors, 120 minutes of a day',
    resume: 'Go on', 'resume-note': 'Your visit to {{scenario}}', close: 'Close', back: 'Back', next: 'Next', done: 'Done', menu: 'Menu',
    map: 'Map', guide: 'Hall guide', 'hand-in': 'Hand in', 'to-title': 'To the title', again: 'Again', download: 'Download the file',
    'start-anew': 'Put it aside and start anew', retry: 'Try again', 'go-on': 'Go on', 'list-mode': 'Go on with lists', reload: 'Reload the page',
    skip: 'Skip', zoom: 'Zoom', 'zoom-in': 'Zoom in', 'zoom-out': 'Zoom out',
  },
  settings: { language: 'Language', theme: 'Light', light: 'Daylight', dusk: 'Dusk' },
  loading: { scenario: 'Unfolding the plan', fair: 'Letting the crowd in' },
  hud: {
    clock: 'Time at the fair', left: '{{minutes}} min left', near: 'Near you', 'open-stand': 'Look at {{name}}', 'near-none': 'Nobody’s stand nearby',
    move: 'Walk', 'move-hint': 'Drag to walk', stop: 'Stop', 'on-the-way': 'On the way to {{name}}', outside: 'Outdoors', 'time-over': 'Your time is up',
    'time-over-text': 'You can still judge what you ran, and then hand in.', keys: 'WASD to walk, E to open a stand, M for the map, G for the guide', hud: 'Your visit', floor: 'The floor. Walk with the arrow keys; the hall guide lists all stands.',
  },
  queue: {
    title: 'In the queue', 'ahead_one': '{{count}} person ahead', 'ahead_other': '{{count}} people ahead', next: 'You are next', expected: 'about {{minutes}} min', forward: 'Fast-forward', leave: 'Leave the queue', join: 'Join the queue', 'join-note': 'Try the demo yourself',
  },
  goal: { hint: 'Find out whether this stand’s picture machine can count', go: 'Take me there' },
  place: { hall: 'Hall', aisle: 'aisle {{name}}', zone: 'Zone' },
  guide: {
    title: 'Hall guide', search: 'Search by name, zone or hall', 'all-halls': 'All halls', 'go': 'Take me there', minutes: '{{minutes}} min', 'count_one': '{{count}} stand', 'count_other': '{{count}} stands',
    none: 'No stand by that name.', seen: 'looked at', tried: 'tried', here: 'you are here', more: 'Show more',
  },
  map: { title: 'Map', hint: 'Click a place to walk there', you: 'You', canvas: 'Plan of the fair. You are in {{place}}.' },
  stand: {
    real: 'A real company. It says here only what the sources say of it, and it is not scored.', 'not-scored': 'Not scored', fictional: 'Fictional', pitch: 'What it says', claims: 'It claims',
    source: 'Source: {{id}}', 'source-fiction': 'made up for this game', look: 'Look around', 'look-cost': '1 min', 'own-model': 'Presents a model of its own', 'no-own-model': 'No model of its own',
    shows: 'What is shown', unseen: 'Look around to see what is on show here.', 'people_one': '{{count}} person here', 'people_other': '{{count}} people here', far: 'Too far to see', 'far-note': 'Come nearer to look, or to join the queue.',
    'go-cost': 'Take me there, about {{minutes}} min', reconstruct: 'See the article’s run', 'see-again': 'See it again', 'not-playable': 'Nothing here can be tried yet.', open: 'Open the demo', earlier: 'Your runs here',
    illustrative: 'illustrative',
  },
  kind: {
    fact: 'Fact', figure: 'Figure', claim: 'Claim', observation: 'Observation', opinion: 'Opinion', prediction: 'Prediction', inference: 'Inference', tension: 'Tension', evidence: 'Evidence',
  },
  demo: {
    'text-to-image': 'Picture machine', 'text-to-video': 'Video machine', chatbot: 'Chatbot', robot: 'Robot', accelerator: 'AI chip', 'model-launch': 'Model launch', application: 'Application', generative: 'Generative AI',
    run: 'Run it', 'run-cost': '1 min', asked: 'You ask for', 'asked-past': 'You asked for', likely: 'How likely is it to succeed?', never: 'never', always: 'always', 'you-say': 'you say {{value}}', 'you-said': 'you said {{value}}',
    'say-likely': '{{value}} likely', 'what-right': 'What did it get right?', yes: 'right', no: 'wrong', 'mark-yes': '{{what}}: it got this right', 'mark-no': '{{what}}: it got this wrong', verdict: 'Give your verdict', 'mark-all': 'Mark each line first',
    another: 'Another prompt', 'leave-stand': 'Leave the stand', choose: 'Choose what to ask', favourite: 'Their favourite', 'favourite-note': 'What they like to show', success: 'It did what was asked', failure: 'It did not do what was asked',
    'eyes-all': 'You saw everything.', 'eyes-some': '{{right}} of {{all}} marks were right.', 'was-right': 'It was right', 'was-wrong': 'It was wrong', 'call-good': 'You said {{value}}. Well called.', 'call-bad': 'You said {{value}}. A surprise!', 'call-open': 'You said {{value}}. Neither hot nor cold.',
    'same-again': 'Same words again may give another picture.', 'history': 'Your runs of this', 'run-n': 'Run {{n}}: you said {{value}}, {{outcome}}', 'out-success': 'it succeeded', 'out-failure': 'it failed', 'out-open': 'not judged yet', 'empty': 'The easel waits.', developing: 'The picture develops',
    try: 'Try {{n}}', exhibits: 'Exhibits', 'picture-lost': 'This picture has gone from the screen. You can run it again.', 'no-picture': 'Picture', closed: 'Panel closed; the stand waits for you.', words: 'In the picture: {{words}}',
    'so-far': 'So far {{good}} of {{all}}',
  },
  capability: {
    'single-object': 'One thing', 'two-objects': 'Two things', counting: 'Counting', colours: 'Colours', position: 'Position', attribution: 'Which has which colour', people: 'People',
  },
  recon: {
    title: 'As the article tells it', once: 'One visitor asked once', asked: 'The visitor asked for', told: 'What the article says came out', 'twenty': 'What would twenty runs look like?', 'twenty-text': 'Nobody measured it. The same single run fits all three.', rate: 'if it succeeded {{n}} times in 10', grid: '{{good}} of 20 succeed in this draw',
    unknown: 'The true rate is unknown. Twenty other runs would look different again.', chance: 'A failure on the first try happens {{value}} of the time', success: 'success', failure: 'failure', ours: 'Drawn by us', mark: 'told', 'good-run': 'A success on the first try happens {{value}} of the time',
  },
  ledger: { title: 'Where this is from', kind: 'Kind of statement', source: 'Source', by: 'By', ambiguous: 'Can be read in more than one way', missing: 'This source is not in the ledger.', fiction: 'This exhibitor and what it says are made up for this game.' },
  interval: {
    low: 'Lower end', estimate: 'Best guess', high: 'Upper end', 'say-low': 'I would be surprised if it were below {{value}}', 'say-estimate': 'My best guess is {{value}}', 'say-high': 'I would be surprised if it were above {{value}}',
    words: 'My best guess is {{estimate}}. I would be surprised below {{low}} or above {{high}}.',
  },
  warmup: {
    title: 'Warm up', text: 'Five everyday shares. Draw each range so wide that the truth falls into it four times out of five: that is an 80% interval.', 'q-ocean': 'How much of the Earth’s surface is water?', 'q-oxygen': 'How much of the air is oxygen?', 'q-piano': 'How many of a piano’s keys are black?', 'q-asia': 'How much of mankind lives in Asia?', 'q-iceberg': 'How much of an iceberg is under water?',
    show: 'Show me', held: 'Your range holds it', missed: 'It lies outside your range', truth: 'It is {{value}}', 'result': '{{held}} of 5 ranges held the truth', wide: 'All five: your ranges may be wider than they need be.', good: 'Four of five: just what 80% means.', narrow: 'Fewer than four: most people’s ranges are too narrow. Draw them wider.', number: '{{n}} of 5', to: 'To my first guesses',
  },
  brief: {
    title: 'Before you walk', text: 'Three questions about this floor. Your first guess comes before you have seen anything; guess widely.', 'number': 'Question {{n}} of {{of}}', guess: 'This is my guess', warm: 'Warm up first (90 seconds)', go: 'On to the floor', tests: 'It tests what the article says:',
  },
  report: {
    title: 'What do you conclude?', text: 'The same questions, after your walk. The grey bar is your first guess.', evidence: 'You looked at {{looks}} stands and judged {{runs}} runs.', confirm: 'Hand in and see the truth', note: 'This ends the visit.', 'not-yet': 'Not yet', first: 'first guess {{estimate}} ({{low}} to {{high}})',
  },
  debrief: {
    title: 'What the floor really held', guess: 'First guess', report: 'Report', truth: 'Truth', held: 'holds the truth', missed: 'misses the truth', 'row-text': '{{who}}: {{estimate}}, from {{low}} to {{high}}; {{held}}.', 'truth-text': 'The truth on this floor was {{value}}.', closer_one: 'Your walk brought you {{count}} point closer.', closer_other: 'Your walk brought you {{count}} points closer.', farther_one: 'Your walk led you {{count}} point away.', farther_other: 'Your walk led you {{count}} points away.', same: 'Your walk changed little.',
    honest: 'Were my percentages honest?', 'honest-none': 'You judged no runs: no percentages to check.', 'honest-text': 'When you said {{said}}, it succeeded {{happened}} ({{count}}).', 'honest-axis-x': 'you said', 'honest-axis-y': 'it happened', 'honest-count_one': '{{count}} run', 'honest-count_other': '{{count}} runs', line: 'On the line, percentages are honest',
    intervals: '{{held}} of {{all}} report ranges held the truth', sample: 'My stands against all stands', mine: 'mine', all: 'all', 'sample-none': 'You looked at no stand.', 'by-size': 'By size', 'by-kind': 'By what they do', small: 'small', medium: 'medium', large: 'large', 'bar-text': '{{name}}: {{mine}} of mine, {{all}} of all', world: 'The world you were dealt', score: 'Score', 'of-100': 'of 100',
    'again-other': 'Another floor', 'again-same': 'This floor again', 'to-waic': 'Now WAIC 2024', failed: 'The debrief could not be made.', 'floor-no': 'Floor {{seed}}', 'no-report': 'none handed in', making: 'Running the rest of the day', eyes: 'Your eye: {{right}} of {{all}} marks right',
    'part-questions': 'Estimates', 'part-predictions': 'Predictions', 'part-judging': 'Your eye', 'sparse': 'Few runs: read the dots as hints.',
  },
  problem: {
    title: 'Something is in the way', 'scenario-missing': 'The plan of this fair could not be fetched.', 'log-does-not-replay': 'The saved visit belongs to another version of this fair and can’t be played on.', 'engine-failed': 'The fair has stopped unexpectedly. Your visit is saved up to the last step.', 'save-corrupt': 'The saved visit is damaged and can’t be read. Nothing has been deleted.', 'save-failed': 'This browser does not let us save. You can play on, but a reload will start over.', 'no-webgl': 'This browser can’t draw the floor (no WebGL). You can visit it by lists: guide, stands and demos all work.', detail: 'Details',
  },
  notice: { 'turn-came': 'It’s your turn!', 'time-ran-out': 'Your time is up. Judge what is open, then hand in.', arrived: 'You are there.' },
  reason: {
    'handed-in': 'This visit is over.', 'time-over': 'Your time is up.', 'command-unknown': 'That can’t be done.', 'field-wrong': 'That can’t be done.', 'question-unknown': 'That question is not asked here.', 'question-repeated': 'A question was answered twice.', 'already-guessed': 'You have made that guess already.', 'estimate-out-of-range': 'A share lies between 0% and 100%.', 'interval-wrong': 'The best guess has to lie inside its range.', 'duration-wrong': 'That can’t be done.', 'not-walkable': 'There is no way there.', 'too-fast': 'Nobody walks that fast.', 'in-queue': 'You are in a queue: leave it first.', 'not-in-queue': 'You are in no queue.', 'at-stand': 'You are at a stand: leave it first.', 'no-turn': 'It is not your turn here.', 'exhibitor-unknown': 'That stand is not here.', 'too-far': 'Come nearer first.', 'already-looked': 'You have looked here already.', 'look-first': 'Look around first, to see what can be tried.', 'not-for-trial': 'Nothing is tried and scored at this stand.', 'kind-not-playable': 'Nothing here can be tried yet.', 'exhibit-unknown': 'That exhibit is not here.', 'probe-unknown': 'That can’t be asked here.', 'probability-out-of-range': 'A chance lies between 0% and 100%.', 'not-predicted': 'Say first how likely it is.', 'run-unknown': 'That run is not yours.', 'already-judged': 'You have judged that already.', 'marks-wrong': 'Mark each line.', 'no-reconstruction': 'There is nothing to reconstruct here.', 'already-reconstructed': 'You have seen this already.',
  },
};
export type Locale = typeof en;
