import type { StoreWords } from '../types.ts';

export default {
  intro:
    '¿No consigue entrar en las licencias por volumen del Centro de administración de Microsoft 365? Esta guía reconoce en la página los problemas de inicio de sesión documentados, explica con palabras sencillas de qué se trata y le acompaña hasta la solución documentada por Microsoft.',
  does: 'Qué hace',
  points: [
    'Reconoce el error de perfil, el aviso para convertirse en administrador, el desvío a Azure, la pestaña de licencias por volumen que falta, los mensajes sobre la nube equivocada y otros, en inglés y japonés.',
    'Le guía paso a paso: quién debe actuar, cuánto tarda y cómo ver que ha funcionado.',
    'Indica la dirección de inicio de sesión correcta para Commercial, GCC, GCC High y DoD.',
    'Redacta los mensajes y el caso de soporte que necesita entregar.',
    'Comprueba la lista de contactos de un partner antes de una renovación.',
    'Se muestra en la ventana emergente, junto a la página o en una ventana propia, en seis idiomas.',
  ],
  privacy: 'Privacidad',
  private:
    'Todo se queda en su navegador. No se mide nada ni se carga código de ningún otro sitio. Solo la comprobación de contactos envía algo, cuando usted pulsa su botón: los dominios de las direcciones, nunca la dirección de una persona, al servicio de inicio de sesión de Microsoft.',
  origin:
    'Gratuita, de código abierto y no hecha por Microsoft. La guía sigue los artículos públicos de Microsoft en las fechas que muestra. Cuando el texto de una página no está publicado, dice «no es seguro» y le pide que compare.',
  captions: {
    found: 'Cuál es el problema y qué hacer primero',
    steps: 'Paso a paso hasta la solución documentada',
    contacts: 'Antes de una renovación: qué contactos no podrán entrar y por qué',
  },
} satisfies StoreWords;
