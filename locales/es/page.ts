import type { InterfaceWords } from '../types.ts';

export const page: InterfaceWords['page'] = {
  why: '¿En qué se basa?',
  signals: {
    text: 'La página muestra este mensaje:',
    label: 'Hay filas de una lista de esta página con la marca:',
    links: 'Un mensaje de la página reúne estos enlaces:',
    'sign-in': 'La página de inicio de sesión indica:',
    'missing-tab':
      'La página terminó de cargarse, sus pestañas no cambiaron durante 15 segundos y ninguna es «Licencias por volumen».',
    journey: 'Se ve en el camino que siguió esta pestaña: vea abajo cómo llegó hasta aquí.',
  },
  place: 'Dónde',
  since: 'Desde',
  innerFrame: 'un marco dentro de la página',
  rows: 'Filas en esta página: {count}',
  clouds: {
    public: 'La página nombra la nube de la cuenta: la pública (Comercial, GCC).',
    'us-government': 'La página nombra la nube de la cuenta: gobierno de EE. UU. (GCC High, DoD).',
    china: 'La página nombra la nube de la cuenta: China (21Vianet).',
  },
  showMe: 'Mostrar en la página',
  shown: 'Señalado en la página. El próximo clic en ella quita la señal.',
  notShown: 'Ya no está en la página.',
  wrong: 'Esto no es correcto',
  dismissed: 'Apartado en esta pestaña: {title}',
  restore: 'Mostrar de nuevo',
  reportTitle: 'Informe para quienes desarrollan esta extensión',
  report: 'Para copiar. No contiene datos personales; no se envía nada.',
  healthy: 'Las licencias por volumen se muestran para esta cuenta: ya está dentro.',
  journey: 'Cómo llegó aquí esta pestaña',
  kinds: {
    'admin-center': 'Centro de administración',
    'sign-in': 'Inicio de sesión',
    'safe-links': 'Protección de enlaces en el correo',
    azure: 'Azure',
    vlsc: 'VLSC, ya cerrado',
    'vl-central': 'VL Central',
  },
  unseen: 'Una página que la extensión no ve',
  wrongStep: 'Aquí se desvió',
  sketch: 'Ayúdenos a reconocer esta página',
  sketchHint:
    'Crea un esquema de esta página para guardarlo y enviarlo a quienes desarrollan esta extensión. Los textos se convierten en puntos; no contiene direcciones, nombres ni dominios. Léalo antes de guardarlo. No se envía nada.',
  sketchMake: 'Hacer un esquema de la página',
  sketchText: 'El esquema',
  sketchSave: 'Guardar el esquema',
  sketchFailed:
    'No se puede hacer un esquema de esta página: la extensión solo puede leer el Centro de administración y las páginas de inicio de sesión de Microsoft.',
};
