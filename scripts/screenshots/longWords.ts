import type { Theme } from '../../shared/facts/summit.ts';
import type { PersonName } from '../../shared/people.ts';

/* Words that are as long as they come in Dutch, and Arabic among them: what fits here fits on the day. */

const theme = (id: string, nl: string, ar: string): Theme => ({ id, title: { nl, ar } });

export const LONG_THEMES: readonly Theme[] = [
  theme('bestaan', 'Bestaanszekerheid en schuldhulpverlening', 'الأمن المعيشي والمساعدة في الديون'),
  theme('mobiel', 'Verkeersveiligheid en openbaarvervoerverbindingen', 'السلامة المرورية ووسائل النقل العام'),
  theme('klimaat', 'Klimaatadaptatie', 'التكيّف مع المناخ'),
  theme('gezond', 'Gezondheidsvaardigheden en mantelzorgondersteuning', 'المهارات الصحية ودعم مقدّمي الرعاية'),
  theme('jeugd', 'Jeugd', 'الشباب'),
  theme('wonen', 'Woonruimteverdeling en starterswoningen', 'توزيع المساكن'),
  theme('taal', 'Taalonderwijs voor nieuwkomers', 'تعليم اللغة للقادمين الجدد'),
  theme('cultuur', 'Cultuur', 'الثقافة'),
];

export const LONG_ROOMS: readonly string[] = [
  'Grote Zaal Stadsgehoorzaal',
  'Aalmarktzaal',
  'Breezaal met balkon',
  'Foyer Breestraat boven',
  'Foyer Aalmarkt',
  'Kleine Zaal',
];

export const LONG_IDEAS: readonly (readonly [lang: string, text: string])[] = [
  ['ar', 'مقهى للغة في كل حي حيث يلتقي السكان الجدد والقدامى كل أسبوع'],
  [
    'nl',
    'Maak van de gemeentelijke schuldhulpverlening een laagdrempelig inlooppunt in elk buurthuis, waar vrijwilligers en professionals samen aan tafel zitten en niemand eerst zes formulieren hoeft in te vullen voordat er iemand meedenkt over de energierekening.',
  ],
  ['nl', 'Bankjes.'],
  ['nl', 'Arbeidsongeschiktheidsverzekeringsmaatschappijen moeten in begrijpelijke taal schrijven.'],
  ['ar', 'نريد ملعبًا آمنًا للأطفال بجانب المدرسة، مع إضاءة في المساء.'],
  ['en', 'Let schools open their playgrounds at the weekend.'],
  ['nl', 'De straat Herengracht 14-16 moet كل يوم جمعة autovrij, net als de Nieuwe Rijn.'],
];

export const LONG_BUNDLES: readonly string[] = [
  'Schuldhulpverlening en bestaanszekerheid dichter bij huis, in begrijpelijke taal',
  'Openbaarvervoerverbindingen tussen de buitenwijken, ook in de avonduren en het weekend',
  'مقاهٍ للغة في كل حي',
  'Klimaatadaptatie: ontstenen, vergroenen, regenwateropvang',
  'Bankjes',
];

export const LONG_PROPOSAL = {
  title:
    'Een buurtinformatiepunt waar schuldhulpverlening, woonruimtebemiddeling en taalonderwijs samenkomen',
  what: 'In elk buurthuis komt een punt waar iedereen zonder afspraak kan binnenlopen. Vrijwilligers die de buurt kennen zitten er samen met mensen van de gemeente, de woningcorporaties en de bibliotheek. Zij helpen met brieven, formulieren en de energierekening, en zij gaan mee naar gesprekken waar je tegenop ziet. Wie een andere taal spreekt, krijgt een tolk aan de telefoon. Eén keer per maand vertellen de punten aan de gemeenteraad wat zij tegenkomen.',
  forWhom:
    'Voor iedereen die vastloopt in regels en brieven, en vooral voor mensen die nu nergens naartoe durven met hun vragen.',
  firstStep:
    'Twee buurthuizen beginnen in september met drie middagen per week; de gemeente betaalt een coördinator.',
  lang: 'nl',
  objection:
    'Een van ons vindt dat bestaande wijkteams dit al doen en dat er eerst naar hun wachttijden gekeken moet worden.',
};

export const LONG_NAMES: readonly PersonName[] = [
  { given: 'Maximiliaan-Alexander', prefix: 'van den', family: 'Oldenbarneveldt-Westerhuizen' },
  { given: 'عبد الرحمن', prefix: '', family: 'بن محمد الأندلسي القرطبي' },
  { given: 'Wilhelmina Johanna', prefix: 'van der', family: "Voort-in 't Veld" },
];
