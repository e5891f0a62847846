import type { NodeWords } from '../../types.ts';

export default {
  'missing-vl-tab': {
    title: '¿Qué ve después de iniciar sesión?',
    body: 'En el centro de administración, las licencias por volumen están en {billing} > {yourProducts}, en la pestaña {vlTab}.',
    options: {
      'no-billing': 'El menú no tiene {billing}',
      'no-tab': '{yourProducts} se abre, pero sin la pestaña {vlTab}',
      'contracts-missing': 'La pestaña está, pero faltan contratos',
      'only-vl': 'Están las licencias por volumen, pero nada más',
      'other-page': 'Otra cosa, o no sé si estoy en el sitio correcto',
    },
  },
  'billing-hidden': {
    title: 'Vuelva a mostrar Facturación (Billing) en el menú',
    body: 'Al principio, el menú de la izquierda solo muestra algunas entradas.',
    steps: {
      'end-of-menu':
        'Al final del menú de la izquierda, seleccione {viewAll}. También puede llamarse {showAll}.',
      'pin-billing': 'Ancle {billing} para que se quede en el menú.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
    },
    verify: 'Se abre la pestaña {vlTab}.',
  },
  'right-address': {
    title: 'Abra el centro de administración por su dirección',
    body: 'Varios sitios de Microsoft se parecen, y cada nube tiene su propio centro de administración.',
    steps: {
      'open-admin-center':
        'Abra el centro de administración de su nube. Fuera del Gobierno de EE. UU. es el primero.',
      'sign-in': 'Inicie sesión con su cuenta profesional.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
    },
    verify: 'Se abre la pestaña {vlTab}.',
    note: 'La barra de direcciones puede cambiar a admin.cloud.microsoft. Es el mismo centro de administración.',
  },
  'vl-mail': {
    title: '¿Cuál de estos correos recibió?',
    body: 'Llegan de microsoft-noreply@microsoft.com. Mire también en la carpeta de correo no deseado. Si llegaron varios, elija el primero de esta lista que tenga.',
    options: {
      registered: '“{mailRegistered}”',
      welcome: '“{mailWelcome}”',
      'permission-changes': '“{mailPermissionChanges}”',
      'old-vlsc': 'Una invitación antigua a Volume Licensing Service Center (VLSC)',
      'none-or-not-sure': 'Ninguno, o no lo tengo claro',
    },
    note: 'Los dos primeros son para contratos que no son Enterprise Agreement; el tercero, para los Enterprise Agreement (EA, EAS) o para un cambio de roles posterior. Un texto más reciente de Microsoft dice que la invitación desaparece también para los demás.',
  },
  'welcome-used': {
    title: '¿Ha usado el enlace de ese correo?',
    body: 'Se llama “{useWorkAccountLink}”. En la mayoría de los contratos, el acceso solo empieza cuando se ha iniciado sesión a través de él.',
    options: {
      'not-yet': 'Todavía no',
      'used-it': 'Sí, e inicié sesión con una cuenta profesional',
      'link-fails': 'Sí, pero el enlace no funciona',
      'led-to-azure': 'Sí, pero acabé en una página de Azure',
    },
  },
  'no-mail': {
    title: '¿Quién debería haberle dado acceso?',
    body: 'Las licencias por volumen necesitan un rol propio. Ningún otro rol lo incluye, ni siquiera el de administrador global.',
    options: {
      'vl-admin': 'Alguien de mi organización que administra las licencias por volumen',
      'named-contact': 'Nuestro partner: figuro como contacto en el contrato',
      'global-admin': 'Nadie: soy administrador global',
      'admin-left': 'El administrador que se ocupaba de esto se ha ido',
      helping: 'Pregunto por otra persona',
      'not-sure': 'No sé quién es',
    },
  },
  'welcome-invalid': {
    title: '¿De cuándo es la invitación, y queda un administrador en el contrato?',
    body: 'Volume Licensing Service Center (VLSC) cerró en abril de 2024. Las invitaciones a ese sitio que no se usaron hasta entonces ya no funcionan.',
    options: {
      'newer-invitation': 'Llegó después de abril de 2024',
      'has-admin': 'Es anterior, y tenemos administrador de VL',
      'no-admin': 'Es anterior, y no hay administrador',
      'not-sure': 'No sé quién es nuestro administrador',
    },
  },
  'contracts-missing': {
    title: '¿Qué contratos faltan?',
    body: 'Que la pestaña esté ahí significa que las licencias por volumen conocen su cuenta.',
    options: {
      'all-missing': 'Todos: la lista está vacía',
      'new-agreement': 'Solo un contrato nuevo o una renovación',
      'some-missing': 'Algunos más antiguos',
      'bought-otherwise': 'No sé si son contratos de licencias por volumen',
      'not-approved': 'Veo “{errNotApproved}”',
      'at-risk': 'Los que tienen la etiqueta {accessAtRisk}',
    },
  },

  'right-id-registered': {
    title: 'Inicie sesión con la dirección con la que se registró',
    body: 'Las licencias por volumen solo se abren con el mismo inicio de sesión que se usó en el registro.',
    steps: {
      'remember-id': 'Recuerde con qué cuenta inició sesión después de seguir el enlace de “{mailWelcome}”.',
      'private-window':
        'Abra una ventana privada del navegador (InPrivate o incógnito), para que no se use otra cuenta.',
      'sign-in': 'Vaya al centro de administración de su nube e inicie sesión exactamente con esa cuenta.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
    },
    takes: 'Unas dos horas después del registro.',
    verify: 'La pestaña {vlTab} muestra sus contratos.',
    note: 'La ventana privada es un consejo nuestro.',
  },
  'right-id-assigned': {
    title: 'Inicie sesión con la dirección a la que se dio acceso',
    body: 'Con un Enterprise Agreement no hay que registrarse. El administrador de VL da acceso a un inicio de sesión concreto.',
    steps: {
      'ask-which-id': 'Pregunte a su administrador de VL a qué dirección de inicio de sesión se dio el rol.',
      'private-window':
        'Abra una ventana privada del navegador (InPrivate o incógnito), para que no se use otra cuenta.',
      'sign-in': 'Vaya al centro de administración de su nube e inicie sesión exactamente con esa dirección.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
    },
    takes: 'Hasta dos horas después del cambio; hasta diez si el contrato se acaba de procesar.',
    verify: 'La pestaña {vlTab} muestra sus contratos.',
    note: 'La ventana privada es un consejo nuestro.',
  },
  'ask-vl-admin': {
    title: 'Pida un rol a su administrador de VL',
    body: 'Solo un administrador de VL del contrato puede darle acceso. No basta con que el centro de administración se abra gracias a otro rol.',
    steps: {
      'write-down':
        'Anote su dirección de inicio de sesión y los números de contrato (identificadores de licencia) que necesita.',
      'send-to-admin':
        'Envíe ambos datos a su administrador de VL, diga qué quiere hacer allí y pida un rol.',
      'wait-for-mail':
        'Espere un correo de microsoft-noreply@microsoft.com. Si trae un enlace de invitación, sígalo.',
      'sign-in': 'Inicie sesión en el centro de administración de su nube con esa misma dirección.',
    },
    takes: 'Hasta dos horas después de asignarse el rol.',
    verify: 'La pestaña {vlTab} muestra sus contratos.',
  },
  'helpdesk-no-role': {
    title: 'Pida al administrador de VL que mire el acceso de la persona',
    body: 'Desde fuera no se ve qué inicio de sesión tiene un rol. El administrador de VL lo ve en un minuto.',
    steps: {
      'ask-person':
        'Pida a la persona la dirección exacta con la que inicia sesión y los números de contrato (identificadores de licencia).',
      'find-admin':
        'Averigüe quién es el administrador de VL. Quizá lo sepan en compras o su partner de Microsoft.',
      'ask-admin':
        'Pida al administrador que busque a la persona en la página {manageAssignments} y que agregue o corrija el inicio de sesión.',
      'do-not-elevate':
        'No convierta a la persona en administrador global. Eso no da acceso a las licencias por volumen.',
    },
    takes: 'Hasta dos horas después de asignarse el rol.',
    verify: 'La persona ve la pestaña {vlTab}.',
  },
  'global-admin': {
    title: 'Pida a un administrador de VL que le agregue también a usted',
    body: 'Los administradores globales no tienen acceso a las licencias por volumen solo por serlo. Cada contrato tiene sus propios administradores.',
    steps: {
      'find-admin':
        'Averigüe quién es el administrador de VL del contrato. Quizá lo sepan en compras o su partner de Microsoft.',
      'ask-admin':
        'Pida a esa persona que agregue su cuenta a los identificadores de licencia que necesita, con el rol más limitado que baste.',
      'wait-for-mail': 'Espere el correo de microsoft-noreply@microsoft.com y vuelva a iniciar sesión.',
    },
    takes: 'Hasta dos horas después de asignarse el rol.',
    verify: 'La pestaña {vlTab} está ahí.',
  },
  'named-contact': {
    title: 'Pida a su partner que compruebe qué dice el contrato',
    body: 'El acceso es para los contactos que figuran en el contrato. Si no llega nada, muchas veces es porque la dirección es antigua o está mal escrita.',
    steps: {
      'search-junk':
        'Busque microsoft-noreply@microsoft.com en su buzón y en la carpeta de correo no deseado.',
      'ask-partner': 'Pregunte a su partner o vendedor qué dirección suya dieron a Microsoft.',
      'ask-mailbox-owner':
        'Si es el buzón de otra persona, pídale que le reenvíe la invitación y la confirmación.',
      'wait-new': 'Si el contrato se acaba de procesar, espere diez horas a que aparezca.',
    },
    verify: 'Tiene el correo, o el contrato aparece en {contracts}.',
    note: 'El reenvío solo sirve para contratos que no son Enterprise Agreement. Con un Enterprise Agreement no hay nada que aceptar: el acceso va unido al propio inicio de sesión.',
  },
  'who-is-vl-admin': {
    title: 'Averigüe quién es su administrador de VL',
    body: 'Para proteger la privacidad, Microsoft no da nombres. Suele ser el contacto de notificaciones (Notices Contact) o el contacto principal (Primary Contact) del contrato, o alguien que ellos agregaron.',
    steps: {
      'ask-partner': 'Pregunte a su partner o vendedor qué contactos dieron a Microsoft para el contrato.',
      'find-partner':
        'Si no sabe quién es el partner, pregunte en compras, finanzas o TI: figura en los documentos de compra.',
      'ask-that-contact':
        'Pida al contacto que figure allí que dé un rol a su dirección de inicio de sesión.',
    },
    verify: 'Tiene un nombre, y esa persona puede ver el contrato.',
  },
  'invitation-newer': {
    title: 'Pida que le envíen de nuevo la invitación',
    body: 'Las invitaciones caducan. Un administrador de VL puede restablecer la suya para que se envíe una nueva.',
    steps: {
      'ask-admin': 'Diga a su administrador de VL que su invitación ya no funciona e indique su dirección.',
      'reset-invite':
        'El administrador abre {manageAssignments}, le busca a usted con el estado {statusInvitationExpired} y selecciona {resetInvite}.',
      'use-new-mail': 'Siga el enlace del nuevo correo e inicie sesión con su cuenta profesional.',
    },
    verify: 'Su estado en la página {manageAssignments} es {statusActive}.',
    note: 'Con un Enterprise Agreement no hay invitaciones; el administrador simplemente da un rol a su inicio de sesión.',
  },
  'sync-permissions': {
    title: 'Sincronice sus permisos',
    body: 'La lista puede estar vacía aunque su rol sea correcto.',
    steps: {
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
      'edit-preferences': 'En la sección {preferences}, seleccione {editPreferences}.',
      sync: 'Seleccione {syncPermissions}.',
      'view-contracts': 'En la sección {contracts}, seleccione {viewContracts} y mire de nuevo.',
    },
    verify: 'La página {contracts} muestra sus identificadores de licencia.',
    note: 'Esto procede del artículo de Microsoft sobre ver contratos, no del artículo sobre el inicio de sesión.',
  },
  'contracts-new': {
    title: 'Dé tiempo al contrato nuevo para que aparezca',
    body: 'Si ya se registró antes, no llega otro correo de bienvenida: un contrato más con la misma dirección de correo de empresa aparece por sí solo.',
    steps: {
      wait: 'Espere diez horas desde que Microsoft haya procesado el pedido.',
      'view-contracts':
        'Seleccione {billing} > {yourProducts} > {vlTab}, después {viewContracts}, y busque el nuevo identificador de licencia.',
      'ask-partner':
        'Si no está, pregunte a su partner qué dirección de correo de empresa figura en el contrato nuevo.',
    },
    takes: 'Hasta diez horas.',
    verify: 'El nuevo identificador de licencia está en la página {contracts}.',
    note: 'Si allí figura otra dirección, el acceso lo tiene el contacto con esa dirección, no usted.',
  },
  'contracts-some': {
    title: 'Averigüe quién administra los contratos que faltan',
    body: 'Usted ve los identificadores de licencia para los que su cuenta tiene un rol, no todos los de su organización.',
    steps: {
      'other-account': 'Piense si para los que faltan usaba otra cuenta e inicie sesión con ella.',
      'show-inherited':
        'Si administra un contrato principal, compruebe en {preferences} > {editPreferences} que se incluyan los contratos heredados.',
      'ask-admin':
        'Pida a un administrador de VL de los identificadores de licencia que faltan que le agregue.',
      'check-program':
        'Compruebe con su partner que sean contratos de licencias por volumen. Las compras MPSA, CSP, OEM y en tiendas nunca aparecen aquí.',
    },
    verify: 'El identificador de licencia está en la página {contracts}.',
    note: 'Esto procede del artículo de Microsoft sobre ver contratos, no del artículo sobre el inicio de sesión.',
  },
  'contracts-not-approved': {
    title: 'Pregunte al soporte de VL por la aprobación',
    body: '“{errNotApproved}” significa que no ha terminado una revisión de su organización. Hasta entonces, el contrato, sus descargas y sus claves quedan ocultos.',
    steps: {
      'take-screenshot': 'Haga una captura de pantalla del mensaje.',
      'open-request': 'Abra una solicitud en el soporte de VL e indique el identificador de licencia.',
    },
    verify: 'El mensaje ya no aparece y el identificador de licencia está en la lista.',
    note: 'Esto procede del artículo de Microsoft sobre ver contratos, no del artículo sobre el inicio de sesión.',
  },
  'only-vl-pages': {
    title: 'Es como debe ser',
    body: 'Quien solo tiene un rol de licencias por volumen ve solo las páginas de licencias por volumen en el centro de administración.',
    steps: {
      'nothing-to-repair': 'Si las licencias por volumen son todo lo que necesita, no hay nada que hacer.',
      'ask-for-admin-role':
        'Si necesita otras páginas, como las de usuarios, pida un rol para ellas a un administrador de su Microsoft 365.',
    },
    verify: 'Ve las páginas que corresponden a sus roles.',
  },
} satisfies Record<string, NodeWords>;
