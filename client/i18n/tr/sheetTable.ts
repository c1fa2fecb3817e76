import type { sheetTable as dutch } from '../nl/sheetTable.ts';
import type { Translation } from '../texts.ts';

export const sheetTable: Translation<typeof dutch> = {
  sheetTitle: 'Masa yöneticisi için açıklama',
  sheetAim: 'Bir masada konuşmayı yönetir ve masanın söylediklerini yazarsınız.',
  sheetAct:
    'Alana bir fikir yazın ve “Kaydet” düğmesine dokunun. Her karta bir fikir, masanın kendi sözleriyle. “kaydedildi” yazıyorsa kart güvendedir.',
  sheetQuestion1: 'Bağlantı yok. Ne yapmalıyım?',
  sheetAnswer1:
    'Çalışmaya devam edin. Tablet her şeyi hatırlar ve bağlantı gelince gönderir. Pil mi bitti, tablet mi bozuldu? Yardım isteyin: size başka bir tablet verilir.',
  sheetQuestion2: 'Bir kartta hata var.',
  sheetAnswer2:
    'Kartta “Değiştir” düğmesine dokunun. Kartı orada geri de çekebilir, yukarı veya aşağı taşıyabilirsiniz. Her zaman geri koyabilirsiniz.',
  sheetQuestion3: 'Her fikir karta yazılmalı mı?',
  sheetAnswer3:
    'İnsanların gerçekten önerdiklerini yazın. Yalnızca bir kişinin desteklediği fikir de sayılır.',
  sheetQuestion4: 'Biri başka bir dilde yazmak istiyor.',
  sheetAnswer4:
    'Bırakın kendi dilinde kendisi yazsın. Dili alanın altında seçin. Ekran da başka bir dilde olabilir: onu en altta seçin.',
  sheetQuestion5: 'Konuşma tıkandı ya da biri kendini iyi hissetmiyor.',
  sheetAnswer5:
    '“Yardım iste” düğmesine dokunun ve ne olduğunu seçin. Salon ekibinden biri gelir. Tehlike varsa 112’yi arayın.',
};
