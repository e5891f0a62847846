import type { InterfaceWords } from '../types.ts';

export const steps: InterfaceWords['steps'] = {
  done: 'Hecho',
  ticked: 'El paso {number} está hecho.',
  seen: 'Visto:',
  proofs: {
    'signed-in': 'El centro de administración está abierto.',
    'signed-in-public': 'El centro de administración de Commercial y GCC está abierto.',
    'signed-in-gcc-high': 'El centro de administración de GCC High está abierto.',
    'signed-in-dod': 'El centro de administración de DoD está abierto.',
    'signed-in-other-cloud': 'El centro de administración de otra nube está abierto.',
    'billing-open': 'Una página de Facturación (Billing) está abierta.',
    'your-products-open': 'La página Sus productos (Your products) está abierta.',
    'vl-tab-there': 'La pestaña de licencias por volumen está ahí.',
    'vl-open': 'Las licencias por volumen están abiertas.',
    'contracts-open': 'La página de contratos (Contracts) está abierta.',
    'assignments-open': 'La página Manage Assignments está abierta.',
    'risk-shown': 'La lista muestra la etiqueta ACCESS AT RISK.',
    'banner-gone': 'El aviso ya no aparece en esta página.',
    'no-access-at-risk': 'Ya no hay ninguna fila en esta página con la etiqueta ACCESS AT RISK.',
    'status-active': 'Ya no hay ninguna fila en esta página con un estado distinto de Active.',
    'invitation-reset': 'Ya no hay ninguna fila en esta página con una invitación caducada.',
    'profile-error-gone':
      'El mensaje sobre su perfil ha desaparecido y el centro de administración está abierto.',
  },
  surely: {
    banner: 'Si cerró el aviso usted mismo, vuelva a cargar la página para asegurarse.',
    rows: 'Solo se han leído las filas visibles. Quite los filtros y recorra la lista para asegurarse.',
  },
  shown: '{name} está señalado en la página. El próximo clic en ella quita la señal.',
  shownFirst: 'Seleccione primero {name}, señalado en la página. Después pulse este botón otra vez.',
  missing: '{name} no está en esta página.',
  why: {
    menu: 'Puede que el menú de la izquierda aún se esté cargando o esté plegado.',
    billing: 'Si se ve todo el menú y Billing no está, esta cuenta no tiene ningún rol que lo incluya.',
    products:
      'Puede que aún se esté cargando. Si no aparece, esta cuenta no tiene ningún rol que lo incluya.',
    tab: 'Puede que la página aún se esté cargando. Si la pestaña no aparece, esta cuenta no tiene aquí ningún rol de licencias por volumen.',
    section: 'Puede que su rol no incluya esta parte o que la página aún se esté cargando.',
    banner:
      'Aquí no aparece ningún aviso sobre acceso en riesgo: puede que esta cuenta no esté afectada en esta página.',
    row: 'Ninguna fila visible lo ofrece. Quite los filtros y busque a la persona en la lista.',
    'role-page': 'Solo lo ven los administradores de VL.',
  },
  unread:
    'No sabemos cómo se llama {name} en el idioma de esta página y no podemos encontrarlo. Búsquelo por su significado.',
  nothing:
    'En esta pestaña no se ve ni esto ni el camino que lleva hasta ello. Abra aquí primero el centro de administración y espere a que termine de cargarse.',
};
