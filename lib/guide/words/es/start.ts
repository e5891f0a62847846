import type { NodeWords } from '../../types.ts';

export default {
  'where-stuck': {
    title: '¿Dónde está el problema?',
    body: 'Elija lo que más se parezca. Puede volver atrás en cualquier momento.',
    options: {
      'profile-error': 'Veo “{errProfile}”',
      'become-admin': 'Veo “{readyToBecome}”',
      'azure-page': 'Acabo en una página de Azure en lugar del centro de administración',
      'no-volume-licensing': 'Entro, pero faltan las licencias por volumen o mis contratos',
      'access-at-risk':
        'Veo un aviso o una etiqueta de acceso en riesgo, o recibí un correo sobre el 19 de enero',
      'other-message': 'No puedo iniciar sesión o veo otro mensaje',
      'which-address': 'No sé en qué dirección iniciar sesión',
      'getting-started': 'Estoy empezando: correos, registro, primera cuenta',
      'a-task': 'Tengo una tarea: roles, usuarios, contactos, partner, soporte',
    },
  },
  task: {
    title: '¿Qué quiere hacer?',
    body: 'Casi todo esto lo hace un administrador de VL del contrato. Si no es usted, la guía le dice a quién pedirlo.',
    options: {
      users: 'Dar, cambiar o quitar el acceso a alguien',
      role: 'Saber qué rol se necesita para qué',
      status: 'Entender un estado de la página {manageAssignments}',
      'admin-or-contact': 'Buscar, cambiar o traspasar un administrador o un contacto',
      'change-partner': 'Cambiar el partner de un contrato',
      'it-request': 'Soy de TI y me han pedido algo',
      partner: 'Soy partner de Microsoft y ayudo a un cliente',
      support: 'Contactar con el soporte de Microsoft',
    },
  },
  'it-request': {
    title: '¿Qué le han pedido?',
    body: 'Los roles de licencias por volumen no los da usted, salvo que también sea administrador de VL. Las cuentas y la configuración del correo sí son cosa suya.',
    options: {
      'create-account': 'Una cuenta para licencias por volumen, o comprobar una',
      'no-tenant': 'Un primer inquilino de Microsoft para nuestra organización',
      'take-over': 'Tomar el control de un directorio no administrado',
      'mail-links': 'Enlaces de correos de Microsoft que acaban en Azure',
      blocked: 'Un inicio de sesión que bloquean nuestras propias reglas',
    },
  },
} satisfies Record<string, NodeWords>;
