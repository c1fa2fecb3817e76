import type { practice as dutch } from '../nl/practice.ts';
import type { Translation } from '../texts.ts';

export const practice: Translation<typeof dutch> = {
  practiceTable: 'Deneme masası',
  lessonCount: 'Adım {at} / {total}',
  lessonType: 'Alana bir fikir yazın ve “{save}” düğmesine dokunun.',
  lessonSaved: 'Kartınıza bakın. Yanında “{saved}” yazıyor mu? O zaman kart güvende.',
  lessonMark: 'Bir kart daha yazın. Türünü seçin, örneğin “{tip}”, ve kaydedin.',
  lessonChange: 'Bir kartta “{change}” düğmesine dokunun, metni değiştirin ve kaydedin.',
  lessonTakeBack:
    'Yeniden “{change}” ve sonra “{withdraw}” düğmesine dokunun. Kartı her zaman geri koyabilirsiniz.',
  lessonCut: 'Bazen bağlantı kesilir. Şimdi bunu deneyin.',
  lessonWithout: 'Bağlantı yok. Yine de bir kart yazın ve kaydedin.',
  lessonMend: 'Kartınızda “{here}” yazıyor: kart kaybolmaz. Şimdi bağlantıyı geri getirin.',
  lessonHelp:
    'Hiçbir şey kaybolmadı. Son adım: “{askHelp}” düğmesine dokunun ve ne olduğunu seçin. Şimdi kimse gelmez.',
  seen: 'Gördüm',
  cutLine: 'Bağlantıyı kes',
  mendLine: 'Bağlantıyı geri getir',
  skipLesson: 'Atla',
  stopPractice: 'Denemeyi bitir',
  youCan: 'Yapabiliyorsunuz',
  youCanHint:
    'Kendi masanızda da aynı şekilde çalışır. Bu deneme masasının kartları sayılmaz ve kendiliğinden silinir.',
  toOwnTable: 'Kendi masanıza geçin',
  practiseAgain: 'Bir daha',
};
