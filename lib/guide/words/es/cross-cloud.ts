import type { NodeWords } from '../../types.ts';

export default {
  'cloud-mismatch-banner': {
    title: '¿De quién es el acceso?',
    body: 'Desde el 19 de enero de 2026, una cuenta solo abre los contratos de su propia nube. Una cuenta de otra nube ha perdido su acceso a ellos o lo perderá.',
    options: {
      mine: 'Mío: veo “{bannerAtRisk}” o han desaparecido contratos',
      mail: 'Mío: recibí el correo “{mailActionJan19}”',
      tag: 'Veo la etiqueta {accessAtRisk}',
      users: 'De usuarios que administro',
      helping: 'De alguien a quien ayudo',
    },
  },
  'access-at-risk': {
    title: '¿Dónde está la etiqueta?',
    body: '{accessAtRisk} marca los contratos, o los usuarios, cuya cuenta está en una nube distinta de la del contrato.',
    options: {
      'on-contract': 'En un identificador de licencia de la página {contracts}',
      'on-user': 'Junto a un usuario de la página {manageAssignments}',
    },
  },
  'mismatch-other-id': {
    title: '¿Tiene una cuenta en la nube de los contratos?',
    body: 'Los contratos están en una nube distinta de la de la cuenta con la que inicia sesión. Si inicia sesión en admin.microsoft.com, están en GCC High o DoD; si lo hace en una dirección gubernamental, pueden ser comerciales o de GCC.',
    options: {
      'have-one': 'Sí',
      'need-public': 'No, y los contratos son comerciales o de GCC',
      'need-government': 'No, y los contratos son de GCC High o DoD',
      'which-cloud': 'No sé qué nube es',
    },
  },
  'mismatch-new-public': {
    title: '¿Usa su organización Microsoft 365, Teams o Azure en la nube comercial?',
    body: 'Si es así, ya tiene cuentas allí, y una de ellas puede ser la suya.',
    options: {
      'has-services': 'Sí',
      'no-services': 'No',
      'not-sure': 'No lo tengo claro',
    },
  },
  'mismatch-admin': {
    title: '¿Qué quiere hacer?',
    body: 'Cada usuario afectado necesita una cuenta en la nube del contrato, y usted asigna esa cuenta.',
    options: {
      'see-users': 'Ver qué usuarios están afectados',
      'assign-id': 'Dar acceso a la cuenta nueva de un usuario',
      'cannot-assign': 'No encuentro o no puedo asignar la cuenta nueva del usuario',
    },
  },

  'mismatch-use-existing': {
    title: 'Pida que agreguen su otra cuenta a los contratos',
    body: 'Su administrador de VL agrega la cuenta de la nube correcta; usted le dice qué cuenta y qué contratos.',
    steps: {
      'view-contracts':
        'Seleccione {billing} > {yourProducts}, después la pestaña {vlTab} y después {viewContracts}.',
      'view-at-risk': 'En el aviso de la parte superior, seleccione {viewMyAccessAtRisk}.',
      'write-down': 'Anote los identificadores de licencia con la etiqueta {accessAtRisk}.',
      'send-to-admin':
        'Envíe a su administrador de VL estos identificadores de licencia y la cuenta que está en la nube de los contratos.',
      'wait-for-mail':
        'Espere a que el administrador lo confirme y llegue un correo sobre el cambio de sus permisos.',
      'sign-in-new': 'Inicie sesión con esa cuenta en el centro de administración de su nube.',
    },
    takes: 'Hasta dos horas después de que el administrador haya guardado.',
    verify:
      'El correo ha llegado, el aviso ya no aparece y ningún contrato tiene la etiqueta {accessAtRisk}.',
    note: 'Si su cuenta antigua ya no muestra los contratos, pida los identificadores de licencia a su administrador de VL o a su partner.',
  },
  'mismatch-ask-it': {
    title: 'Pida una cuenta comercial a TI y haga que la agreguen',
    body: 'Los contratos de la nube comercial y de GCC necesitan una cuenta de allí.',
    steps: {
      'ask-it': 'Pida a su departamento de TI una cuenta en el inquilino comercial de su organización.',
      'write-down': 'Anote el identificador de usuario de esta cuenta.',
      'find-contracts':
        'Anote los identificadores de licencia con la etiqueta {accessAtRisk}: {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk}.',
      'send-to-admin':
        'Envíe los identificadores de licencia y el identificador de usuario a su administrador de VL.',
      'sign-in-new': 'Después del correo sobre el cambio de sus permisos, inicie sesión con la cuenta nueva.',
    },
    takes: 'Hasta dos horas después de que el administrador haya guardado.',
    verify: 'El aviso ya no aparece y ningún contrato tiene la etiqueta {accessAtRisk}.',
    note: 'Si no existe tal inquilino, su organización puede dar de alta uno gratis.',
  },
  'mismatch-new-government': {
    title: 'Pida una cuenta al administrador del inquilino gubernamental',
    body: 'Los contratos de GCC High o DoD necesitan una cuenta de esa nube. No conocemos ninguna forma de darse de alta por cuenta propia.',
    steps: {
      'find-tenant-admin':
        'Averigüe quién administra el inquilino de GCC High o DoD de su organización. Empiece por su departamento de TI.',
      'ask-for-account': 'Pida una cuenta allí y anote su identificador de usuario.',
      'send-to-admin':
        'Envíe el identificador de usuario y los identificadores de licencia con la etiqueta {accessAtRisk} al administrador de VL de estos contratos.',
      'sign-in-new':
        'Después del correo sobre el cambio de sus permisos, inicie sesión con la cuenta nueva en la dirección de esa nube.',
    },
    takes: 'Hasta dos horas después de que el administrador haya guardado.',
    verify: 'Los contratos aparecen allí, sin la etiqueta {accessAtRisk}.',
    note: 'El artículo de Microsoft remite a una página de alta para identificadores nuevos, pero esa página lleva a la nube comercial.',
  },
  'mismatch-find-cloud': {
    title: 'Averigüe primero la nube de los contratos',
    body: 'Pueden decírselo su administrador de VL o su partner. Después necesita una cuenta precisamente en esa nube.',
    steps: {
      'list-contracts':
        'Haga una lista de los identificadores de licencia con la etiqueta {accessAtRisk} o de los que desaparecieron.',
      'ask-cloud':
        'Pregunte a su administrador de VL o a su partner: “¿Son comerciales, de GCC, de GCC High o de DoD?”.',
      'ask-id':
        'Pida a su departamento de TI una cuenta en esa nube. La comercial y GCC cuentan como una sola.',
      'send-to-admin':
        'Envíe los identificadores de licencia y el identificador de usuario de la cuenta a su administrador de VL.',
    },
    takes: 'Hasta dos horas después de que el administrador haya guardado.',
    verify: 'El aviso ya no aparece con la cuenta nueva.',
  },
  'mismatch-helping': {
    title: 'Reúna los datos para el administrador de VL',
    body: 'La persona necesita una cuenta en la nube del contrato, y el administrador de VL tiene que agregarla. La cuenta antigua no tiene ningún fallo.',
    steps: {
      'have-them-list':
        'Pida a la persona que abra {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk} y haga una lista de los identificadores de licencia que se muestran.',
      'ask-other-id': 'Pregunte si tiene una cuenta en la nube de los contratos.',
      'get-id':
        'Si no la tiene, haga que se cree una: en GCC High y DoD, por el administrador de ese inquilino; en la nube comercial, también dándose de alta.',
      'write-to-admin':
        'Envíe al administrador de VL los identificadores de licencia, el nombre de la persona y el nuevo identificador de usuario.',
      'check-afterwards':
        'Después del correo de confirmación, pida a la persona que inicie sesión con la cuenta nueva en la dirección de esa nube.',
    },
    takes: 'Hasta dos horas después de que el administrador haya guardado.',
    verify: 'El aviso y la etiqueta {accessAtRisk} han desaparecido.',
  },
  'users-at-risk': {
    title: 'Vea los usuarios afectados y escríbales',
    body: 'La lista muestra qué cuentas están en una nube distinta de la del contrato.',
    steps: {
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
      'view-users':
        'En el aviso de la parte superior, seleccione {viewUsersAtRisk}. Se abre la página {manageAssignments}, con la etiqueta {accessAtRisk} en cada usuario afectado.',
      'view-access': 'En cada usuario, seleccione {viewAccess} para ver los contratos en riesgo.',
      'contact-users': 'Escriba a estos usuarios: cada uno necesita una cuenta en la nube del contrato.',
      'collect-ids': 'Pídales que le envíen los identificadores de licencia y la cuenta nueva, y asígnela.',
    },
    verify: 'Tiene una cuenta en la nube correcta para cada usuario de la lista.',
  },
  'assign-correct-id': {
    title: 'Agregue la cuenta nueva a los contratos',
    body: 'Usted agrega la cuenta que el usuario tiene en la nube correcta. Tenga a mano los identificadores de licencia y la cuenta.',
    steps: {
      'sign-in':
        'Inicie sesión en el centro de administración de la nube de los contratos, con su propia cuenta en esa nube.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
      'manage-roles': 'En la sección {roleAssignments}, seleccione {manageVlRoleAssignments}.',
      'assign-users': 'En la página {manageAssignments}, seleccione {assignUsersToContracts}.',
      'add-users': 'Seleccione {addOrEditUsers}.',
      'type-address': 'En el panel, escriba la dirección de la cuenta nueva.',
      'review-apply': 'Marque la casilla del usuario y seleccione {reviewApply}.',
      'add-contracts': 'De vuelta en {assignUsersToContracts}, seleccione {addContracts}.',
      'choose-contracts': 'Elija los contratos para este usuario y seleccione {add}.',
      'assign-roles': 'Seleccione {assignRoles}.',
      'choose-roles': 'Elija los roles de la lista y seleccione {apply}.',
      'verify-save': 'Seleccione {verifyAndSave}.',
    },
    takes: 'Hasta dos horas, como dice la página después de guardar.',
    verify:
      'Usted recibe una confirmación por correo, y el usuario, su propio correo sobre el cambio de permisos. Con la cuenta nueva, el aviso y la etiqueta han desaparecido.',
    note: 'Los pasos de Microsoft no dicen en qué centro de administración empezar. El nuestro se deduce de su regla de que los administradores solo pueden dar roles dentro de su propia nube.',
  },
  'mismatch-other-cloud-admin': {
    title: 'Asigne la cuenta desde su propia nube',
    body: 'Un administrador solo puede dar roles a cuentas de la misma nube: desde la comercial, solo a cuentas comerciales y de GCC; desde GCC High, solo a cuentas de GCC High.',
    steps: {
      compare: 'Compare las nubes del contrato, de la cuenta nueva del usuario y de su propia cuenta.',
      'find-cloud-admin':
        'Si usted no tiene una cuenta en la nube del contrato, pida al administrador de VL de allí que haga la asignación.',
      'sign-in-there': 'Si la tiene, inicie sesión con ella en la dirección de esa nube.',
      'assign-there':
        'Vaya a {roleAssignments} > {manageVlRoleAssignments} > {assignUsersToContracts} y asigne la cuenta.',
    },
    takes: 'Hasta dos horas después de guardar.',
    verify: 'El usuario aparece en la página {manageAssignments} sin la etiqueta {accessAtRisk}.',
    note: 'Si en la nube correcta aparece “{noResults}”, la cuenta no está en su inquilino. Con un Enterprise Agreement, el administrador del inquilino tiene que crearla antes.',
  },
} satisfies Record<string, NodeWords>;
