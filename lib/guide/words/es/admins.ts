import type { NodeWords } from '../../types.ts';

export default {
  'admin-topics': {
    title: '¿De qué se trata?',
    body: 'Un contacto figura en el contrato. Un administrador tiene el rol en el centro de administración. Pueden ser personas distintas.',
    options: {
      who: 'Quiero saber quién es nuestro administrador de VL',
      'hand-over': 'Soy el administrador y quiero que otra persona me releve',
      'nobody-left': 'Nuestro administrador se ha ido y nadie más puede entrar',
      'change-contact': 'Hay que cambiar un contacto del contrato',
      'new-contact-no-access': 'El contacto se cambió, pero el nuevo no tiene acceso',
      'pass-welcome-on': 'Recibí el correo de bienvenida, pero debería registrarse otra persona',
    },
  },
  'no-admin-left': {
    title: '¿Es un Enterprise Agreement (EA, EAS)?',
    body: 'En estos contratos, Microsoft quiere que antes se cambie el contacto del contrato.',
    options: {
      enterprise: 'Sí',
      other: 'No, otro programa',
      'not-sure': 'No lo tengo claro',
    },
  },
  'change-contact': {
    title: '¿Sigue activo el contrato?',
    body: 'No hace falta mantener al día los contactos de contratos terminados.',
    options: {
      active: 'Sí',
      inactive: 'No, ha terminado',
      'not-sure': 'No lo tengo claro',
    },
  },
  'hand-over': {
    title: 'Traspase el rol de administrador',
    body: 'No puede dejarlo sin más: primero debe haber un sucesor, y es el sucesor quien le quita a usted.',
    steps: {
      'list-license-ids': 'Haga una lista de todos los identificadores de licencia que administra.',
      'assign-successor': 'Dé a su sucesor el rol {roleAdministrator} para cada uno de ellos.',
      'successor-signs-in':
        'Pida a su sucesor que inicie sesión y compruebe que están todos los identificadores de licencia.',
      'successor-removes-you':
        'Pida a su sucesor que le quite el rol: {manageVlRoleAssignments}, {viewAccess} y después {verifyAndSaveChanges}.',
      'repeat-each': 'Repítalo para cada identificador de licencia, hasta que no quede ninguno.',
    },
    takes: 'Hasta dos horas por cada cambio; hasta diez si el contrato se acaba de procesar.',
    verify: 'Usted ya no ve estos identificadores de licencia, y su sucesor sí.',
  },
  'change-contact-active': {
    title: 'Pida a su partner que cambie el contacto',
    body: 'Microsoft solo cambia los contactos cuando el partner lo solicita (Change of Contact Information Request).',
    steps: {
      'list-license-ids':
        'Haga una lista de los identificadores de licencia en los que figura el contacto anterior.',
      'choose-address':
        'Elija la dirección del nuevo contacto. Para el contacto de notificaciones (Notices Contact) debe ser una cuenta profesional o educativa de la nube del contrato.',
      'ask-partner':
        'Pida a su partner o vendedor que presente una Change of Contact Information Request para estos identificadores de licencia.',
      'role-separately': 'Pida a un administrador de VL existente que dé también un rol al nuevo contacto.',
    },
    verify: 'Su partner confirma el cambio, y el correo sobre el contrato llega a la dirección nueva.',
    note: 'Con un Enterprise Agreement, un nuevo contacto de notificaciones no pasa por ello a ser administrador. El artículo anterior de Microsoft no dice nada al respecto; el más reciente sí.',
  },
  'change-contact-inactive': {
    title: 'Deje el contacto como está',
    body: 'En los contratos terminados basta con que cada identificador de licencia tenga un administrador de VL.',
    steps: {
      'leave-contact': 'No solicite ningún cambio para el contrato terminado.',
      'check-admin':
        'Compruebe que cada identificador de licencia tenga al menos un administrador de VL activo.',
      'add-users': 'Pida a este administrador que agregue o quite usuarios según haga falta.',
    },
    verify: 'El identificador de licencia del contrato terminado se abre para el administrador.',
  },
  'contact-without-access': {
    title: 'Pida a un administrador existente que le agregue',
    body: 'Figurar en el contrato más tarde no da el rol, al menos con los Enterprise Agreement.',
    steps: {
      'ask-existing-admin': 'Pida a un administrador de VL del contrato que dé un rol a su cuenta.',
      'wait-for-mail': 'Espere un correo de microsoft-noreply@microsoft.com.',
      'sign-in': 'Inicie sesión con la cuenta que recibió el rol.',
    },
    takes: 'Hasta dos horas después de asignarse el rol.',
    verify: 'La pestaña {vlTab} muestra el contrato.',
  },
  'no-admin-enterprise': {
    title: 'Cambie el contacto y acuda después al soporte de VL',
    body: 'Sin administrador, nadie puede agregarle. El procedimiento de Microsoft para EA y EAS tiene dos partes, en este orden.',
    steps: {
      'file-contact-change':
        'Pida a su partner que solicite un cambio de los datos de contacto en el que figure el nuevo contacto.',
      'write-down': 'Anote el identificador de licencia y el Microsoft Entra ID que debe tener acceso.',
      'open-request':
        'Abra una solicitud en el soporte de VL e indique ambos. Diga que el contrato no tiene ningún administrador activo.',
    },
    takes: 'El soporte de VL le responde en horario laboral.',
    verify: 'La pestaña {vlTab} muestra el contrato.',
  },
} satisfies Record<string, NodeWords>;
