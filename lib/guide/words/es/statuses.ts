import type { NodeWords } from '../../types.ts';

export default {
  'assignment-status': {
    title: '¿Qué estado ve?',
    body: 'Está en la columna {status} de la página {manageAssignments}.',
    options: {
      active: '{statusActive}, pero la persona no tiene acceso',
      'in-progress': '{statusInProgress}',
      failed: '{statusFailed}',
      'invitation-sent': '{statusInvitationSent}',
      'invitation-expired': '{statusInvitationExpired}',
      'user-not-found': '{statusUserNotFound}',
      'not-listed': 'La persona no está en la lista',
    },
  },
  'invitation-sent': {
    title: '¿Cuál es su papel aquí?',
    body: '{statusInvitationSent} significa que la persona invitada todavía no ha aceptado.',
    options: {
      admin: 'Soy el administrador de VL',
      invited: 'Soy la persona invitada',
      helping: 'Ayudo a la persona invitada',
    },
  },
  'invitation-expired': {
    title: '¿Cuál es su papel aquí?',
    body: '{statusInvitationExpired} significa que la invitación no se aceptó a tiempo. Un administrador de VL puede restablecerla.',
    options: {
      admin: 'Soy el administrador de VL',
      invited: 'Soy la persona invitada',
      helping: 'Ayudo a la persona invitada',
    },
  },
  'user-not-found': {
    title: '¿Qué sabe de la cuenta de esta persona?',
    body: 'La cuenta no está en el inquilino de su organización. En la lista eso es {statusUserNotFound}; en la búsqueda, “{noResults}”.',
    options: {
      'works-here': 'La persona trabaja con nosotros y debería tener una',
      'other-organization': 'La persona es de otra organización',
      'other-cloud': 'La cuenta y el contrato están en nubes distintas',
      recreated: 'La cuenta se eliminó y se volvió a crear, o cambió de nombre',
      'has-left': 'La persona ya no trabaja con nosotros',
    },
  },
  'user-outside': {
    title: '¿Es un Enterprise Agreement (EA, EAS)?',
    body: 'Si los usuarios nuevos solo reciben “{mailPermissionChanges}” y nunca una invitación, normalmente lo es. Su partner lo sabe con seguridad.',
    options: {
      enterprise: 'Sí',
      other: 'No, otro programa',
      'not-sure': 'No lo tengo claro',
    },
  },

  'assignment-active': {
    title: 'El rol ya está; revise el inicio de sesión',
    body: '{statusActive} significa que la persona ya puede iniciar sesión, con la cuenta de la lista y con ninguna otra.',
    steps: {
      'tell-person':
        'Dígale a la persona el {signInEmail} de la lista y la dirección del centro de administración de esa nube.',
      'compare-id': 'Pídale que lo compare, letra por letra, con la cuenta con la que inicia sesión.',
      'private-window':
        'Pídale que inicie sesión con él en una ventana privada del navegador (InPrivate o incógnito).',
    },
    verify: 'La persona ve la pestaña {vlTab}.',
    note: 'La ventana privada es un consejo nuestro.',
  },
  'assignment-in-progress': {
    title: 'Espere; la asignación está en curso',
    body: 'Los roles se dieron y se están configurando. Hasta que el estado sea {statusActive}, no se puede editar nada.',
    steps: {
      wait: 'Espere hasta dos horas. Mientras tanto, no vuelva a asignar a la misma persona.',
      'look-again': 'Actualice la página {manageAssignments} y mire {status}.',
      'after-two-hours':
        'Si después no ha cambiado, anote la hora, el identificador de licencia y la dirección de la persona para el soporte de VL.',
    },
    takes: 'Hasta dos horas en momentos de mucha carga.',
    verify: 'El estado es {statusActive}.',
  },
  'assignment-failed': {
    title: 'Asigne los roles otra vez',
    body: '{statusFailed} significa que la asignación no se completó. Le corresponde repetirla a un administrador de VL.',
    steps: {
      'check-id': 'Compruebe si {signInEmail} tiene errores de escritura.',
      'assign-again': 'Asigne de nuevo los roles a la persona, hasta {verifyAndSave}.',
      'note-for-support':
        'Si vuelve a fallar, anote el identificador de licencia, la dirección y la hora, y acuda al soporte de VL.',
    },
    takes: 'Hasta dos horas.',
    verify: 'El estado es {statusActive}.',
  },
  'invitation-sent-admin': {
    title: 'Recuérdeselo a la persona o envíe de nuevo la invitación',
    body: 'Le toca actuar a la persona invitada. Usted puede asegurarse de que el correo le llegó.',
    steps: {
      'check-business-email':
        'Mire {businessEmail} en la lista: la invitación fue allí. Si no es el buzón de la persona, haga que se la reenvíen.',
      'remind-person':
        'Pida a la persona que busque “{mailWelcome}”, también en la carpeta de correo no deseado, y siga su enlace.',
      resend: 'Si no lo encuentra, seleccione {resendInvite} en la columna {actions}.',
    },
    takes: 'Unas dos horas después de que la persona se haya registrado.',
    verify: 'El estado es {statusActive}.',
    note: 'No para los Enterprise Agreement: allí no se aplica {resendInvite}. Según un texto más reciente de Microsoft, la invitación desaparece también para otros contratos.',
  },
  'invitation-sent-helping': {
    title: 'Ayude a la persona a aceptar la invitación',
    body: 'El acceso empieza cuando la persona invitada sigue el enlace del correo.',
    steps: {
      'search-mail':
        'Pida a la persona que busque “{mailWelcome}” de microsoft-noreply@microsoft.com, también en la carpeta de correo no deseado.',
      'follow-link': 'Pídale que siga “{useWorkAccountLink}” e inicie sesión con su cuenta profesional.',
      'else-ask-admin':
        'Si no encuentra el correo, pida al administrador de VL que seleccione {resendInvite}.',
    },
    takes: 'Unas dos horas después del registro.',
    verify: 'La persona ve la pestaña {vlTab}.',
  },
  'invitation-expired-admin': {
    title: 'Restablezca la invitación',
    body: 'La persona no aceptó a tiempo. Usted puede iniciarla de nuevo.',
    steps: {
      'open-list': 'Abra la página {manageAssignments} y busque a la persona.',
      reset: 'En la columna {actions}, seleccione {resetInvite}.',
      'tell-person': 'Diga a la persona que busque el nuevo correo y siga pronto su enlace.',
    },
    takes: 'Unas dos horas después de que la persona se haya registrado.',
    verify: 'El estado cambia a {statusInvitationSent} y después a {statusActive}.',
    note: '{resetInvite} no se aplica a los Enterprise Agreement.',
  },
  'user-create-first': {
    title: 'Haga que se cree la cuenta y asígnela después',
    body: 'Solo se pueden elegir cuentas que existan en su inquilino. Crearlas es cosa del administrador del inquilino.',
    steps: {
      'check-spelling':
        'Compruebe que la dirección no tenga errores de escritura y que sea el nombre de inicio de sesión, no un alias.',
      'ask-tenant-admin':
        'Pida al administrador de su inquilino que cree la cuenta o que le diga el nombre de inicio de sesión correcto.',
      'assign-again': 'Busque de nuevo a la persona en {addOrEditUsers} y asigne contratos y roles.',
    },
    takes: 'Hasta dos horas después de guardar.',
    verify: 'El estado es {statusActive}.',
  },
  'external-enterprise': {
    title: 'Haga que se cree una cuenta en su propio inquilino',
    body: 'Con un Enterprise Agreement no se puede agregar a personas de fuera con su propia cuenta. Esta vía sirve también para otros contratos.',
    steps: {
      'ask-tenant-admin':
        'Pida al administrador de su inquilino que cree una cuenta profesional para la persona.',
      'assign-new-id': 'Busque esta cuenta en {addOrEditUsers} y asigne contratos y roles.',
      'tell-person': 'Diga a la persona que inicie sesión con la cuenta nueva y no con la suya.',
    },
    takes: 'Hasta dos horas después de guardar.',
    verify: 'El estado es {statusActive}.',
    note: 'El artículo anterior de Microsoft permite en general a personas de fuera. El más reciente (noviembre de 2025) lo excluye para EA y EAS; seguimos este.',
  },
  'user-recreated': {
    title: 'Asigne la cuenta nueva en lugar de la antigua',
    body: 'Una cuenta creada de nuevo se considera otra cuenta, aunque tenga el mismo nombre. Los roles siguen perteneciendo a la antigua.',
    steps: {
      'confirm-with-it':
        'Pregunte a su departamento de TI si la cuenta se volvió a crear o cambió de nombre, y cuál es ahora su nombre de inicio de sesión.',
      'remove-old':
        'En la página {manageAssignments}, quite la entrada antigua: {viewAccess}, desmarcar todos los roles, {verifyAndSaveChanges}.',
      'add-new': 'Agregue la cuenta como usuario nuevo, con contratos y roles.',
    },
    takes: 'Hasta dos horas para cada paso.',
    verify: 'El estado es {statusActive}, y la persona puede iniciar sesión.',
    note: 'Lo han comunicado personas con este mismo problema; los artículos de Microsoft no lo tratan.',
  },
  'assignment-not-listed': {
    title: 'Averigüe por qué la persona no está en la lista',
    body: 'La lista muestra los usuarios de los identificadores de licencia que administra usted.',
    steps: {
      'your-contracts':
        'Compruebe que usted tenga el rol {roleAdministrator} para el identificador de licencia en cuestión.',
      'inherited-admin':
        'Si solo lo hereda de un contrato principal, los usuarios que agregó allí no aparecen en la pestaña {assigned}.',
      'assign-yourself':
        'En ese caso, dese a sí mismo el rol {roleAdministrator} para ese identificador de licencia.',
      'add-user': 'Si la persona sigue sin aparecer, agréguela en {assignUsersToContracts}.',
    },
    takes: 'Hasta dos horas después de guardar.',
    verify: 'La persona está en la página {manageAssignments}.',
  },
} satisfies Record<string, NodeWords>;
