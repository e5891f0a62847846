import type { NodeWords } from '../../types.ts';

export default {
  'which-role': {
    title: '¿Qué debe poder hacer la persona?',
    body: 'Hay siete roles, que se dan por separado para cada contrato (identificador de licencia). Una persona puede tener varios.',
    options: {
      'give-access': 'Dar acceso a otros y hacer casi todo',
      'see-contracts': 'Ver contratos, pedidos y claves, y hacer resúmenes de licencias',
      download: 'Descargar software',
      'read-keys': 'Leer claves de producto',
      benefits: 'Usar los beneficios de Software Assurance',
      'online-services': 'Reservar, activar y administrar servicios en línea',
      invoices: 'Ver facturas',
      'old-role-name': 'Solo sé el nombre del rol en el antiguo VLSC',
      'not-sure': 'No lo tengo claro',
    },
  },
  'role-invoice': {
    title: '¿Es un Enterprise Agreement (EA, EAS)?',
    body: 'La regla para las facturas depende de eso.',
    options: {
      enterprise: 'Sí',
      other: 'No, otro programa',
      'not-sure': 'No lo tengo claro',
    },
  },
  'role-administrator': {
    title: 'El rol es “{roleAdministrator}”',
    body: 'Puede dar, cambiar y quitar el acceso de otros y hacer lo que pueden todos los demás roles. No puede ver facturas, salvo en los Enterprise Agreement. En el VLSC se llamaba también Administrator.',
    steps: {
      'note-license-ids': 'Anote los identificadores de licencia para los que es.',
      'have-assigned':
        'Pida a un administrador de VL que asigne {roleAdministrator} para ellos o, si usted lo es, hágalo en {roleAssignments}.',
      'smaller-role': 'Si la persona solo necesita consultar o descargar, elija un rol más limitado.',
    },
    takes: 'Hasta dos horas.',
    verify: 'La persona ve {roleAssignments} en la pestaña {vlTab}.',
  },
  'role-license-position': {
    title: 'El rol es “{roleLicensePosition}”',
    body: 'Puede ver los detalles de los contratos, los pedidos y las claves de los contratos, y hacer resúmenes de licencias. En el VLSC se llamaba Licensing Info Viewer.',
    steps: {
      'note-license-ids': 'Anote los identificadores de licencia para los que es.',
      'have-assigned':
        'Pida a un administrador de VL que asigne {roleLicensePosition} para ellos o, si usted lo es, hágalo en {roleAssignments}.',
      'then-open': 'Después, seleccione {billing} > {yourProducts} > {vlTab} y luego {viewContracts}.',
    },
    takes: 'Hasta dos horas.',
    verify: 'Los contratos aparecen con sus detalles.',
  },
  'role-download': {
    title: 'El rol es “{roleDownload}”',
    body: 'Puede ver contratos y descargar el software con licencia. En el VLSC se llamaba Download.',
    steps: {
      'note-license-ids': 'Anote los identificadores de licencia para los que es.',
      'have-assigned':
        'Pida a un administrador de VL que asigne {roleDownload} para ellos o, si usted lo es, hágalo en {roleAssignments}.',
      'then-open':
        'Después, seleccione {billing} > {yourProducts} > {vlTab} y, en la sección {productsAndServices}, {downloadsAndKeys}.',
    },
    takes: 'Hasta dos horas.',
    verify: 'Los productos se pueden descargar.',
    note: 'Las claves necesitan otro rol: {roleKeys}.',
  },
  'role-keys': {
    title: 'El rol es “{roleKeys}”',
    body: 'Puede ver contratos y sus claves, leer claves en la página {productsAndServices} y administrar la activación de servicios en línea. En el VLSC se llamaba Product Keys.',
    steps: {
      'note-license-ids': 'Anote los identificadores de licencia para los que es.',
      'have-assigned':
        'Pida a un administrador de VL que asigne {roleKeys} para ellos o, si usted lo es, hágalo en {roleAssignments}.',
      'then-open':
        'Después, seleccione {billing} > {yourProducts} > {vlTab} y, en la sección {productsAndServices}, {downloadsAndKeys}.',
    },
    takes: 'Hasta dos horas.',
    verify: 'Se muestran las claves.',
    note: 'Las descargas necesitan otro rol: {roleDownload}.',
  },
  'role-benefits': {
    title: 'El rol es “{roleBenefits}”',
    body: 'Puede ver contratos y administrar los derechos a Workplace Discount de Software Assurance. En el VLSC se llamaba Software Assurance Manager.',
    steps: {
      'note-license-ids': 'Anote los identificadores de licencia para los que es.',
      'have-assigned':
        'Pida a un administrador de VL que asigne {roleBenefits} para ellos o, si usted lo es, hágalo en {roleAssignments}.',
    },
    takes: 'Hasta dos horas.',
    verify: 'Los roles de la persona en {viewAccess} lo incluyen.',
  },
  'role-online-services': {
    title: 'El rol es “{roleOnlineServices}”',
    body: 'Puede ver contratos y pedidos, reservar y activar servicios en línea y administrar suscripciones. En el VLSC se llamaba Online Services Manager.',
    steps: {
      'note-license-ids': 'Anote los identificadores de licencia para los que es.',
      'have-assigned':
        'Pida a un administrador de VL que asigne {roleOnlineServices} para ellos o, si usted lo es, hágalo en {roleAssignments}.',
      'then-open': 'Después, las suscripciones se administran en {billing} > {licenses}.',
    },
    takes: 'Hasta dos horas.',
    verify: 'La persona puede ver los pedidos del contrato.',
  },
  'role-invoice-enterprise': {
    title: 'El administrador ve las facturas y puede dar “{roleInvoice}”',
    body: 'Con un Enterprise Agreement, el administrador de VL puede ver las facturas y dar este rol a cualquiera. El contacto de facturación (Bill To) no lo recibe automáticamente.',
    steps: {
      'note-license-ids': 'Anote los identificadores de licencia para los que es.',
      'have-assigned':
        'Pida a un administrador de VL que asigne {roleInvoice} para ellos o, si usted lo es, hágalo en {roleAssignments}.',
    },
    takes: 'Hasta dos horas.',
    verify: 'Las facturas aparecen y se pueden descargar.',
    note: 'El artículo anterior de Microsoft no conoce esta excepción. El más reciente (noviembre de 2025) la hace; seguimos este.',
  },
  'role-invoice-other': {
    title: 'Acuda al contacto de facturación (Bill To) del contrato',
    body: 'Aquí el rol {roleInvoice} va automáticamente al contacto que figura en Bill To. Un administrador de VL no puede tenerlo.',
    steps: {
      'find-bill-to': 'Pregunte a su partner quién figura como contacto Bill To.',
      'sign-in-as-bill-to': 'Pida a esa persona que inicie sesión y descargue las facturas.',
      'change-bill-to': 'Si esa persona no es la adecuada, pida a su partner que cambie el contacto.',
    },
    verify: 'Esa persona ve la lista de facturas.',
    note: 'Según su texto más reciente (julio de 2026), Microsoft solo da acceso automáticamente al contacto de notificaciones y administrador en línea (Notices and Online Admin Contact) y al administrador de servicios en línea (Online Services Manager) de contratos nuevos. Si el contacto Bill To no puede entrar, pida al administrador de VL que asigne el rol a un usuario.',
  },
  'role-invoice-find-out': {
    title: 'Averigüe primero qué tipo de contrato es',
    body: 'Quien puede abrir el contrato lo ve allí; su partner también lo sabe.',
    steps: {
      'look-at-contract':
        'Seleccione {viewContracts}, después {moreActions} en el identificador de licencia, y mire los detalles del contrato.',
      'ask-partner': 'O pregunte a su partner: “¿Es un EA o un EAS?”.',
      'then-act':
        'Con EA o EAS, pida {roleInvoice} al administrador de VL. Con otros, pida las facturas al contacto de facturación (Bill To).',
    },
    verify: 'Sabe a quién preguntar.',
  },
  'role-names': {
    title: 'Elija el rol más limitado que baste',
    body: 'Los roles del antiguo VLSC tienen nombres nuevos. Lo que puede hacer cada uno apenas ha cambiado.',
    steps: {
      'compare-old':
        'Busque el nombre nuevo: Administrator es {roleAdministrator}; Licensing Info Viewer es {roleLicensePosition}; Download es {roleDownload}; Product Keys es {roleKeys}; Software Assurance Manager es {roleBenefits}; Online Services Manager es {roleOnlineServices}.',
      'no-old': 'Para las facturas está {roleInvoice}, que no existía en el VLSC.',
      'smallest-role': 'Pida a su administrador de VL el rol que baste justo para la tarea.',
    },
    takes: 'Hasta dos horas después de asignarse.',
    verify: 'La persona puede hacer la tarea.',
    note: 'Quien solo tiene un rol de licencias por volumen ve solo las páginas de licencias por volumen en el centro de administración.',
  },
} satisfies Record<string, NodeWords>;
