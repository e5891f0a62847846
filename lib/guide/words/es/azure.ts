import type { NodeWords } from '../../types.ts';

export default {
  'azure-portal-redirect': {
    title: '¿Cómo intentó llegar al centro de administración?',
    body: 'Acabar en Azure suele deberse a la protección de los enlaces del correo.',
    options: {
      'mail-link': 'Seguí un enlace de un correo',
      typed: 'Escribí la dirección o usé un favorito',
      'not-sure': 'No lo tengo claro',
    },
  },
  'azure-who': {
    title: '¿Cuál es su papel aquí?',
    body: 'La causa solo puede eliminarla quien se ocupa de la seguridad del correo en su organización.',
    options: {
      user: 'Solo quiero entrar',
      helpdesk: 'Ayudo a alguien que quiere entrar',
      'it-admin': 'Me ocupo de Microsoft Defender o de la seguridad de nuestro correo',
    },
  },
  'azure-user': {
    title: 'Entre escribiendo la dirección y avise a TI',
    body: 'La configuración de Outlook de su organización (Safe Links) desvía el enlace del correo. El soporte de VL de Microsoft no puede cambiarlo; su departamento de TI sí.',
    steps: {
      'type-address':
        'No siga el enlace del correo. Escriba a mano la dirección de su centro de administración. Fuera del Gobierno de EE. UU. es la primera.',
      'open-tab': 'Inicie sesión con su cuenta profesional y vaya a {billing} > {yourProducts} > {vlTab}.',
      'ask-it':
        'Pida a su departamento de TI que revise la lista de enlaces seguros en sus directivas de Microsoft Defender.',
    },
    verify: 'Se abre el centro de administración y no una página de Azure.',
    note: 'Escribir la dirección es un consejo nuestro; el artículo de Microsoft solo menciona la revisión por parte de TI. Si el correo es su primera invitación (“{mailWelcome}”), puede que el registro siga necesitando su enlace: pida a TI que lo arregle.',
  },
  'azure-helpdesk': {
    title: 'Ayude a la persona a entrar y comunique la causa',
    body: 'Safe Links, en la configuración del correo de la organización, desvía el enlace. Ni la cuenta ni el contrato necesitan arreglo.',
    steps: {
      'type-address':
        'Pida a la persona que escriba la dirección de su centro de administración en lugar de seguir el enlace del correo.',
      'pass-on':
        'Abra una incidencia para quienes administran Microsoft Defender: que revisen la lista de enlaces seguros de las directivas.',
      'no-vl-case':
        'No abra un caso en el soporte de VL por esto. No pueden cambiar la configuración de su correo.',
    },
    verify: 'La persona ve el centro de administración y no una página de Azure.',
    note: 'Escribir la dirección es un consejo nuestro; el artículo de Microsoft solo menciona la revisión por parte de TI.',
  },
  'azure-it': {
    title: 'Revise Safe Links en sus directivas de Defender',
    body: 'Los enlaces al Centro de administración de Microsoft 365 en los correos de licencias por volumen de Microsoft deben llegar allí. Su configuración de Safe Links los envía a Azure.',
    steps: {
      'open-policies': 'Abra las directivas de Safe Links en Microsoft Defender para Office 365.',
      'check-list':
        'Revise la lista de enlaces que se aplica a la persona y corrija lo que afecte a la dirección del centro de administración.',
      'try-again': 'Pida a la persona que vuelva a seguir el enlace del correo.',
      'get-help':
        'Si necesita ayuda con la configuración de Outlook, abra una solicitud de soporte técnico con Microsoft. El soporte de VL no se ocupa de esto.',
    },
    verify: 'El enlace del correo termina en el centro de administración.',
    note: 'Microsoft indica que hay que mirar en la lista de enlaces seguros, pero no dice qué opción lo causa.',
  },
  'azure-typed': {
    title: 'Compare la dirección y pruebe en una ventana limpia',
    body: 'Si no hubo un enlace de correo de por medio, lo primero es revisar la propia dirección o un inicio de sesión anterior.',
    steps: {
      'compare-address':
        'Compare lo que escribió o guardó en favoritos con la dirección de su centro de administración. portal.azure.com es otro sitio.',
      'private-window':
        'Abra una ventana privada del navegador (InPrivate o incógnito) y abra allí la dirección correcta.',
      'save-bookmark': 'Si funciona, guarde esta dirección en lugar del favorito antiguo.',
    },
    verify: 'Se abre el centro de administración y no una página de Azure.',
    note: 'El artículo de Microsoft solo trata los enlaces del correo. Estos pasos son un consejo nuestro.',
  },
} satisfies Record<string, NodeWords>;
