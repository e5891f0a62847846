import type { SettingsWords } from '../types.ts';

export default {
  organization: 'Ayuda en su organización',
  helpdesk: 'Servicio de asistencia',
  vlAdministrator: 'Administrador de licencias por volumen',
  partner: 'Partner de Microsoft',
  organizationNote: 'De su organización',
  asBrowser: 'El mismo que el navegador',
  asOrganization: 'El que estableció su organización',
  cloud: 'Nube de sus contratos',
  cloudHint: 'Su dirección de inicio de sesión aparece en primer lugar.',
  noCloud: 'No lo sé',
  organizationsCloud: 'La que estableció su organización: {cloud}',
  kept: 'Lo que se guarda en este dispositivo',
  keptHint:
    'Nada de esto se envía. Lo que muestran sus pestañas se olvida al cerrar el navegador y no figura aquí.',
  keptKinds: {
    walks: {
      name: 'Sus respuestas en la guía',
      what: 'De cada pestaña, para que pueda seguir donde lo dejó. Se guardan hasta que se cierra la pestaña, aunque se cierre el navegador, una semana como máximo.',
    },
    contacts: {
      name: 'Su lista de contactos',
      what: 'Las direcciones comprobadas y los resultados de sus dominios. Se guardan 30 días.',
    },
    handover: {
      name: 'Lo que escribió para pasarlo a otra persona',
      what: 'Borradores de mensajes y de casos de soporte, de cada pestaña. Se guardan hasta que se cierra la pestaña, aunque se cierre el navegador, 30 días como máximo.',
    },
    unknown: {
      name: 'Otros datos',
      what: 'Guardados por otra versión de esta extensión. Esta versión no los usa.',
    },
  },
  nothing: 'No hay nada guardado.',
  sizeAndAge: '{size}, último cambio: {moment}',
  wipe: 'Eliminar',
  wipeAll: 'Eliminar todo',
  wiped: 'Eliminado.',
  hosts: 'Qué páginas se comprueban',
  hostsHint: 'La extensión ve estas direcciones y ninguna más. Nada de lo que ve allí sale del navegador.',
  uses: {
    'admin-center': 'Lee la página para reconocer problemas.',
    'sign-in': 'Lee los mensajes de error del inicio de sesión. No lee lo que usted escribe.',
    'safe-links': 'Ve que una pestaña pasó por aquí. No lee la página.',
    azure: 'Ve que una pestaña pasó por aquí. No lee la página.',
    vlsc: 'Ve que una pestaña pasó por aquí. No lee la página.',
    'vl-central':
      'Lee la página para reconocer problemas, si usted lo permite. Vuelva a cargar las páginas ya abiertas.',
  },
  allowed: 'Permitido',
  notAllowed: 'No permitido',
  allow: 'Permitir',
  forbid: 'Dejar de permitir',
  policy: 'Establecido por su organización',
  policyHint: 'Solo su departamento de TI puede cambiar estos valores.',
  noPolicy: 'Su organización no ha establecido nada para esta extensión.',
  ignored: 'Valores ignorados',
  policyErrors: {
    'unknown-key': 'Esta opción no existe.',
    'wrong-type': 'El valor no es del tipo correcto.',
    empty: 'El valor está vacío.',
    'too-long': 'El valor es demasiado largo.',
    'not-an-address': 'No es una dirección de correo electrónico.',
    'not-a-link': 'No es una dirección https.',
    'unknown-value': 'Esta elección no existe.',
  },
} satisfies SettingsWords;
