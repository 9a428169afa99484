// Kunt u uiteenzetten … · Bent u bereid …: a question whose sign was forgotten
const ASKS =
  /^(?:[a-z][.)]\s+)?(?:kunt|kan|bent|is|zijn|wilt|wil|heeft|hebt|hebben|had|deelt|klopt|waarom|hoe(?:veel|zeer|ver)?|wat|welke?|wanneer|wie|waar\w*|herinnert|erkent|onderschrijft|acht|vindt|weet|zo\s+(?:ja|nee)|op\s+welke|in\s+hoeverre|sinds\s+wanneer|zou|zult|gaat|ziet|begrijpt|beaamt|was|waren|wordt|worden|komt|is\s+het)\b/i;

/** Does a text begin as a question does, whatever it ends with? */
export const opensQuestion = (text: string): boolean => ASKS.test(text);
