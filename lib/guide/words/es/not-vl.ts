import type { NodeWords } from '../../types.ts';

export default {
  'not-volume-licensing': {
    title: '¿Cómo se compraron las licencias?',
    body: 'En la pestaña {vlTab} solo están los contratos de licencias por volumen. Todo lo demás está en otro sitio.',
    options: {
      subscription: 'Como suscripción en línea o de prueba, por ejemplo Microsoft 365',
      'old-portal': 'Busco el portal “Microsoft account for organizations”',
      csp: 'A un partner de la nube (CSP)',
      mpsa: 'Con un MPSA',
      'shop-or-pc': 'En una tienda o con un equipo nuevo',
      'not-sure': 'No lo tengo claro',
    },
  },
  'online-subscriptions': {
    title: 'Mire en Sus productos (Your products)',
    body: 'Las suscripciones en línea no son contratos de licencias por volumen. El antiguo portal “Microsoft account for organizations” ya no existe; lo sustituye el centro de administración.',
    steps: {
      'open-products':
        'Inicie sesión en el centro de administración con la cuenta de su organización y seleccione {billing} > {yourProducts}.',
      'read-list': 'Allí ve cada suscripción, su estado y cuándo termina.',
      'open-licenses':
        'Para ver cuántas licencias se han comprado y se usan, seleccione {billing} > {licenses}.',
      'ask-admin':
        'Si no puede abrir estas páginas, pida un rol adecuado a un administrador global de su organización.',
      'other-support':
        'Para obtener ayuda con las suscripciones, use el soporte de servicios en línea. El soporte de VL no se ocupa de ellas.',
    },
    verify: 'Su suscripción está en la lista.',
    note: 'En las suscripciones, la regla es la contraria que en las licencias por volumen: aquí los roles de administrador, como el de administrador global, sí dan acceso.',
  },
  'licenses-csp': {
    title: 'Pregunte a su partner de la nube (CSP)',
    body: 'Las licencias de un CSP no son contratos de licencias por volumen, así que sus claves y descargas no están en la pestaña {vlTab}.',
    steps: {
      'ask-partner': 'Pregunte al partner que las vendió dónde están las claves y las descargas.',
      'look-in-products':
        'Mire en {billing} > {yourProducts}, con una cuenta de administrador de su propia organización.',
      'own-account':
        'Si usted es el partner: otras personas cuentan que los derechos de administración delegada no muestran las claves. Pida a un usuario del cliente que lo mire.',
    },
    verify: 'El producto aparece allí, con sus claves o descargas.',
    note: 'Lo han comunicado personas con este mismo problema; los artículos de Microsoft sobre licencias por volumen solo dicen que las compras CSP no se muestran.',
  },
  'licenses-mpsa': {
    title: 'Mire en Business Center',
    body: 'Las licencias de un Microsoft Products and Services Agreement (MPSA) se administran aparte de las demás licencias por volumen.',
    steps: {
      'look-for-tab': 'Busque la pestaña {mpsaProducts} en {billing} > {yourProducts}.',
      'open-business-center':
        'Si no está, abra Microsoft Business Center e inicie sesión con la cuenta con la que se registró la cuenta de compra.',
      'ask-partner': 'Si no conoce esa cuenta, pregunte a su partner.',
    },
    verify: 'Aparecen sus licencias MPSA.',
    note: 'Los artículos en los que se basa esta guía no tratan MPSA; esto procede de otros artículos de Microsoft y de personas con este mismo problema.',
  },
  'licenses-retail': {
    title: 'Use el recibo o pregunte al vendedor',
    body: 'Las licencias de una tienda o las que venían con un equipo nunca aparecen en las licencias por volumen.',
    steps: {
      'find-receipt': 'Busque el recibo, la tarjeta o el correo con la clave de producto.',
      'ask-seller': 'Si falta la clave, pregunte al vendedor o al fabricante del equipo.',
    },
    verify: 'Tiene la clave o sabe quién la tiene.',
    note: 'Los artículos de Microsoft solo dicen que estas compras no se muestran aquí.',
  },
  'licenses-ask-partner': {
    title: 'Averigüe qué tipo de compra fue',
    body: 'La factura o su partner se lo dirán, y con eso sabrá dónde mirar.',
    steps: {
      'look-at-invoice': 'Mire la factura o el contrato. Pídalos en compras o finanzas.',
      'ask-partner':
        'Pregunte al partner o vendedor que figure en ellos: “¿Fue un contrato de licencias por volumen, un MPSA, CSP o una suscripción en línea?”.',
      'choose-place':
        'Si fueron licencias por volumen, pregunte qué contacto figura en el contrato. Esa persona puede darle un rol.',
    },
    verify: 'Sabe el programa y el número de contrato.',
  },
} satisfies Record<string, NodeWords>;
