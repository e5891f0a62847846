import type { NodeWords } from '../../types.ts';

export default {
  'getting-started': {
    title: '¿Hasta dónde ha llegado?',
    body: 'Hacen falta dos cosas: una cuenta profesional o educativa y un rol de licencias por volumen para ella.',
    options: {
      'how-to-get-access': 'Quiero saber cómo obtener acceso',
      'got-mail': 'Recibí un correo sobre licencias por volumen',
      'no-mail': 'Espero un correo que no llega',
      'no-account': 'Mi organización aún no tiene cuentas de Microsoft',
      'partner-refuses': 'Nuestro partner dice que una cuenta nuestra no sirve',
      'new-agreement': 'Ya nos registramos, y ahora hay un contrato nuevo',
      'not-sure-it-is-vl': 'Busco suscripciones o licencias, quizá no por volumen',
    },
  },
  'first-mail': {
    title: '¿Qué correo es?',
    body: 'Los auténticos llegan de microsoft-noreply@microsoft.com.',
    options: {
      welcome: '“{mailWelcome}”',
      'permission-changes': '“{mailPermissionChanges}”',
      registered: '“{mailRegistered}”',
      'not-for-me': 'Me llegó a mí, pero debería hacerlo otra persona',
      'link-fails': 'Su enlace no funciona',
      'led-to-azure': 'Su enlace lleva a una página de Azure',
    },
  },
  'welcome-missing': {
    title: '¿Por qué espera un correo?',
    body: 'Microsoft escribe al contacto principal (Primary Contact) y al contacto de notificaciones y administrador en línea (Notices and Online Administrator Contact) del contrato, desde microsoft-noreply@microsoft.com. Mire primero en la carpeta de correo no deseado.',
    options: {
      'named-contact': 'Figuro como contacto en el contrato',
      'other-mailbox': 'Llegó a un buzón que no es mío',
      'added-by-admin': 'Me ha agregado nuestro administrador de VL',
      enterprise: 'Tenemos un Enterprise Agreement',
      'not-sure': 'Alguien me lo dijo',
    },
  },
  'no-tenant': {
    title: '¿Cuál es su papel?',
    body: 'Sin cuentas en Microsoft Entra ID, nadie puede abrir las licencias por volumen. Son gratis.',
    options: {
      user: 'Usaré las licencias por volumen para mi organización',
      'it-admin': 'Soy de TI',
      partner: 'Soy el partner de una organización así',
      government: 'Necesitamos una nube del Gobierno de EE. UU. (GCC High, DoD)',
    },
  },
  'sign-up-address': {
    title: '¿Cómo debe ser su nueva dirección de inicio de sesión?',
    body: 'Una cuenta con Microsoft Entra ID no cuesta nada, y no hay que comprar nada.',
    options: {
      'own-domain': 'De nuestro dominio, como aiko@contoso.com; TI puede ayudar',
      onmicrosoft: 'De onmicrosoft.com, como aiko@contoso.onmicrosoft.com; debería poder hacerse sin TI',
      'not-sure': 'Me da igual',
    },
  },

  'how-access-works': {
    title: 'Pida un rol para el contrato',
    body: 'Necesita un rol de licencias por volumen. Ser administrador global no lo incluye.',
    steps: {
      'who-gives-it':
        'Averigüe quién da el acceso: en un contrato nuevo, el partner o vendedor que lo prepara; en uno existente, su administrador de VL.',
      'name-account':
        'Indíquele la cuenta profesional con la que quiere iniciar sesión y lo que quiere hacer.',
      'which-mail':
        'Espere el correo. Con un Enterprise Agreement es “{mailPermissionChanges}”, y no hay nada que aceptar. Con otros puede ser “{mailWelcome}”: siga su enlace.',
      'sign-in': 'Inicie sesión en el centro de administración de su nube con esa cuenta.',
    },
    takes: 'Hasta dos horas después de asignarse el rol.',
    verify: 'La pestaña {vlTab} está en {billing} > {yourProducts}.',
    note: 'Un texto más reciente de Microsoft dice que la invitación desaparece también para otros contratos: entonces se inicia sesión directamente.',
  },
  'first-time-invited': {
    title: 'Regístrese con el enlace del correo de bienvenida',
    body: 'Se hace una sola vez. Use la cuenta que ya tiene para los servicios de Microsoft en el trabajo, y así un solo inicio de sesión lo abre todo.',
    steps: {
      'open-welcome': 'Abra el correo “{mailWelcome}” de microsoft-noreply@microsoft.com.',
      'follow-link': 'Seleccione “{useWorkAccountLink}” e inicie sesión con su cuenta profesional.',
      'find-confirmation': 'En el buzón de la dirección de correo de empresa, abra “{mailRegistered}”.',
      'get-started': 'En ese correo, seleccione {getStarted}.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
      'second-admin':
        'Si usted es el administrador, agregue enseguida un segundo administrador de VL para cada identificador de licencia, en {roleAssignments}.',
    },
    takes: 'Unas dos horas hasta que se vea todo.',
    verify: 'La pestaña {vlTab} muestra sus contratos.',
    note: 'Un texto más reciente de Microsoft dice que este paso desaparece: quien tiene un rol inicia sesión directamente. Si su correo no trae ese enlace, simplemente inicie sesión.',
  },
  'first-time-enterprise': {
    title: 'Inicie sesión; no hay nada que aceptar',
    body: 'Con un Enterprise Agreement (EA, EAS), el administrador de VL da acceso a su cuenta. El correo solo se lo comunica.',
    steps: {
      'find-mail': 'Busque el correo “{mailPermissionChanges}” de microsoft-noreply@microsoft.com.',
      'follow-link':
        'Seleccione el enlace al {adminCenter}, o ábralo directamente, e inicie sesión con la cuenta a la que se dio acceso.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
      'no-mail': 'Si el correo no llegó, intente iniciar sesión de todos modos. El acceso no depende de él.',
    },
    takes: 'Hasta dos horas después de asignarse el rol; hasta diez si el contrato se acaba de procesar.',
    verify: 'La pestaña {vlTab} muestra sus contratos.',
  },
  'forward-welcome': {
    title: 'Reenvíe el correo de bienvenida a la persona adecuada',
    body: 'Quien sigue el enlace y se registra pasa a ser el administrador de VL. No tiene por qué ser la persona que figura en el contrato.',
    steps: {
      forward: 'Reenvíe “{mailWelcome}” a la persona que se ocupará del contrato.',
      'they-register':
        'Pida a esa persona que siga el enlace e inicie sesión con su propia cuenta profesional.',
      'forward-confirmation':
        'Reenvíe también “{mailRegistered}”. Llega a su dirección de correo de empresa.',
      'update-contact':
        'Si esa persona debe figurar también en el contrato, pida a su partner que cambie el contacto.',
    },
    verify: 'Esa persona ve la pestaña {vlTab}.',
    note: 'No sirve para los Enterprise Agreement: allí el correo no trae invitación, y un administrador de VL debe agregar a la persona.',
  },
  'mailbox-owner': {
    title: 'Pida que le reenvíen los correos',
    body: 'La invitación y la confirmación van a la dirección de correo de empresa que figura en el contrato.',
    steps: {
      'find-owner':
        'Averigüe de quién es ese buzón. Si es una dirección que nadie lee, pregunte a su departamento de TI.',
      'have-forwarded': 'Pida a su titular que le reenvíe “{mailWelcome}” y “{mailRegistered}”.',
      'use-own-account': 'Siga el enlace del primero e inicie sesión con su propia cuenta profesional.',
    },
    verify: 'La pestaña {vlTab} muestra los contratos.',
    note: 'No sirve para los Enterprise Agreement: no hay invitación que reenviar.',
  },
  'added-no-mail': {
    title: 'Intente iniciar sesión y pida que miren su estado',
    body: 'El correo puede retrasarse o perderse aunque el acceso ya exista.',
    steps: {
      'search-junk':
        'Busque microsoft-noreply@microsoft.com en su buzón y en la carpeta de correo no deseado.',
      'sign-in-directly':
        'Inicie sesión en el centro de administración de su nube con la cuenta que se agregó.',
      'ask-status':
        'Si falta la pestaña {vlTab}, pregunte a su administrador de VL qué {status} y qué {signInEmail} tiene usted en la página {manageAssignments}.',
      'resend-or-correct':
        'El administrador corrige la dirección si está mal. Con el estado {statusInvitationSent} selecciona {resendInvite}; con {statusInvitationExpired}, {resetInvite}.',
    },
    takes: 'Hasta dos horas después de que le agregaran.',
    verify: 'La pestaña {vlTab} muestra sus contratos.',
    note: '{resendInvite} y {resetInvite} no se aplican a los Enterprise Agreement.',
  },
  'no-tenant-it': {
    title: 'Cree un inquilino gratuito y los usuarios',
    body: 'No hay que comprar nada, y no hace falta licencia de Microsoft 365.',
    steps: {
      'check-existing':
        'Compruebe si su organización usa Microsoft 365 o Azure. En ese caso ya tiene un inquilino: use ese.',
      'sign-up': 'Si no tiene ninguno, dese de alta en Microsoft Entra ID.',
      'prove-domain':
        'Si las direcciones deben ser de su propio dominio, agregue el dominio y demuestre que es suyo.',
      'create-users':
        'Cree un usuario para cada contacto del contrato, como el contacto de notificaciones (Notices Contact), el administrador en línea (Online Administrator) y el administrador de servicios en línea (Online Services Manager).',
      'hand-over': 'Dé estas direcciones al partner o, en un contrato existente, al administrador de VL.',
    },
    verify: 'Cada uno de estos usuarios puede iniciar sesión en admin.microsoft.com.',
    note: 'Esta alta es para la nube comercial, que GCC comparte. Microsoft dice que no hay que pagar nada; aún falta por publicar si se pide una tarjeta de crédito.',
  },
  'sign-up-own-domain': {
    title: 'Dese de alta con su propio dominio',
    body: 'Para una dirección de su propio dominio, Microsoft quiere una prueba de que el dominio es suyo. Normalmente lo hace TI.',
    steps: {
      'ask-it':
        'Pregunte a su departamento de TI si ya existe un inquilino para su dominio y si prefieren hacer el alta ellos.',
      'sign-up': 'Si no existe ninguno, dese de alta en Microsoft Entra ID.',
      'prove-domain': 'Pida a TI que demuestre la propiedad del dominio.',
      'write-down': 'Anote el nuevo identificador de usuario. Lo necesitará.',
      'hand-over':
        'Envíe el identificador de usuario y sus números de contrato (identificadores de licencia) a su administrador de VL. En un contrato nuevo, envíelos a su partner.',
    },
    verify: 'Puede iniciar sesión en admin.microsoft.com con la dirección nueva.',
    note: 'Esta alta es para la nube comercial, que GCC comparte.',
  },
  'sign-up-onmicrosoft': {
    title: 'Dese de alta con una dirección de onmicrosoft.com',
    body: 'Puede hacerlo sin su departamento de TI.',
    steps: {
      'sign-up': 'Dese de alta en Microsoft Entra ID y elija un nombre que termine en .onmicrosoft.com.',
      'write-down': 'Anote el nuevo identificador de usuario. Lo necesitará.',
      'hand-over':
        'Envíe el identificador de usuario y sus números de contrato (identificadores de licencia) a su administrador de VL. En un contrato nuevo, envíelos a su partner.',
      'tell-it':
        'Avise a su departamento de TI. Antes de configurar allí algún servicio en línea, deberían tomar el control del inquilino y vincularlo con su dominio.',
    },
    verify: 'Puede iniciar sesión en admin.microsoft.com con la dirección nueva.',
    note: 'Esta alta es para la nube comercial, que GCC comparte.',
  },
  'account-for-partner': {
    title: 'Dé a su partner una cuenta profesional válida',
    body: 'Microsoft solo acepta cuentas profesionales o educativas para las personas de un contrato, y solo de la nube del propio contrato. Su partner puede comprobar una dirección, pero no arreglarla.',
    steps: {
      'ask-which':
        'Pregunte a su partner qué dirección se rechazó y si Microsoft no encontró ninguna cuenta o encontró una en otra nube.',
      'check-address':
        'Compárela con la dirección con la que inicia sesión en los servicios de Microsoft. Un alias o una dirección antigua se rechazan.',
      'ask-it':
        'Pida a su departamento de TI que cree la cuenta en la nube del contrato o que indique una que ya exista.',
      'answer-partner':
        'Envíe la dirección a su partner y pida que la compruebe antes de enviar nada a Microsoft.',
    },
    verify: 'Su partner confirma que la dirección es válida.',
  },
} satisfies Record<string, NodeWords>;
