import { expect, it } from 'vitest';
import { detectLanguage } from './detection.ts';

const texts: [string, string][] = [
  ['en', 'The ministers met in Oslo and thanked Norway for its hospitality.'],
  ['fr', 'Les ministres se sont réunis à Dakar et ont remercié le Sénégal de son accueil.'],
  ['ar', 'اجتمع الوزراء في عمّان وشكروا الأردن على حسن الضيافة.'],
  ['fa', 'وزیران در تهران دیدار کردند و از میزبانی این کشور قدردانی شد.'],
  ['ur', 'وزراء نے اسلام آباد میں ملاقات کی اور پاکستان کا شکریہ ادا کیا گیا ہے۔'],
  ['es', 'Los ministros se reunieron en Bogotá y agradecieron a Colombia su hospitalidad.'],
  ['es', 'Declaración conjunta de los ministros de la Coalición sobre la pesca en alta mar.'],
  ['pt', 'Os ministros reuniram-se em Lisboa e agradeceram a Portugal a sua hospitalidade.'],
  ['it', 'I ministri si sono riuniti a Roma e hanno ringraziato l’Italia per la sua ospitalità.'],
  ['fr', 'Déclaration conjointe des ministres de la Coalition sur la pêche en haute mer.'],
  ['de', 'Die Minister trafen sich in Bonn und dankten der Stadt für die Aufnahme.'],
  ['ru', 'Министры встретились в Минске и поблагодарили хозяев за приём.'],
  ['zh', '各国部长在北京举行会议，并感谢东道国的热情接待。'],
  ['und', '1234 — 5678'],
];

it.each(texts)('tells %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
