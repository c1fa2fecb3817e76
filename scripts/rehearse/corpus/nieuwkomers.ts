import { advise, ask, said, state, tip } from './said.ts';

export const nieuwkomers = [
  advise('Laat nieuwkomers vanaf de eerste maand werken of vrijwilliger zijn.'),
  advise('Geef taalles {waar}, ook ’s avonds en met kinderopvang erbij.', 'organisaties'),
  advise('Koppel elk nieuw gezin aan een gezin uit de buurt.', 'organisaties'),
  advise('Erken diploma’s sneller; er zit een tandarts in de taalles.'),
  advise('Schrijf brieven zo dat je ze in één keer begrijpt.'),
  advise('Verspreid de opvang over alle wijken, niet alleen {waar}.'),
  tip('Praat rustig en gewoon Nederlands. Overschakelen naar Engels helpt niet.'),
  tip('Vraag je nieuwe buurman mee naar je sportclub.'),
  advise('Neem als bedrijf elk jaar één nieuwkomer in de leer.', 'ondernemers'),
  advise('Maak één boekje met hoe de stad werkt: afval, dokter, school, fiets.'),
  ask('Waarom duurt het zo lang voordat iemand mag beginnen met taalles?'),
  ask('Wie helpt nieuwkomers {waar} met de computer van de gemeente?'),
  state('Je hoort er pas bij als iemand op je wacht.'),
  state('Wij willen graag iets terugdoen voor de stad.'),
  advise('Vier samen: laat in het buurtfeest elk land iets maken.', 'bewoners'),
  said('ar', 'أنا مهندس وأتعلم الهولندية. أعطوني فرصة عمل تجريبية لثلاثة أشهر.', 'ondernemers'),
  said('uk', 'Нам потрібна мовна практика з сусідами, а не лише уроки.', 'bewoners'),
  said('tr', 'Yeni gelenlere mahalleyi tanıtan bir komşu olsun.', 'bewoners'),
  said('en', 'Tell newcomers which meetings they may join, and save a seat for them.'),
];
