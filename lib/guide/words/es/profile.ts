import type { NodeWords } from '../../types.ts';

export default {
  'profile-setup-error': {
    title: '¿Cómo termina la dirección con la que inició sesión?',
    body: 'Este mensaje suele deberse a la cuenta: las licencias por volumen solo aceptan algunos tipos, y solo la cuenta que les consta como suya.',
    options: {
      'private-mail': '@outlook.com, @hotmail.com, @gmail.com u otro servicio de correo particular',
      'own-domain': 'El dominio propio de mi organización, como @contoso.com',
      onmicrosoft: '@contoso.onmicrosoft.com',
      'not-sure': 'No sé con qué cuenta he iniciado sesión',
    },
  },
  'profile-which-account': {
    title: '¿Qué ve al iniciar sesión de nuevo?',
    body: 'Abra una ventana privada del navegador (InPrivate o incógnito), vaya a portal.office.com e inicie sesión con la dirección que probó.',
    options: {
      personal: 'Habla de una cuenta personal, o la barra de direcciones muestra login.live.com',
      'two-kinds': 'Tengo que elegir entre “{tileWork}” y “{tilePersonal}”',
      work: 'Entro con una cuenta profesional',
      'cannot-tell': 'No sé decirlo',
    },
  },
  'profile-used-before': {
    title: '¿Ha podido abrir alguna vez las páginas de licencias por volumen?',
    body: 'Piense también en una segunda dirección, por ejemplo una que su equipo comparta para las licencias.',
    options: {
      'same-account': 'Sí, con esta misma cuenta',
      'other-account': 'Sí, pero con otra cuenta profesional',
      never: 'No, es la primera vez',
      'not-sure': 'No lo tengo claro',
    },
  },
  'profile-same-account': {
    title: '¿Le ha pasado algo a esa cuenta desde la última vez que funcionó?',
    body: 'Si no lo sabe, su departamento de TI puede decírselo.',
    options: {
      recreated: 'Se eliminó y se volvió a crear',
      'taken-over': 'Mi organización pasó a administrar el dominio de la cuenta',
      unchanged: 'No ha cambiado nada',
      'not-sure': 'No lo tengo claro',
    },
  },
  'profile-managed': {
    title: '¿Administra su organización esta cuenta?',
    body: 'Inicie sesión en portal.office.com y abra el iniciador de aplicaciones (la cuadrícula de puntos). Si alguien que no es administrador ve un icono “{adminTile}”, es señal de que nadie administra la cuenta.',
    options: {
      'admin-tile': 'Hay un icono “{adminTile}” y no soy administrador',
      'self-signed-up': 'La creé sin TI al registrarme en un servicio, como Power BI',
      'from-it': 'No hay tal icono, o la cuenta me la dio TI',
      'not-sure': 'No lo tengo claro',
    },
    note: 'El artículo de Microsoft toma el icono como señal. Los administradores de una organización administrada también lo tienen: si usted lo es, responda “No lo tengo claro” y consúltelo.',
  },
  'profile-look-up': {
    title: '¿La consulta dice “IsViral”: true?',
    body: 'Abra en su navegador https://login.microsoftonline.com/common/userrealm/name@contoso.com?api-version=2.1 con su propio dominio en lugar de contoso.com. La respuesta es una línea de texto.',
    options: {
      unmanaged: 'Sí, IsViral es true',
      managed: 'No, es false o no aparece',
      'cannot-look-up': 'No puedo hacerlo, o no hay una respuesta clara',
    },
    note: 'Es el método de la propia Microsoft para distinguir un inquilino administrado de uno no administrado. Solo debería importar el dominio, así que la parte anterior a la @ puede seguir siendo “name”.',
  },

  'profile-personal': {
    title: 'Inicie sesión con su cuenta profesional',
    body: 'Una cuenta personal de Microsoft es de usted, no de su organización. Las licencias por volumen no la aceptan.',
    steps: {
      'private-window':
        'Abra una ventana privada del navegador (InPrivate o incógnito), para que no se vuelva a usar la cuenta personal.',
      'open-admin-center':
        'Vaya al centro de administración de su nube. Fuera del Gobierno de EE. UU. es el primero.',
      'sign-in-with-work-account':
        'Inicie sesión con la cuenta que usa en el trabajo para Microsoft 365, Teams o Azure.',
      'choose-work': 'Si se le pregunta, elija “{tileWork}”.',
      'no-work-account':
        'Si su organización no tiene cuentas de este tipo, dese de alta para obtener una. Es gratis.',
      'ask-for-role':
        'Si después siguen faltando las licencias por volumen, pida a su administrador de VL que dé un rol a esta cuenta.',
    },
    verify: 'El centro de administración se abre y el mensaje sobre su perfil ya no aparece.',
    note: 'La ventana privada es un consejo nuestro; el artículo de Microsoft solo pide un Microsoft Entra ID. Si registró sus licencias con la cuenta personal, siga con el soporte de VL.',
  },
  'profile-two-kinds': {
    title: 'Elija la cuenta profesional o educativa',
    body: 'La misma dirección se usa para dos cuentas: una personal y otra de su organización. Solo la segunda abre las licencias por volumen.',
    steps: {
      'choose-work': 'En la ventana privada, elija “{tileWork}” e inicie sesión.',
      'open-admin-center': 'Siga en esa ventana y vaya al centro de administración de su nube.',
    },
    verify: 'El centro de administración se abre y el mensaje sobre su perfil ya no aparece.',
  },
  'profile-other-account': {
    title: 'Inicie sesión con la cuenta que usó antes',
    body: 'En las licencias por volumen consta su cuenta anterior. Una segunda cuenta profesional, aunque sea de la misma persona, no consta.',
    steps: {
      'find-earlier-account':
        'Busque la dirección con la que iniciaba sesión antes. Su administrador de VL la ve en la página {manageAssignments}, en la columna {signInEmail}.',
      'private-window': 'Abra una ventana privada del navegador (InPrivate o incógnito).',
      'sign-in-with-it': 'Vaya al centro de administración de su nube e inicie sesión con esa dirección.',
      'or-assign-present':
        'Si prefiere usar su cuenta actual, pida a su administrador de VL que la asigne a los contratos.',
    },
    verify: 'El centro de administración se abre y la pestaña {vlTab} muestra sus contratos.',
    note: 'Si la cuenta anterior ya no existe y no queda ningún administrador de VL, siga con el soporte de VL.',
  },
  'profile-first-time': {
    title: 'Asegúrese de que esta cuenta conste en las licencias por volumen',
    body: 'Su cuenta es del tipo correcto. O bien aún no está registrada, o bien el rol se dio a otra dirección suya.',
    steps: {
      'search-mail':
        'Busque en su correo, también en la carpeta de correo no deseado, mensajes de microsoft-noreply@microsoft.com.',
      'follow-welcome': 'Si encuentra “{mailWelcome}”, siga su enlace e inicie sesión con esta cuenta.',
      'ask-admin':
        'Si no, pregunte a su administrador de VL qué {signInEmail} figura para usted en la página {manageAssignments}.',
      'use-listed-account': 'Inicie sesión con la dirección que figura allí, o pida que asignen esta.',
    },
    takes: 'Hasta dos horas después de asignarse el rol.',
    verify: 'El centro de administración se abre y la pestaña {vlTab} está ahí.',
  },
  'profile-recreated': {
    title: 'Informe al soporte de VL de que la cuenta se volvió a crear',
    body: 'Para Microsoft, una cuenta eliminada y creada de nuevo es otra cuenta, aunque tenga el mismo nombre. El perfil sigue perteneciendo a la antigua.',
    steps: {
      'ask-it': 'Pregunte a su departamento de TI si su cuenta se eliminó y se volvió a crear, y cuándo.',
      'open-request': 'Abra una solicitud en el soporte de VL.',
      'say-recreated':
        'Diga que la cuenta se volvió a crear e indique la dirección con la que inicia sesión, los números de contrato y la dirección de correo que figura en el contrato.',
    },
    note: 'Los artículos de Microsoft no mencionan este caso; lo han comunicado personas con este mismo problema.',
  },
  'profile-refresh': {
    title: 'Inténtelo otra vez en una ventana limpia',
    body: 'La cuenta es la misma que funcionaba antes. Descarte primero un fallo pasajero o una confusión en el navegador.',
    steps: {
      refresh: 'Actualice la página, como pide el mensaje.',
      'private-window':
        'Si el mensaje vuelve, abra una ventana privada del navegador (InPrivate o incógnito).',
      'sign-in-again':
        'Vaya al centro de administración de su nube e inicie sesión con la cuenta que funcionaba antes.',
      'note-time': 'Si sigue fallando, anote la hora y haga una captura de pantalla para el soporte de VL.',
    },
    verify: 'El centro de administración se abre sin el mensaje.',
    note: 'La ventana privada es un consejo nuestro.',
  },
  'profile-ask-it': {
    title: 'Pregunte a TI si el dominio está administrado',
    body: 'Una cuenta de un inquilino no administrado parece una cuenta profesional, pero no sirve para las licencias por volumen. Su departamento de TI puede distinguirlas.',
    steps: {
      'ask-it':
        'Pregunte a su departamento de TI: “¿El inquilino de Microsoft Entra de nuestro dominio de correo está administrado o no administrado (autoservicio)?”. Envíe también las instrucciones de Microsoft.',
      'if-unmanaged':
        'Si no está administrado, pida que tomen el control o que le den una cuenta que ellos administren.',
      'if-managed':
        'Si está administrado, pregunte a su administrador de VL qué dirección de inicio de sesión tiene su rol.',
    },
    verify: 'El centro de administración se abre sin el mensaje.',
  },
} satisfies Record<string, NodeWords>;
