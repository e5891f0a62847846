import type { NodeWords } from '../../types.ts';

export default {
  'contact-support': {
    title: '¿Puede abrir el centro de administración?',
    body: 'El soporte de VL de Microsoft tiene dos vías de acceso, según eso.',
    options: {
      'gets-in': 'Sí',
      'cannot-get-in': 'No',
      'mail-protection': 'Se trata de Outlook, Safe Links o la configuración del correo',
    },
  },
  'support-in-admin-center': {
    title: 'Abra un caso en el centro de administración',
    body: 'Puede hacerlo desde cualquiera de sus páginas.',
    steps: {
      'open-help': 'En el centro de administración, seleccione {helpSupport}.',
      describe: 'Describa lo que hizo y lo que ocurrió. Cite los mensajes palabra por palabra.',
      'add-ids':
        'Agregue los números de contrato (identificadores de licencia) y la dirección con la que inicia sesión.',
    },
    verify: 'Tiene un número de caso.',
  },
  'support-vl': {
    title: 'Abra una solicitud en el soporte de VL',
    body: 'El formulario de solicitud funciona sin el centro de administración.',
    steps: {
      gather:
        'Tenga a mano el número de contrato (identificador de licencia), la dirección con la que inicia sesión y la dirección de correo que figura en el contrato.',
      screenshot: 'Haga una captura de pantalla del mensaje o de la página.',
      'open-request': 'Abra el formulario de solicitud.',
      'choose-agreement': 'Elija su tipo de contrato y la categoría que mejor corresponda.',
      'choose-support': 'Como tipo de soporte, elija {noCharge}.',
      submit: 'Describa el problema, adjunte la captura de pantalla y envíe.',
    },
    takes: 'El soporte de VL le responde en horario laboral.',
    verify:
      'Ve un número de caso y recibe un correo de support@mail.support.microsoft.com. Mire también en la carpeta de correo no deseado.',
  },
  'support-new-profile': {
    title: 'Pida un perfil nuevo al soporte de VL',
    body: 'Sus contratos siguen vinculados a una cuenta que ya no puede usar. El soporte de VL puede crear un perfil para la cuenta correcta.',
    steps: {
      'old-id': 'Anote la dirección con la que iniciaba sesión antes.',
      'new-id': 'Anote la cuenta profesional que quiere usar ahora (su Microsoft Entra ID).',
      agreements: 'Anote los números de contrato de VL.',
      'agreement-mail': 'Anote la dirección de correo que figura en el contrato; la invitación llegó allí.',
      'open-request': 'Abra el formulario de solicitud.',
      'ask-for-profile': 'Pida un perfil nuevo de licencias por volumen e indique los cuatro datos.',
    },
    takes: 'El soporte de VL le responde en horario laboral.',
    verify: 'La cuenta nueva muestra sus contratos en la pestaña {vlTab}.',
  },
  'support-no-admin': {
    title: 'Sin administrador: pida un perfil al soporte de VL',
    body: 'Ahora nadie de su organización puede agregarle, así que puede hacerlo el soporte de VL después de comprobar tres datos.',
    steps: {
      agreement: 'Anote el número de contrato de VL (identificador de licencia).',
      'business-mail': 'Anote la dirección de correo de empresa que figura en el contrato.',
      'sign-in-id': 'Anote la dirección con la que inicia sesión en el centro de administración.',
      'open-request': 'Abra el formulario de solicitud.',
      'ask-for-profile':
        'Diga que el contrato no tiene administrador, pida un perfil nuevo de VL e indique los tres datos.',
    },
    takes: 'El soporte de VL le responde en horario laboral.',
    verify: 'La pestaña {vlTab} muestra el contrato.',
    note: 'Para los Enterprise Agreement, un texto más reciente de Microsoft pide antes otra cosa: que su partner solicite un cambio de los datos de contacto. Después abra la solicitud con el identificador de licencia y su Microsoft Entra ID.',
  },
  'support-technical': {
    title: 'Abra una solicitud de soporte técnico',
    body: 'Outlook y la protección del correo no están en manos del soporte de VL. Se ocupa de ellos el soporte técnico de Microsoft, mejor junto con su departamento de TI.',
    steps: {
      gather: 'Tenga a mano el asunto del correo, adónde debía llevar el enlace y adónde llevó.',
      'open-request': 'Abra una solicitud de soporte técnico o pida a TI que lo haga.',
      describe:
        'Diga que los enlaces al Centro de administración de Microsoft 365 acaban en Azure y pida ayuda con Safe Links.',
    },
    verify: 'Tiene un número de caso.',
    note: 'No envíe el enlace reescrito completo: contiene la dirección del destinatario.',
  },
} satisfies Record<string, NodeWords>;
