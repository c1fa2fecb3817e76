import type { help as dutch } from '../nl/help.ts';
import type { Translation } from '../texts.ts';

export const help: Translation<typeof dutch> = {
  askHelp: 'Yardım iste',
  askTitle: 'Nasıl yardımcı olabiliriz?',
  askHint: 'Ne olduğuna dokunun. Salon ekibinden biri yanınıza gelir.',
  askTechnology: 'Teknik',
  askTechnologyHint: 'Tablet ya da başka bir şey çalışmıyor',
  askLanguage: 'Dil',
  askLanguageHint: 'Birbirimizi iyi anlamıyoruz',
  askTension: 'Masada gerginlik',
  askTensionHint: 'Konuşma tıkandı ya da sertleşti',
  askCare: 'Birine destek',
  askCareHint: 'Biri kendini iyi hissetmiyor',
  helpState: 'Yardım',
  helpAsked: 'Yardım istendi: {reason}',
  helpSeen: 'Salon ekibi isteğinizi görüyor.',
  helpHere: 'İsteğiniz hâlâ bu tablette. Lütfen elinizi kaldırın.',
  helpComes: '{name} geliyor',
  someoneComes: 'Biri geliyor',
  notNeeded: 'Artık gerek yok',
  solved: 'Çözüldü',
  helpNotTaken: 'İsteğiniz ulaşmadı: {why}',
  nudgeFive: 'Beş dakika kaldı',
  nudgeOne: 'Bir dakika kaldı',
  nudgeFiveHint: 'Toparlama zamanı.',
  nudgeOneHint: 'Son kartı kaydedin.',
};
