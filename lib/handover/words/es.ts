import type { HandoverWords } from '../types.ts';

export default {
  recipients: {
    'vl-admin': 'El administrador de licencias por volumen',
    it: 'Su departamento de TI',
    customer: 'El cliente',
    'mailbox-owner': 'La persona que lee el buzón de la empresa',
    successor: 'Su sucesor',
  },
  messages: {
    'add-my-id': {
      title: 'Pedir que me agreguen a contratos',
      subject: 'Solicitud de acceso a nuestros contratos de licencias por volumen',
      body: `Hola:

Necesito acceso a las licencias por volumen en el {adminCenter}. Como administrador de los contratos, ¿podría agregarme?

Mi cuenta (Microsoft Entra ID): {signInId}
Contratos (identificadores de licencia): {licenseIds}
Rol que necesito: {role}
Nube de mi cuenta: {cloud}

Está en {billing} > {yourProducts} > {vlTab}, en la sección {roleAssignments}: seleccione {assignUsersToContracts}, agregue mi cuenta, los contratos y un rol, y termine con {verifyAndSave}. Instrucciones de Microsoft: {link:manage-roles}

Puede tardar hasta dos horas en funcionar. Si llega una invitación al buzón que figura en el contrato, le ruego que me la reenvíe.

Muchas gracias
{yourName}`,
    },
    'add-other-cloud-id': {
      title: 'Pedir que agreguen mi cuenta de la otra nube',
      subject: 'Solicitud para agregar mi cuenta de la nube correcta a contratos de licencias por volumen',
      body: `Hola:

Desde el 19 de enero de 2026, una cuenta solo abre los contratos de su propia nube de Microsoft. Algunos de nuestros contratos están en una nube distinta de la de la cuenta que he usado hasta ahora y llevan la marca {accessAtRisk}. ¿Podría agregarles la cuenta siguiente?

Cuenta que hay que agregar (Microsoft Entra ID): {newId}
Cuenta que he usado hasta ahora: {oldId}
Contratos (identificadores de licencia): {licenseIds}
Nube de los contratos: {cloud}

Está en {billing} > {yourProducts} > {vlTab} > {manageVlRoleAssignments} > {assignUsersToContracts}. Hay que hacerlo en el centro de administración de la nube en la que están los contratos. Le ruego que dé a la cuenta nueva los mismos roles que a la anterior. Instrucciones de Microsoft: {link:sign-in-article}

Puede tardar hasta dos horas en funcionar. Le diré si la marca ha desaparecido.

Muchas gracias
{yourName}`,
    },
    'check-safe-links': {
      title: 'Pedir a TI que revise los enlaces seguros',
      subject: 'Los enlaces al centro de administración de Microsoft 365 llevan a Azure: revisar Safe Links',
      body: `Hola:

Cuando abro en un correo un enlace al centro de administración de Microsoft 365, acabo en una página de Azure y no llego a las licencias por volumen. Según Microsoft, la causa está en nuestra propia protección del correo, y el soporte de licencias por volumen de Microsoft no puede cambiarla.

Asunto del correo: {mailSubject}
Página en la que acabo: {landedAt}
Página a la que debería llegar: {link:admin-center}

¿Podría revisar la lista de enlaces en las directivas de enlaces seguros (Safe Links) de Microsoft Defender que se me aplican? Instrucciones: {link:safe-links-policies}

Si necesita ayuda con esta configuración, le corresponde al soporte técnico de Microsoft: {link:technical-support-request}

Muchas gracias
{yourName}`,
    },
    'take-over-directory': {
      title: 'Pedir a TI que asuma el directorio',
      subject: 'Solicitud para asumir el directorio no administrado de Microsoft Entra de {domain}',
      body: `Hola:

Mi inicio de sesión pertenece a un directorio no administrado (de autoservicio) de Microsoft Entra de nuestro dominio de correo. Las licencias por volumen del centro de administración de Microsoft 365 solo funcionan con una cuenta que administre nuestra organización.

Dominio: {domain}
Mi dirección de inicio de sesión: {signInId}

¿Podría asumir este directorio? Para ello hay que agregar un registro TXT en el DNS del dominio, como prueba de que es nuestro. Instrucciones: {link:take-over-directory}

Si ya hay una cuenta administrada para mí, le ruego que me la indique; en ese caso, esto puede esperar.

Muchas gracias
{yourName}`,
    },
    'managed-account': {
      title: 'Pedir a TI una cuenta administrada',
      subject: '¿Qué cuenta administrada puedo usar para las licencias por volumen?',
      body: `Hola:

Para las licencias por volumen en el centro de administración de Microsoft 365 necesito una cuenta que nuestra organización administre en Microsoft Entra. Con la que tengo ahora no puedo entrar.

Cuenta que he probado: {signInId}
Nube en la que la necesito: {cloud}

¿Podría comprobar tres cosas?
1. ¿Esta cuenta es miembro de nuestro propio inquilino, o es un invitado, una cuenta no administrada (de autoservicio) o una cuenta personal de Microsoft?
2. ¿Se eliminó y se volvió a crear?
3. Si no sirve, ¿qué cuenta de nuestro inquilino puedo usar, o puede crear una? No necesita licencia.

Le ruego que me envíe la dirección de inicio de sesión exacta; se la daré al administrador de los contratos.

Muchas gracias
{yourName}`,
    },
    'confirm-accounts': {
      title: 'Pedir al cliente que confirme cuentas',
      subject: 'Confirme, por favor, las cuentas profesionales para su contrato de Microsoft: {occasion}',
      body: `Hola:

Le escribimos por lo siguiente: {occasion}. Microsoft solo acepta cuentas profesionales o educativas para las personas que figuran en el contrato. Así se protegen sus licencias frente a extraños. Una cuenta que falte o que esté en la nube de Microsoft equivocada retrasaría el pedido.

Le rogamos que nos responda antes del: {replyBy}

Necesitamos:
1. Las direcciones de inicio de sesión de su contacto de notificaciones (Notices Contact) y de su administrador en línea (Online Administrator), que son obligatorias, y de su administrador de servicios en línea (Online Services Manager), que recomendamos.
2. Una nota que indique que cada una la administra su organización, está en uso y no es una cuenta personal.
3. La nube de su inquilino de Microsoft: comercial, GCC, GCC High o DoD.

{addresses}

Su departamento de TI puede decírselo y puede crear una cuenta que falte sin comprar ninguna licencia.

Con mucho gusto comprobaremos las direcciones con usted antes de enviar nada.

Un cordial saludo
{yourName}`,
    },
    'forward-invitation': {
      title: 'Pedir que me reenvíen la invitación',
      subject: 'Solicitud de reenvío de los correos de Microsoft sobre licencias por volumen',
      body: `Hola:

Microsoft ha enviado correos sobre nuestras licencias por volumen a este buzón: {agreementMail}. Yo me encargo de las licencias y necesito esos correos para iniciar sesión.

¿Podría reenviarme todos los correos que tengan uno de estos asuntos?
- {mailWelcome}
- {mailRegistered}

Llegan de microsoft-noreply@microsoft.com; le ruego que mire también en la carpeta de correo no deseado. Por favor, no abra los enlaces, para que el registro se haga con mi cuenta.

Muchas gracias
{yourName}`,
    },
    successor: {
      title: 'Escribir al sucesor',
      subject: 'Licencias por volumen: usted me sustituye como administrador',
      body: `Hola:

Usted asume la administración de nuestras licencias por volumen de Microsoft en mi lugar. He dado a su cuenta el rol {roleAdministrator}:

Su cuenta: {successorId}
Contratos (identificadores de licencia): {licenseIds}

Le ruego que haga lo siguiente:
1. Inicie sesión con esta cuenta: {link:admin-center} (los contratos de GCC High y DoD tienen direcciones propias).
2. Abra {billing} > {yourProducts} > {vlTab} y compruebe que están todos los contratos de la lista. Puede tardar hasta dos horas, y hasta diez si son contratos nuevos.
3. Después, quíteme a mí: {manageVlRoleAssignments} > {viewAccess} junto a mi nombre, desmarque los roles de cada contrato, {verifyAndSaveChanges}.
4. Agregue a un segundo administrador, para que nadie se quede sin acceso más adelante.

Instrucciones de Microsoft: {link:manage-roles}

Le ruego que me avise cuando haya terminado.

Muchas gracias
{yourName}`,
    },
  },
  fields: {
    signInId: 'Dirección con la que inicio sesión (Microsoft Entra ID)',
    oldId: 'Dirección de inicio de sesión anterior',
    newId: 'Dirección de inicio de sesión nueva (Microsoft Entra ID)',
    successorId: 'Dirección de inicio de sesión del sucesor',
    agreementMail: 'Dirección de correo que figura en el contrato',
    licenseIds: 'Números de contrato (identificadores de licencia)',
    package: 'Número de contrato o identificador del paquete',
    role: 'Rol',
    cloud: 'Nube',
    domain: 'Dominio de correo',
    mailSubject: 'Asunto del correo',
    expectedAt: 'Adónde debería llevar el enlace',
    landedAt: 'Página en la que acabó',
    occasion: 'Motivo, por ejemplo una renovación',
    replyBy: 'Respuesta antes del',
    addresses: 'Direcciones ya conocidas (una por línea)',
    effectiveDate: 'Debe entrar en vigor el',
    yourName: 'Su nombre',
    problem: 'Qué se hizo y qué ocurrió',
    urgency: 'Por qué es urgente',
    screenshot: 'Se adjunta una captura de pantalla del mensaje',
    recreated: 'La cuenta se eliminó y se volvió a crear',
    contactChange: 'El partner ha presentado el cambio de datos de contacto',
    validated: 'La cuenta se ha comprobado en VL Central o en el portal de administración de Entra',
    cloudConfirmed: 'La nube de la cuenta coincide con la del cliente',
  },
  problems: {
    missing: 'Aún falta.',
    'too-long': 'Es demasiado largo.',
    'not-an-address': 'No es una dirección de correo. Tiene la forma nombre@example.com.',
    'not-a-date': 'No es una fecha.',
    'same-ids': 'La dirección anterior y la nueva son iguales.',
    'personal-address':
      'Parece una dirección personal. Las licencias por volumen necesitan una cuenta profesional o educativa.',
    'unusual-number':
      'Compárelo con el contrato: estos números suelen tener solo cifras, o algunas letras delante.',
  },
  cases: {
    'new-profile': {
      title: 'Perfil nuevo de licencias por volumen',
      request:
        'Les ruego que creen un perfil nuevo de licencias por volumen para la nueva dirección de inicio de sesión que figura abajo.',
    },
    recreated: {
      title: 'Cuenta eliminada y creada de nuevo',
      request:
        'Mi cuenta se eliminó y se volvió a crear. El perfil de licencias por volumen pertenece aún a la anterior. Les ruego que lo vinculen a la actual.',
    },
    'no-admin': {
      title: 'No queda ningún administrador',
      request:
        'El contrato no tiene ningún administrador que pueda agregarme. Les ruego que creen un perfil nuevo de licencias por volumen para mi dirección de inicio de sesión.',
    },
    'no-admin-enterprise': {
      title: 'No queda ningún administrador (Enterprise Agreement)',
      request:
        'La inscripción no tiene ningún administrador que pueda agregarme. Les ruego que den acceso a mi dirección de inicio de sesión.',
    },
    'not-approved': {
      title: 'Organización no aprobada',
      request:
        'En el contrato siguiente, el centro de administración indica que la organización no está aprobada. Les ruego que lo revisen.',
    },
    general: {
      title: 'Sin acceso a las licencias por volumen',
      request:
        'No puedo llegar a mis contratos de licencias por volumen en el centro de administración de Microsoft 365. Les ruego que me ayuden.',
    },
    technical: {
      title: 'Los enlaces de los correos llevan a Azure',
      request:
        'Los enlaces de los correos al centro de administración de Microsoft 365 acaban en una página de Azure. Les rogamos que nos ayuden con la configuración de los enlaces seguros (Safe Links).',
    },
    'vl-central': {
      title: 'Paquete retenido en VL Central',
      request:
        'El paquete siguiente sigue retenido, aunque se han comprobado las cuentas de sus contactos. Les ruego que lo liberen.',
    },
  },
  confirmed: 'Sí',
  missing: 'Aún falta',
  summary: {
    title: 'Resumen: acceso a las licencias por volumen',
    made: 'Fecha',
    extension: 'Versión de la guía',
    language: 'Idioma',
    seen: 'Lo que se vio',
    nothingSeen: 'Ningún error conocido.',
    certain: 'seguro',
    possible: 'no es seguro',
    way: 'Cómo llegó la pestaña hasta allí',
    hosts: {
      'admin-center': 'centro de administración',
      'sign-in': 'inicio de sesión',
      'safe-links': 'enlaces seguros (Safe Links)',
      azure: 'Azure',
      vlsc: 'VLSC retirado',
    },
    place: 'Lugar de la guía',
    code: 'Código',
    shareCode: 'Código de este lugar',
    answers: 'Respuestas',
    notSolved: 'Aún no está resuelto',
    steps: 'Pasos',
    done: 'hecho',
    open: 'pendiente',
    personal: 'Datos personales',
    kinds: { domain: 'Dominio', name: 'Nombre', address: 'Dirección' },
    removed: '[omitido]',
  },
  colon: ': ',
} satisfies HandoverWords;
