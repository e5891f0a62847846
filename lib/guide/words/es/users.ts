import type { NodeWords } from '../../types.ts';

export default {
  'manage-users': {
    title: '¿Qué quiere hacer con los usuarios?',
    body: 'Necesita el rol {roleAdministrator} para los identificadores de licencia en cuestión.',
    options: {
      add: 'Dar acceso a alguien o agregar un segundo administrador',
      'change-or-remove': 'Cambiar o quitar el acceso de alguien',
      view: 'Ver quién tiene acceso',
      status: 'Entender un estado de la lista',
      'copy-to-renewal': 'Copiar roles a un Enterprise Agreement renovado',
      'parent-agreement': 'Administrar todo lo que depende de un contrato principal (MBSA)',
      'not-administrator': 'No soy el administrador',
    },
  },
  'add-user': {
    title: '¿Qué ocurre cuando escribe la dirección de la persona?',
    body: 'Vaya a {roleAssignments} > {assignUsersToContracts} > {addOrEditUsers} y escriba la dirección con la que la persona inicia sesión.',
    options: {
      listed: 'La persona aparece y se puede elegir',
      'press-enter': '“{noResultsEnter}”',
      'no-results': '“{noResults}”, y no se puede seguir',
      'not-tried': 'Todavía no lo he probado',
    },
  },
  'edit-remove': {
    title: '¿Qué pasa con este usuario?',
    body: 'Nada de esto elimina una cuenta. Solo cambia lo que la cuenta puede hacer en las licencias por volumen.',
    options: {
      'change-roles': 'Necesita otros roles',
      remove: 'Ya no debe tener acceso',
      'account-gone': 'Su cuenta se ha eliminado, pero sigue en la lista',
      inherited: 'Sus roles no se pueden editar',
    },
  },

  'view-users': {
    title: 'Vea quién tiene acceso',
    body: 'La lista incluye los identificadores de licencia que usted administra.',
    steps: {
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
      'manage-assignments':
        'En la sección {roleAssignments}, seleccione {manageVlRoleAssignments}. Se abre la página {manageAssignments}.',
      'view-access':
        'En un usuario, seleccione {viewAccess} para ver los identificadores de licencia y los roles.',
    },
    verify: 'Ve cada usuario con {status}, {signInEmail} y roles.',
    note: '{signInEmail} es lo que la persona usa para iniciar sesión. {businessEmail} es la dirección que figura en el contrato; las invitaciones llegan allí.',
  },
  'add-internal': {
    title: 'Agregue el usuario, los contratos y los roles',
    body: 'Tres partes en una sola página: usuarios, contratos y roles. Nada cuenta hasta que guarda al final.',
    steps: {
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
      'assign-users': 'En la sección {roleAssignments}, seleccione {assignUsersToContracts}.',
      'add-users': 'Seleccione {addOrEditUsers}.',
      'type-address':
        'Escriba la dirección con la que la persona inicia sesión y elija a la persona. Se agrega como {internalUser}.',
      'review-apply': 'Seleccione {reviewApply}.',
      'add-contracts':
        'Expanda el usuario, seleccione {addContracts}, elija los identificadores de licencia y seleccione {add}.',
      'inherited-contracts':
        'Si administra un contrato principal (MBSA), {showInherited} incluye sus otros identificadores de licencia.',
      'assign-roles':
        'Expanda otra vez el usuario, seleccione {assignRoles} y elija los roles en {rolesList}.',
      'copy-roles':
        'Para los mismos roles en más identificadores de licencia, seleccione {copyRoles}, elíjalos y seleccione {pasteRoles}.',
      apply: 'Seleccione {apply}.',
      'verify-save': 'Seleccione {verifyAndSave}.',
    },
    takes: 'Unas dos horas. Si hay una invitación, la persona debe aceptarla primero.',
    verify: 'El {status} de la persona en la página {manageAssignments} es {statusActive}.',
    note: 'La persona recibe “{mailPermissionChanges}” con un Enterprise Agreement, y “{mailWelcome}” con otros contratos. Dé el rol más limitado que baste.',
  },
  'add-external': {
    title: 'Agregue a alguien de fuera de su organización',
    body: 'Sirve para contratos que no son Enterprise Agreement. La persona solo obtiene acceso a las licencias por volumen.',
    steps: {
      'press-enter': 'En “{noResultsEnter}”, presione Entrar. La persona se agrega como {externalUser}.',
      'full-name': 'Escriba el nombre completo de la persona.',
      'sign-in-id':
        'Si el correo de empresa y el inicio de sesión son distintos, use la dirección con la que la persona inicia sesión.',
      'review-apply': 'Seleccione {reviewApply}.',
      'contracts-and-roles':
        'Expanda el usuario y asigne contratos ({addContracts}) y roles ({assignRoles}).',
      'verify-save': 'Seleccione {verifyAndSave}.',
      'tell-person': 'Diga a la persona que busque “{mailWelcome}” y siga su enlace.',
    },
    takes: 'Unas dos horas después de que la persona se haya registrado.',
    verify: 'El {status} de la persona en la página {manageAssignments} es {statusActive}.',
    note: 'El texto anterior de Microsoft pide el correo de empresa además del inicio de sesión; según el más reciente, los roles solo se dan a un Microsoft Entra ID. Seguimos el más reciente. Con un Enterprise Agreement (EA, EAS) no se puede agregar a personas de fuera.',
  },
  'edit-roles': {
    title: 'Cambie los roles de la persona',
    body: 'Los roles se establecen por separado para cada identificador de licencia.',
    steps: {
      'open-list': 'Seleccione {billing} > {yourProducts} > {vlTab} y después {manageVlRoleAssignments}.',
      'find-user': 'Busque a la persona y seleccione {viewAccess}.',
      'choose-roles': 'Abra {rolesList} en el identificador de licencia y marque o desmarque los roles.',
      'verify-save': 'Seleccione {verifyAndSaveChanges}.',
    },
    takes: 'Hasta dos horas; hasta diez si el contrato se acaba de procesar.',
    verify:
      'La página {manageAssignments} muestra los roles nuevos, y la persona recibe “{mailPermissionChanges}”.',
  },
  'remove-user': {
    title: 'Quite el acceso a la persona',
    body: 'Cuando no le queda ningún identificador de licencia, la persona desaparece de la lista. Su cuenta sigue como está.',
    steps: {
      'open-list': 'Seleccione {billing} > {yourProducts} > {vlTab} y después {manageVlRoleAssignments}.',
      'find-user': 'Busque a la persona y seleccione {viewAccess}.',
      'clear-roles': 'Desmarque todos los roles, en cada identificador de licencia.',
      'verify-save': 'Seleccione {verifyAndSaveChanges}.',
    },
    takes: 'Hasta dos horas; hasta diez si el contrato se acaba de procesar.',
    verify: 'La persona ya no está en la página {manageAssignments}.',
    note: 'Antes de quitar a un administrador, asegúrese de que cada identificador de licencia tenga otro.',
  },
  'remove-deleted-account': {
    title: 'Quite la entrada de una cuenta que ya no existe',
    body: 'El acceso terminó al eliminarse la cuenta. Solo queda la entrada, hasta que usted la quite.',
    steps: {
      'know-access-ended':
        'Pida a su departamento de TI que confirme que la cuenta se eliminó del inquilino y no se volvió a crear.',
      'open-list': 'Seleccione {billing} > {yourProducts} > {vlTab} y después {manageVlRoleAssignments}.',
      'clear-roles':
        'Busque la entrada, seleccione {viewAccess} y desmarque todos los roles en cada identificador de licencia.',
      'verify-save': 'Seleccione {verifyAndSaveChanges}.',
    },
    verify: 'La entrada ya no está en la página {manageAssignments}.',
  },
  'edit-inherited': {
    title: 'Cámbielo en el contrato principal',
    body: 'Los roles que vienen de un contrato principal (MBSA) no se pueden editar en cada identificador de licencia.',
    steps: {
      'find-parent-admin': 'Averigüe de qué contrato principal vienen los derechos y quién lo administra.',
      'ask-opt-out': 'Pida a esa persona que cambie lo que hereda, en {preferences} > {editPreferences}.',
      'assign-directly':
        'Si la persona necesita aquí otros roles que en el contrato principal, asígnelos en el propio identificador de licencia.',
    },
    verify: 'Los roles de la persona aparecen como usted quiere en {viewAccess}.',
    note: 'El artículo de Microsoft solo dice que usted no puede editar esos derechos y dónde se activa la herencia. Acudir al administrador del contrato principal es conclusión nuestra.',
  },
  'import-roles': {
    title: 'Copie los roles de la inscripción anterior',
    body: 'En los Enterprise Agreement (EA, EAS), los roles se pueden llevar a la renovación, en lugar de asignar de nuevo cada usuario.',
    steps: {
      'check-agreement':
        'Asegúrese de tener el rol {roleAdministrator} para el identificador de licencia anterior y para el nuevo.',
      'open-contracts': 'Seleccione {billing} > {yourProducts} > {vlTab} y después {viewContracts}.',
      'import-roles': 'Elija el nuevo identificador de licencia y después {moreActions} > {importRoles}.',
      'choose-source': 'Elija la inscripción anterior como origen y después los usuarios.',
      submit: 'Continúe, acepte la declaración y envíe.',
    },
    verify:
      'Los usuarios están en la página {manageAssignments} para el nuevo identificador de licencia y reciben un correo sobre ello.',
    note: 'Procede de la versión más reciente del artículo de Microsoft sobre roles. No sirve para contratos principales; asigne allí los roles uno por uno.',
  },
  'inherit-parent': {
    title: 'Herede la administración del contrato principal',
    body: 'Los contactos que figuran en un Microsoft Business and Services Agreement (MBSA) pueden ser administradores de todo lo que depende de él.',
    steps: {
      'check-contact':
        'Compruebe que usted figure en el MBSA: como contacto de notificaciones (Notices Contact), como administrador en línea (Online Administrator) o, salvo en los Enterprise Agreement, como contacto principal (Primary Contact).',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
      'edit-preferences': 'En la sección {preferences}, seleccione {editPreferences}.',
      'choose-yes': 'Para heredar los derechos en todos los identificadores de licencia, seleccione {yes}.',
      'show-inherited':
        'Al asignar contratos, seleccione {showInherited} para ver estos identificadores de licencia.',
    },
    verify:
      'Con {showInherited} aparecen los identificadores de licencia que dependen del contrato principal.',
    note: 'Los usuarios que agrega por herencia no están en su lista hasta que usted tenga también el rol {roleAdministrator} para ese mismo identificador de licencia. Puede dárselo usted.',
  },
} satisfies Record<string, NodeWords>;
