import type { NodeWords } from '../../types.ts';

export default {
  'other-message': {
    title: '¿Qué dice la página?',
    body: 'Compare el texto, no los colores. Su página puede estar en otro idioma.',
    options: {
      'no-permission': '“{errSwitchAccount}”',
      'personal-refused': '“{errPersonal}”',
      'not-found': '“{errNoAccount}” o “{errUsername}”',
      'another-cloud': 'AADSTS90038, AADSTS900439 o AADSTS900440, o algo sobre otra nube',
      'old-site': 'El antiguo sitio de licencias (VLSC) no se abre',
      blocked: 'Pide un código, una aprobación u otro dispositivo, o dice que el acceso está bloqueado',
      'wrong-account': 'El navegador inicia mi sesión con la cuenta equivocada',
      'none-of-these': 'Nada de esto',
    },
  },
  'no-permission': {
    title: '¿Qué más hay en la página?',
    body: 'La cuenta con la que ha iniciado sesión no puede abrir esta página. La página muestra qué cuenta es.',
    options: {
      consumer: '“{errConsumer}”',
      'unintended-account': 'Una cuenta que no quería usar',
      'while-taking-over': 'Llegué aquí de camino a “{readyToBecome}”',
      'right-account': 'Mi cuenta profesional, justo la que quería',
    },
  },
  'personal-account': {
    title: '¿Tiene una cuenta de su organización?',
    body: 'La página de inicio de sesión toma la dirección por una cuenta personal de Microsoft. Las licencias por volumen necesitan una cuenta profesional o educativa.',
    options: {
      'has-work-account': 'Sí, otra distinta',
      'work-address': 'La dirección que escribí es la del trabajo',
      'no-work-account': 'No, mi organización no tiene ninguna',
      'customer-contact': 'Soy partner, y es el contacto de un cliente',
    },
  },
  'account-not-found': {
    title: '¿Qué sabe de esta dirección?',
    body: 'La página de inicio de sesión no conoce ninguna cuenta con ella. Puede ser un error al escribir, un alias, otra nube o que aún no haya cuenta.',
    options: {
      'maybe-mistyped': 'Puede estar mal escrita o ser solo un alias de correo',
      'government-cloud': 'Puede que estemos en una nube gubernamental',
      'no-accounts': 'Mi organización no tiene cuentas de Microsoft',
      'address-right': 'Es correcta, y sí usamos servicios de Microsoft',
      'i-am-it': 'Soy de TI y puedo crear cuentas',
      'customer-contact': 'Soy partner, y es el contacto de un cliente',
    },
  },
  'wrong-cloud': {
    title: '¿De qué código o cuenta se trata?',
    body: 'La cuenta y la dirección de inicio de sesión están en nubes de Microsoft distintas. La cuenta en sí no tiene ningún fallo.',
    options: {
      'government-account':
        'AADSTS900439, AADSTS90038 con microsoftonline.us, o una cuenta de GCC High o DoD',
      'public-account': 'AADSTS900440, AADSTS90038 con microsoftonline.com, o una cuenta comercial o de GCC',
      'contracts-elsewhere': 'Mi cuenta va con la dirección, pero mis contratos están en otra nube',
      'not-sure': 'No lo tengo claro',
    },
    note: 'Microsoft explica estos códigos para las aplicaciones en general, no para este inicio de sesión, y puede cambiarlos.',
  },
  'retired-vlsc-link': {
    title: '¿Qué le llevó al sitio antiguo?',
    body: 'Volume Licensing Service Center (VLSC) cerró en abril de 2024. Sus contratos están ahora en el centro de administración.',
    options: {
      'bookmark-or-text': 'Un favorito, unas instrucciones o el enlace de un colega',
      invitation: 'Una invitación por correo',
      mpsa: 'Busco licencias de un MPSA',
    },
  },
  'blocked-by-it': {
    title: '¿Qué le impide entrar?',
    body: 'Estos bloqueos proceden de las reglas de su propia organización. El soporte de VL de Microsoft no puede quitarlos.',
    options: {
      'second-factor': 'Pide un código o una aprobación que no puedo dar',
      'device-or-place': 'Dice que el acceso está bloqueado, o quiere un dispositivo administrado',
      network: 'Dice que mi red no permite esta organización',
      'own-sign-in-page': 'Falla la página de inicio de sesión de mi organización',
    },
  },

  'account-check-address': {
    title: 'Compruebe la dirección letra por letra',
    body: 'El nombre de inicio de sesión puede ser distinto de la dirección de correo. Un alias recibe correo, pero no puede iniciar sesión.',
    steps: {
      'check-spelling':
        'Compare la dirección con una que funcione, como la que usa en Teams. Fíjese también en el dominio.',
      'not-alias':
        'Si tiene varias direcciones de correo, pruebe la principal o pregunte a TI su nombre de inicio de sesión.',
      'private-window': 'Abra una ventana privada del navegador (InPrivate o incógnito).',
      'sign-in': 'Vaya al centro de administración de su nube y escriba la dirección de nuevo.',
    },
    verify: 'La página pide una contraseña, o se abre la página de inicio de sesión de su organización.',
  },
  'account-ask-it': {
    title: 'Pregunte a TI por la cuenta',
    body: 'Solo su departamento de TI puede ver si la cuenta existe, y crearla. No cuesta nada.',
    steps: {
      'ask-exists':
        'Pregunte a su departamento de TI si esta dirección es un nombre de inicio de sesión en su inquilino de Microsoft, y en qué nube.',
      'ask-create': 'Si no lo es, pida que creen un usuario con ella o que le digan otra cuenta suya.',
      'ask-domain': 'Pida que comprueben que el dominio esté registrado en un inquilino que aún exista.',
      'tell-others': 'Si la dirección cambia, dígaselo a su administrador de VL y a su partner.',
    },
    verify:
      'La página de inicio de sesión pide una contraseña, o se abre la página de inicio de sesión de su organización.',
  },
  'account-create': {
    title: 'Cree o compruebe la cuenta',
    body: 'Para las licencias por volumen basta un usuario normal en su inquilino de Microsoft Entra. No hace falta licencia de Microsoft 365.',
    steps: {
      'check-domain':
        'Compruebe que el dominio de la dirección esté registrado en su inquilino, escrito exactamente así.',
      'create-user':
        'Cree un usuario con esta dirección como nombre de inicio de sesión (UPN) o indique un usuario que ya exista. Un alias no basta.',
      'same-cloud':
        'Asegúrese de que este inquilino esté en la nube del contrato: comercial y GCC juntas, GCC High o DoD.',
      mailbox:
        'Asegúrese de que el correo a esa dirección llegue a algún buzón. Microsoft envía allí sus mensajes.',
      'hand-over': 'Dé la dirección a quien la pidió: el administrador de VL o el partner.',
    },
    verify: 'El usuario puede iniciar sesión en el centro de administración de esa nube.',
    note: 'La cuenta por sí sola no abre ningún contrato. El administrador de VL del contrato tiene que darle un rol.',
  },
  'wrong-cloud-government': {
    title: 'Inicie sesión en la dirección gubernamental',
    body: 'Las cuentas de GCC High y DoD solo funcionan en las direcciones de su propia nube.',
    steps: {
      'close-window': 'Cierre la ventana y abra una privada (InPrivate o incógnito).',
      'open-government': 'Abra el centro de administración de GCC High o de DoD e inicie sesión.',
      'save-bookmark':
        'Guarde esta dirección en favoritos y no use enlaces a admin.microsoft.com para esta cuenta.',
    },
    verify: 'El inicio de sesión se completa sin el código.',
    note: 'Los contratos de la nube comercial o de GCC necesitan otra cuenta.',
  },
  'wrong-cloud-public': {
    title: 'Inicie sesión en admin.microsoft.com',
    body: 'Las cuentas comerciales y de GCC no funcionan en las direcciones de GCC High o DoD.',
    steps: {
      'close-window': 'Cierre la ventana y abra una privada (InPrivate o incógnito).',
      'open-public': 'Abra admin.microsoft.com e inicie sesión.',
      'save-bookmark': 'Guarde esta dirección en favoritos.',
    },
    verify: 'El inicio de sesión se completa sin el código.',
    note: 'Los contratos de GCC High o DoD necesitan otra cuenta.',
  },
  'retired-bookmark': {
    title: 'Use en su lugar el centro de administración',
    body: 'Las direcciones antiguas del VLSC ya no llevan a ninguna parte. Los contratos, las descargas y las claves se han trasladado.',
    steps: {
      'open-new':
        'Abra las licencias por volumen en el centro de administración. Para GCC High y DoD, use su propia dirección.',
      'sign-in': 'Inicie sesión con la cuenta profesional que usaba para el VLSC.',
      'replace-bookmark': 'Sustituya el favorito antiguo y avise a quien le dio el enlace antiguo.',
    },
    verify: 'Se abre la pestaña {vlTab}.',
  },
  'wrong-session': {
    title: 'Mantenga separadas las cuentas',
    body: 'Los navegadores recuerdan inicios de sesión anteriores y pueden elegir una cuenta que usted no espera.',
    steps: {
      'private-window': 'Abra una ventana privada del navegador (InPrivate o incógnito).',
      'sign-in':
        'Vaya al centro de administración de su nube e inicie sesión con la cuenta para licencias por volumen.',
      'own-profile': 'Si funciona, cree un perfil de navegador propio para esta cuenta.',
    },
    verify: 'La imagen de la parte superior derecha es la de la cuenta correcta.',
    note: 'Los artículos de Microsoft no lo mencionan; ha ayudado a otras personas con este mismo problema.',
  },
  'blocked-mfa': {
    title: 'Pregunte a TI por el segundo factor',
    body: 'La confirmación con aplicación, código o llave pertenece a la cuenta de su organización. Solo su departamento de TI puede restablecerla.',
    steps: {
      'note-code': 'Anote lo que pide la página y cualquier código que empiece por AADSTS.',
      'ask-it': 'Pida a su departamento de TI que restablezca o configure su segundo factor.',
      'shared-account':
        'Si la cuenta es compartida, averigüe quién tiene el segundo factor. Mejor aún: pida que den un rol a su propia cuenta.',
    },
    verify: 'Usted puede confirmar el inicio de sesión.',
    note: 'Lo han comunicado personas con este mismo problema; los artículos de Microsoft sobre licencias por volumen no lo tratan.',
  },
  'blocked-conditional-access': {
    title: 'Pregunte a TI por sus reglas de acceso',
    body: 'Una regla de su organización (acceso condicional) solo permite este inicio de sesión desde ciertos dispositivos o lugares.',
    steps: {
      'note-code': 'Anote el código. AADSTS53000, AADSTS53001 y AADSTS53003 corresponden a estas reglas.',
      'work-device': 'Pruebe en un equipo que administre su organización.',
      'ask-it': 'Envíe el código y la hora a su departamento de TI y pregunte qué regla se aplica.',
    },
    verify: 'El inicio de sesión se completa.',
    note: 'Lo han comunicado personas con este mismo problema; los artículos de Microsoft sobre licencias por volumen no lo tratan.',
  },
  'blocked-network': {
    title: 'Pregunte a TI por las restricciones de la red',
    body: 'Algunas redes solo permiten iniciar sesión en determinadas organizaciones (restricciones de inquilino).',
    steps: {
      'note-code': 'Anote el código. AADSTS500021 y AADSTS500022 corresponden a esta restricción.',
      'ask-it':
        'Pida a quienes llevan la red que permitan el inquilino que necesita para las licencias por volumen.',
      'other-network': 'Pregunte también si puede usar otra red mientras tanto.',
    },
    verify: 'El inicio de sesión se completa.',
    note: 'Lo han comunicado personas con este mismo problema; los artículos de Microsoft sobre licencias por volumen no lo tratan.',
  },
  'blocked-federation': {
    title: 'Pida a TI que repare su inicio de sesión o use una cuenta que no pase por él',
    body: 'El inicio de sesión de su dominio pasa por un servicio propio de su organización, y es ahí donde falla.',
    steps: {
      'ask-it': 'Comunique el fallo a su departamento de TI, con la hora y el texto de la página.',
      'onmicrosoft-account':
        'Si no se puede reparar pronto, pida una cuenta que termine en .onmicrosoft.com en el mismo inquilino.',
      'assign-it': 'Pida a su administrador de VL que dé el rol a esa cuenta.',
    },
    verify: 'Puede iniciar sesión con una de las dos.',
    note: 'Lo han comunicado personas con este mismo problema; los artículos de Microsoft sobre licencias por volumen no lo tratan.',
  },
} satisfies Record<string, NodeWords>;
