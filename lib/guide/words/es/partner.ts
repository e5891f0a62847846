import type { NodeWords } from '../../types.ts';

export default {
  'partner-start': {
    title: '¿Qué necesita para su cliente?',
    body: 'Usted puede comprobar cuentas y dar explicaciones. Crear o arreglar una cuenta le corresponde al departamento de TI del cliente.',
    options: {
      'check-accounts': 'Comprobar las cuentas de los contactos antes de enviar',
      'account-refused': 'VL Central rechaza una cuenta',
      'no-tenant': 'El cliente no tiene inquilino de Microsoft',
      'which-account': 'Saber qué contactos necesitan qué cuenta',
      'manual-form': 'Enviar un formulario manual, o tengo uno retenido',
      'write-to-customer': 'Escribir al cliente sobre las cuentas',
      'on-hold': 'Un paquete está retenido, o quiero escalarlo',
      'change-partner': 'Asumir un contrato o perderlo (cambio de partner)',
      'customer-access': 'El cliente no puede entrar en las licencias por volumen',
    },
  },
  'wsa-rules': {
    title: '¿Qué quiere saber?',
    body: 'Las reglas valen para EA, EAS, SCE y AOS-G.',
    options: {
      contacts: 'Qué contactos necesitan una cuenta profesional o educativa',
      cloud: 'Qué cuenta va con qué nube',
      'old-roles': 'Qué pasó con los demás roles de contacto',
      government: 'Qué vale para los clientes gubernamentales (AOS-G)',
    },
  },
  'invalid-wsa': {
    title: '¿Qué dice VL Central?',
    body: 'Desde el 29 de mayo de 2026 distingue dos causas: no existe tal cuenta, o la cuenta está en la nube equivocada. Antes solo había “{errInvalidWsa}”.',
    options: {
      'no-account': 'No existe cuenta profesional o educativa para la dirección',
      'other-cloud': 'La nube de la cuenta no coincide con la del cliente',
      'invalid-only': 'Solo “{errInvalidWsa}”',
      'i-am-the-customer': 'Soy el cliente; me lo dijo nuestro partner',
    },
    note: 'Microsoft no ha publicado el texto exacto de los dos mensajes nuevos.',
  },
  'wsa-find-cause': {
    title: '¿Qué sabe de la dirección?',
    body: 'Hay cuatro causas frecuentes. El departamento de TI del cliente puede decir cuál es.',
    options: {
      'typo-or-alias': 'Puede estar mal escrita, ser antigua o ser un alias',
      'never-created': 'Nunca se creó una cuenta para este contacto',
      'other-cloud': 'Puede estar en otra nube (comercial o gubernamental)',
      'tenant-deleted': 'El inquilino al que pertenecía ya no existe',
      'not-sure': 'No lo sé',
    },
  },
  'validate-how': {
    title: '¿Puede abrir VL Central?',
    body: 'Comprobarlo allí es la primera opción. No agrega el contacto al paquete.',
    options: {
      'vl-central': 'Sí',
      'no-vl-central': 'No, o no a tiempo',
    },
  },
  'cloud-scope': {
    title: '¿Para qué nube es el contrato del cliente?',
    body: 'La cuenta del contacto debe estar en la misma nube que la inscripción y su Public Customer Number (PCN).',
    options: {
      commercial: 'Comercial',
      gcc: 'Comercial con productos de GCC',
      'gcc-high': 'GCC High o Azure Government',
      dod: 'DoD',
      several: 'Más de una de estas',
      'air-gapped': 'Azure Secret o Top Secret',
    },
  },
  'manual-form': {
    title: '¿En qué punto está el formulario?',
    body: 'Un formulario manual acepta cualquier dirección. Los sistemas que hay detrás, no; por eso le toca a usted comprobarla.',
    options: {
      'not-submitted': 'Aún no se ha enviado',
      'not-valid': 'La comprobación dice que la cuenta no es válida',
      'on-hold': 'Se envió y está retenido',
    },
  },
  escalate: {
    title: '¿Qué ha hecho hasta ahora?',
    body: 'Un caso va más rápido si la cuenta se ha comprobado antes.',
    options: {
      validated: 'La cuenta es válida y de la nube correcta, y el paquete sigue parado',
      'not-validated': 'La cuenta aún no se ha comprobado',
      'customer-unready': 'El cliente no lo entiende o no está preparado',
    },
  },

  'wsa-which-contacts': {
    title: 'Indique cuentas profesionales o educativas para estos contactos',
    body: 'Son cuentas de Microsoft Entra ID administradas por la organización. Las cuentas personales de Microsoft se rechazan.',
    steps: {
      'notices-contact':
        'Contacto de notificaciones (Notices Contact, NTC): indique siempre una cuenta profesional o educativa. Este contacto pasa a ser administrador de VL.',
      'online-administrator':
        'Administrador en línea (Online Administrator): indique también una. Es obligatorio.',
      'online-services-manager':
        'Administrador de servicios en línea (Online Services Manager, OSM): indique una si puede. Se recomienda, y sin ella el contacto no recibe el rol.',
      validate: 'Compruebe cada dirección antes de enviar.',
    },
    verify: 'VL Central muestra cada dirección como válida.',
    note: 'La guía de Microsoft no es uniforme: en la parte reciente (mayo de 2026), el administrador en línea es obligatorio; la anterior (marzo de 2026) pone “Online Admin” entre los roles sin acceso. Seguimos la reciente. También difiere sobre lo que recibe un OSM: el rol OSM (2026) o el de administrador de VL (EA, noviembre de 2025).',
  },
  'wsa-create': {
    title: 'Haga que TI del cliente cree la cuenta',
    body: 'Usted no puede crear, convertir ni arreglar la cuenta de un cliente, y no hay forma de evitar la comprobación.',
    steps: {
      'ask-customer':
        'Diga al cliente qué dirección no es una cuenta profesional o educativa y remítalo a su departamento de TI.',
      'it-creates':
        'Su departamento de TI crea un usuario con esta dirección como nombre de inicio de sesión o indica otra cuenta. Puede ser gratuita.',
      'same-cloud': 'Asegúrese de que se cree en la nube de la inscripción.',
      'validate-again': 'Compruebe otra vez la dirección antes de seguir.',
    },
    verify: 'VL Central muestra la dirección como válida.',
  },
  'wsa-wrong-cloud': {
    title: 'Consiga una cuenta en la nube correcta',
    body: 'La cuenta es auténtica, pero está en una nube distinta de la de la inscripción. Eso se rechaza igualmente.',
    steps: {
      'confirm-cloud': 'Confirme la nube con el cliente: comercial y GCC juntas, GCC High o DoD.',
      'other-account': 'Pregunte si el contacto ya tiene una cuenta allí.',
      'it-creates': 'Si no la tiene, el departamento de TI del cliente crea una en el inquilino de esa nube.',
      'validate-again': 'Compruebe la dirección nueva.',
    },
    verify: 'VL Central muestra la dirección como válida.',
    note: 'Un cliente de EE. UU. que compra para la nube comercial y la gubernamental tiene un PCN para cada una. Compruebe que ha usado el correcto.',
  },
  'wsa-typo': {
    title: 'Pida el nombre de inicio de sesión exacto',
    body: 'Basta un alias, una dirección antigua o una sola letra equivocada para que falle.',
    steps: {
      'ask-exact': 'Pida al contacto la dirección con la que inicia sesión en los servicios de Microsoft.',
      'not-alias':
        'No use un alias ni una dirección de correo compartida; debe ser el nombre de inicio de sesión.',
      'check-domain':
        'Compare el dominio con el registrado en el inquilino del cliente. Las empresas suelen tener varios.',
      'validate-again': 'Compruebe la dirección corregida.',
    },
    verify: 'VL Central muestra la dirección como válida.',
  },
  'wsa-tenant-deleted': {
    title: 'Pida una cuenta en el inquilino actual',
    body: 'La cuenta desapareció junto con su inquilino y ya no se puede usar.',
    steps: {
      'ask-present-tenant':
        'Pregunte al departamento de TI del cliente qué inquilino usa hoy la organización.',
      'name-other-account': 'Pida que indiquen o creen allí una cuenta para el contacto.',
      'validate-again': 'Compruebe la dirección nueva.',
    },
    verify: 'VL Central muestra la dirección como válida.',
  },
  'customer-message': {
    title: 'Envíe este mensaje al cliente',
    body: 'Pide todo lo que usted necesita. Preséntelo como una mejora de la seguridad, porque para el cliente lo es.',
    steps: {
      copy: 'Copie: “Asunto: Confirme, por favor, las cuentas profesionales para su [renovación] de Microsoft. – Estimado/a [nombre]: Para su próxima [renovación], Microsoft solo acepta cuentas profesionales o educativas para las personas que figuran en el contrato. Así se protegen sus licencias frente a extraños. Una cuenta que falte o que esté en la nube de Microsoft equivocada retrasaría el pedido. Le rogamos que nos envíe antes del [fecha]: 1. las direcciones de inicio de sesión de su contacto de notificaciones (Notices Contact) y de su administrador en línea (Online Administrator), que son obligatorias, y de su administrador de servicios en línea (Online Services Manager), que recomendamos; 2. una nota que indique que cada una la administra su organización, está en uso y no es una cuenta personal; 3. la nube de su inquilino de Microsoft: comercial, GCC, GCC High o DoD. Su departamento de TI puede decírselo y puede crear una cuenta que falte sin comprar ninguna licencia. Con mucho gusto comprobaremos las direcciones con usted antes de enviar nada. Un cordial saludo, [nombre]”.',
      'fill-in': 'Complete lo que está entre corchetes.',
      send: 'Envíelo antes de que el cliente firme.',
      'validate-answers': 'Compruebe cada dirección que reciba.',
    },
    verify: 'Tiene las direcciones, y VL Central muestra cada una como válida.',
  },
  'validate-in-vl-central': {
    title: 'Compruebe la cuenta en VL Central',
    body: 'La comprobación muestra al momento si la dirección es una cuenta profesional o educativa de la nube correcta. No agrega el contacto al paquete.',
    steps: {
      'open-contracts': 'Abra {vlCentral} y vaya a {contracts}.',
      'open-package': 'Abra un paquete o cree un borrador.',
      'add-contact': 'Seleccione {addContact} o {editContact}.',
      'enter-address': 'Escriba la dirección.',
      validate: 'Seleccione {validate} y lea el resultado: válida, no existe tal cuenta, u otra nube.',
      'each-contact':
        'Hágalo al menos para el contacto de notificaciones (Notices Contact) y el administrador en línea (Online Administrator).',
    },
    verify: 'Cada dirección se muestra como válida.',
  },
  'sign-in-check': {
    title: 'Pida al contacto que intente iniciar sesión',
    body: 'Es la segunda opción, cuando no se dispone de VL Central. También da una pista cuando no llegó un correo de bienvenida.',
    steps: {
      'open-portal':
        'Pida al contacto que abra el centro de administración de la nube del contrato en una ventana privada del navegador.',
      'enter-address': 'Pídale que escriba la dirección.',
      'read-valid':
        'Si pide una cuenta profesional o educativa, o se abre la página de inicio de sesión de su organización: la cuenta es válida.',
      'read-invalid':
        'Si pasa a una cuenta personal de Microsoft (Live) o dice que la cuenta no existe: no es una cuenta profesional o educativa.',
    },
    verify:
      'Se vio la página de inicio de sesión de la organización del contacto, o un cuadro de contraseña para la cuenta profesional.',
    note: 'Esto no demuestra que la nube coincida con la del contrato. VL Central sí.',
  },
  'wsa-no-tenant': {
    title: 'Haga que el cliente cree un inquilino gratuito',
    body: 'Lo hace el cliente. No hay que comprar nada.',
    steps: {
      'ask-existing':
        'Pregunte si usan Microsoft 365 o Azure. En ese caso ya tienen un inquilino y sirven las cuentas existentes.',
      'sign-up':
        'Si no, el cliente se da de alta en Microsoft Entra ID. Quizá quiera hacerlo su departamento de TI.',
      'create-users':
        'El cliente crea usuarios para el contacto de notificaciones (Notices Contact), el administrador en línea (Online Administrator) y el administrador de servicios en línea (Online Services Manager).',
      'send-addresses': 'El cliente le envía estas direcciones.',
      'validate-again': 'Compruebe cada una de ellas.',
    },
    verify: 'VL Central muestra cada dirección como válida.',
    note: 'Esta alta es para la nube comercial, que GCC comparte. No conocemos ninguna para GCC High y DoD.',
  },
  'manual-form-before': {
    title: 'Compruebe la cuenta y envíe después el formulario',
    body: 'Usted rellena y envía el formulario y comprueba la cuenta; el cliente la indica; su departamento de TI la crea si falta.',
    steps: {
      'collect-address':
        'Pida al cliente la dirección del contacto, con la confirmación de que es una cuenta profesional o educativa.',
      validate:
        'Compruébela en {vlCentral}: abra cualquier paquete o un borrador, {addContact}, escriba la dirección, {validate}.',
      'fix-first':
        'Si no es válida, espere a que el departamento de TI del cliente lo haya arreglado. No envíe nada antes.',
      'enter-verified': 'Escriba la dirección comprobada en el formulario y envíelo.',
      'check-mailbox':
        'Asegúrese de que la dirección tenga un buzón en uso: el correo de bienvenida llega allí. Si se pierde, el contacto puede iniciar sesión directamente.',
    },
    verify: 'La dirección era válida el día del envío.',
  },
  'manual-form-hold': {
    title: 'Corrija la cuenta para que siga el proceso',
    body: 'Sin una cuenta válida en la nube del PCN, la inscripción sigue retenida. Nadie puede saltarse esta comprobación.',
    steps: {
      'read-notice': 'Lea en la notificación de Microsoft de qué dirección se trata.',
      're-engage': 'Pida al cliente la cuenta correcta.',
      'it-fixes': 'El departamento de TI del cliente la crea o la corrige, en la nube del PCN.',
      'send-valid': 'Compruebe la dirección y corrija después el contacto como pide la notificación.',
    },
    takes: 'El proceso sigue en cuanto hay una cuenta válida.',
    verify: 'Se levanta la retención.',
  },
  'legacy-roles': {
    title: 'Haga que el cliente asigne estos roles',
    body: 'Estos contactos ya no dan acceso: Online Admin (OLA), Key Viewer (KEY), Downloads (DLD), License Position Viewer (LPV), Software Assurance Manager (SAB), Bill-to Contact.',
    steps: {
      'do-not-enter':
        'No indique estos roles en paquetes nuevos, de renovación, de extensión o de cambio de contacto.',
      'tell-customer':
        'Diga al cliente que solo reciben un rol automáticamente el contacto de notificaciones (Notices Contact) y el administrador de servicios en línea (Online Services Manager) con cuenta profesional.',
      'admin-assigns':
        'El administrador de VL del cliente da sus roles a todos los demás, en {roleAssignments} > {manageVlRoleAssignments}.',
    },
    takes: 'Hasta dos horas después de que el administrador haya guardado.',
    verify: 'El cliente ve a estas personas en la página {manageAssignments}.',
    note: 'En VL Central usted no puede ver quién tiene qué rol. Sobre Online Admin, la guía de Microsoft se contradice: está en esta lista y también entre los contactos que deben tener una cuenta profesional. Donde VL Central la pida, indique una cuenta profesional.',
  },
  'partner-customer-access': {
    title: 'Diga al cliente quién puede darle acceso',
    body: 'Usted no puede dar roles ni ver quién los tiene. Pero conoce los contactos del contrato, y Microsoft no se los dirá al cliente.',
    steps: {
      'name-contacts': 'Diga al cliente qué contactos dio usted a Microsoft para el contrato.',
      'admin-assigns': 'Que dé el rol ese contacto, o cualquier administrador de VL del contrato.',
      'contact-change': 'Si el contacto se ha ido, presente una Change of Contact Information Request.',
      'own-account': 'Si necesita mirarlo usted, pida al cliente una cuenta y un rol.',
    },
    verify: 'El cliente ve la pestaña {vlTab}.',
  },
  'escalate-case': {
    title: 'Abra un caso en VL Central',
    body: 'Para retenciones que continúan aunque la cuenta sea correcta.',
    steps: {
      'open-cases': 'En {vlCentral}, seleccione {myCases} > {newCase}.',
      'give-number': 'Indique el número de contrato o el identificador del paquete.',
      screenshot: 'Agregue una captura de pantalla del mensaje.',
      'confirm-validated':
        'Diga que la cuenta se ha comprobado, en VL Central o en el portal de administración de Entra.',
      'confirm-cloud': 'Diga que su nube coincide con la del cliente.',
      'say-urgency': 'Si es urgente, dígalo e indique la fecha en la que debe entrar en vigor como máximo.',
    },
    verify: 'Tiene un número de caso.',
  },
  'escalate-not': {
    title: 'Explíquelo primero; no escale esto',
    body: 'Que un cliente no esté preparado, o no sepa qué es una cuenta profesional, se puede resolver sin los ingenieros de Microsoft.',
    steps: {
      'no-escalation': 'No abra por ello un escalado a Tier 2 o Engineering.',
      'share-guidance': 'Envíe al cliente los artículos de Microsoft.',
      'offer-check': 'Ofrézcale comprobar juntos las direcciones y remítalo pronto a su departamento de TI.',
    },
    verify: 'El cliente ha enviado direcciones válidas.',
  },
  'scope-commercial': {
    title: 'Use una cuenta comercial',
    body: 'Los contratos comerciales aceptan cuentas de la nube comercial.',
    steps: {
      'use-commercial': 'Indique la cuenta del contacto en el inquilino comercial del cliente.',
      'not-government': 'No indique una cuenta de GCC High o DoD. Se rechaza.',
      validate: 'Compruebe la dirección.',
    },
    verify: 'VL Central muestra la dirección como válida.',
  },
  'scope-gcc': {
    title: 'Use una cuenta de la nube pública',
    body: 'GCC forma parte de la nube pública, así que una cuenta comercial sirve para contratos comerciales con productos de GCC.',
    steps: {
      'use-public': 'Indique la cuenta comercial o de GCC del contacto.',
      validate: 'Compruebe la dirección. Decide el resultado de VL Central.',
    },
    verify: 'VL Central muestra la dirección como válida.',
    note: 'La guía de Microsoft se contradice: la tabla acepta aquí una cuenta comercial; sus preguntas y respuestas, no. Seguimos la tabla, ya que el artículo sobre el inicio de sesión considera la nube pública y GCC como una sola.',
  },
  'scope-gcc-high': {
    title: 'Use una cuenta de GCC High',
    body: 'Los contratos para GCC High o Azure Government solo aceptan cuentas de la nube gubernamental.',
    steps: {
      'use-government': 'Indique la cuenta del contacto en el inquilino de GCC High del cliente.',
      'not-public': 'No indique una cuenta comercial o de GCC. Se rechaza, por auténtica que sea.',
      validate: 'Compruebe la dirección.',
    },
    verify: 'VL Central muestra la dirección como válida.',
  },
  'scope-dod': {
    title: 'Use una cuenta de DoD',
    body: 'Los contratos para el Departamento de Defensa solo aceptan cuentas de esa nube.',
    steps: {
      'use-government': 'Indique la cuenta del contacto en el inquilino de DoD.',
      'not-public': 'No indique una cuenta comercial o de GCC. Se rechaza, por auténtica que sea.',
      validate: 'Compruebe la dirección.',
    },
    verify: 'VL Central muestra la dirección como válida.',
  },
  'scope-several': {
    title: 'Mantenga separadas las nubes',
    body: 'Los clientes de EE. UU. que compran para la nube comercial y la gubernamental tienen un Public Customer Number (PCN) para cada una.',
    steps: {
      'separate-numbers': 'Use el PCN que corresponde a la nube de la inscripción.',
      'separate-accounts':
        'Indique la cuenta del contacto en esa misma nube. Una persona tiene entonces una cuenta en cada una.',
      validate: 'Compruebe cada dirección.',
    },
    verify: 'VL Central muestra cada dirección como válida.',
  },
  'air-gapped': {
    title: 'Pregunte a su contacto de Microsoft por la incorporación',
    body: 'Azure Secret y Azure Top Secret están aislados de las demás nubes. Los inquilinos se crean allí con un proceso propio.',
    steps: {
      'ask-microsoft': 'Pida a su contacto de Microsoft la incorporación a ese entorno.',
      'no-self-service': 'No deje que el cliente se dé de alta para ello en páginas públicas.',
      'same-cloud': 'Indique solo cuentas creadas en esa misma nube.',
    },
    verify: 'La cuenta es válida para la inscripción.',
  },
  'aos-g': {
    title: 'Aplique las mismas reglas a los contratos gubernamentales',
    body: 'AOS-G no tiene excepciones: ni en las cuentas profesionales o educativas ni en la coincidencia de nubes.',
    steps: {
      'same-rules':
        'Indique cuentas profesionales o educativas para el contacto de notificaciones (Notices Contact), el administrador en línea (Online Administrator) y el administrador de servicios en línea (Online Services Manager).',
      'confirm-cloud': 'Confirme la nube del cliente: GCC, GCC High, DoD, Azure Secret o Azure Top Secret.',
      validate: 'Compruebe cada dirección en VL Central antes de enviar.',
      'roles-by-customer':
        'Haga que el cliente dé todos los demás roles en el centro de administración de esa nube.',
    },
    verify: 'VL Central muestra cada dirección como válida.',
    note: 'Para AOS-G, el texto de Microsoft de marzo de 2026 dice que la cuenta del administrador de servicios en línea es obligatoria; el de mayo de 2026, solo que se recomienda. Si indica una, cumple ambos.',
  },
  'government-tenant': {
    title: 'Pida una cuenta en la nube gubernamental',
    body: 'La página de alta pública lleva a la nube comercial. No conocemos ninguna forma de darse de alta por cuenta propia en GCC High o DoD.',
    steps: {
      'ask-it':
        'Pregunte a su departamento de TI si su organización tiene un inquilino en esa nube y quién lo administra.',
      'ask-partner':
        'Si no hay ninguno, pregunte a su partner o a su contacto de Microsoft cómo se crea. Las nubes aisladas tienen un proceso propio.',
      'hand-over':
        'Cuando tenga una cuenta allí, envíe su identificador de usuario a su administrador de VL o, en un contrato nuevo, a su partner.',
    },
    verify: 'Puede iniciar sesión en la dirección de esa nube.',
  },
} satisfies Record<string, NodeWords>;
