import type { NodeWords } from '../../types.ts';

export default {
  'which-cloud': {
    title: '¿En qué nube de Microsoft están sus contratos?',
    body: 'Microsoft mantiene aparte a los clientes gubernamentales. La cuenta y el contrato deben estar en la misma nube.',
    options: {
      commercial: 'Comercial: empresa, centro educativo u otra organización',
      gcc: 'Gobierno de EE. UU.: GCC',
      'gcc-high': 'Gobierno de EE. UU.: GCC High',
      dod: 'Departamento de Defensa de EE. UU. (DoD)',
      several: 'En más de una de estas',
      china: 'En China, operada por 21Vianet',
      'not-sure': 'No lo tengo claro',
    },
  },
  'which-cloud-unsure': {
    title: '¿Dónde inicia sesión en otros servicios de Microsoft en el trabajo?',
    body: 'Fíjese en la barra de direcciones cuando abra Office o su correo en el navegador.',
    options: {
      worldwide: 'En una dirección que termina en microsoft.com, office.com o cloud.microsoft',
      'office365-us': 'En portal.office365.us',
      'apps-mil': 'En portal.apps.mil',
      nowhere: 'En ninguno: no usamos servicios en línea de Microsoft',
      'not-sure': 'No lo sé, o en otro sitio',
    },
  },
  'signin-commercial': {
    title: 'Inicie sesión en admin.microsoft.com',
    body: 'Es el centro de administración de la nube comercial. GCC también lo usa.',
    steps: {
      open: 'Abra admin.microsoft.com.',
      'sign-in': 'Inicie sesión con su cuenta profesional.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
    },
    verify: 'Se abre la pestaña {vlTab}.',
    note: 'La barra de direcciones puede cambiar a admin.cloud.microsoft. Es el mismo centro de administración.',
  },
  'signin-gcc': {
    title: 'Inicie sesión en admin.microsoft.com',
    body: 'GCC comparte la nube pública con los clientes comerciales, así que la dirección es la misma.',
    steps: {
      open: 'Abra admin.microsoft.com.',
      'sign-in': 'Inicie sesión con su cuenta profesional.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
    },
    verify: 'Se abre la pestaña {vlTab}.',
    note: 'La guía de Microsoft para partners se contradice: su tabla acepta una cuenta comercial para GCC; sus preguntas y respuestas, no. Seguimos la tabla, que coincide con el artículo sobre el inicio de sesión.',
  },
  'signin-gcc-high': {
    title: 'Inicie sesión en portal.office365.us',
    body: 'GCC High tiene su propio centro de administración, y para él necesita una cuenta en GCC High.',
    steps: {
      open: 'Abra el centro de administración de GCC High.',
      'sign-in': 'Inicie sesión con su cuenta de GCC High. Una cuenta comercial o de GCC no funciona aquí.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
    },
    verify: 'Se abre la pestaña {vlTab}.',
  },
  'signin-dod': {
    title: 'Inicie sesión en portal.apps.mil',
    body: 'El Departamento de Defensa tiene su propio centro de administración, y para él necesita una cuenta en esa nube.',
    steps: {
      open: 'Abra el centro de administración de DoD.',
      'sign-in': 'Inicie sesión con su cuenta de DoD. Una cuenta comercial o de GCC no funciona aquí.',
      'open-tab': 'Seleccione {billing} > {yourProducts} y después la pestaña {vlTab}.',
    },
    verify: 'Se abre la pestaña {vlTab}.',
  },
  'signin-several': {
    title: 'Use una cuenta distinta para cada nube',
    body: 'Una cuenta solo abre los contratos de su propia nube. La comercial y GCC cuentan como una sola.',
    steps: {
      'list-clouds':
        'Haga una lista de sus contratos por nube. Su partner sabe la nube de cada identificador de licencia.',
      'get-ids':
        'Consiga una cuenta en cada una de estas nubes. Para GCC High y DoD, pídala al administrador de ese inquilino; en la nube comercial puede darse de alta usted.',
      'ask-admins':
        'Pida a un administrador de VL de cada nube que dé un rol a la cuenta que tiene allí. Un administrador solo puede agregar cuentas de la misma nube.',
      'sign-in-each': 'Inicie sesión en la dirección de cada nube con la cuenta que corresponde.',
    },
    takes: 'Hasta dos horas después de asignarse cada rol.',
    verify: 'En cada centro de administración aparecen los contratos de esa nube.',
  },
  'signin-china': {
    title: 'Pregunte a su partner dónde se administran sus contratos',
    body: 'Los artículos de Microsoft sobre licencias por volumen no dan ninguna dirección de inicio de sesión para la nube operada por 21Vianet, y no vamos a inventarla.',
    steps: {
      'ask-partner': 'Pregunte a su partner o vendedor dónde se administran los contratos ubicados en China.',
      'ask-support': 'Si no lo saben, llame al soporte de VL. La página indica los teléfonos para China.',
    },
  },
  'signin-ask': {
    title: 'Pregunte en qué nube está su organización',
    body: 'Su departamento de TI lo sabe al momento. Si su organización no tiene nada que ver con el Gobierno de EE. UU. y no está en China, es la nube comercial.',
    steps: {
      'ask-it':
        'Pregunte a su departamento de TI: “¿Nuestro inquilino de Microsoft es comercial, GCC, GCC High o DoD?”.',
      'ask-contract-cloud': 'Pregunte a su partner en qué nube está el contrato. Debe ser la misma.',
      'pick-address': 'Abra el centro de administración de esa nube e inicie sesión.',
    },
    verify: 'La pestaña {vlTab} se abre en {billing} > {yourProducts}.',
  },
} satisfies Record<string, NodeWords>;
