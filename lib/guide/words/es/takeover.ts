import type { NodeWords } from '../../types.ts';

export default {
  'ready-to-become-admin': {
    title: '¿Quién puede agregar un registro al DNS de su dominio de correo?',
    body: 'Inició sesión con una cuenta que procede de un registro de autoservicio y que nadie administra en su organización. Las licencias por volumen necesitan una cuenta administrada.',
    options: {
      'i-can': 'Yo puedo, o soy de TI',
      'it-can': 'TI u otra persona',
      'not-sure': 'No lo sé',
      'other-account': 'Tengo además una cuenta que administra mi organización',
      done: 'Ya está hecho: la cuenta está administrada',
    },
  },
  'takeover-do': {
    title: 'Tome el control del directorio no administrado',
    body: 'Con un registro DNS demuestra que el dominio de correo es suyo. Después, su organización administra la cuenta.',
    steps: {
      'sign-in': 'Vaya al centro de administración e inicie sesión con la cuenta no administrada.',
      start:
        'Cuando aparezca “{readyToBecome}”, seleccione {next}. En pantallas más antiguas dice “{yesBecomeAdmin}”.',
      'copy-record': 'Copie el registro TXT que muestra el asistente.',
      'add-record': 'Agregue este registro TXT a su dominio en el registrador, por ejemplo GoDaddy.',
      confirm: 'Vuelva al asistente y confirme. En pantallas más antiguas dice “{addedRecord}”.',
      finish: 'En “{nowAdmin}”, seleccione {goToAdminCenter}.',
      'new-profile':
        'Pida al soporte de VL un perfil nuevo de licencias por volumen e indique cuatro datos: su identificador de inicio de sesión anterior, el Microsoft Entra ID que usará ahora, los números de contrato de VL y la dirección de correo que figura en el contrato.',
    },
    takes: 'Hasta que el registro sea visible en Internet. Cuánto tarda depende de su proveedor de DNS.',
    verify: 'El asistente dice “{nowAdmin}”.',
    note: 'Según el artículo de Microsoft sobre licencias por volumen, el registro TXT lo da el registrador. Según el artículo más reciente sobre la toma de control, lo muestra el asistente y usted lo agrega en el registrador; seguimos este último. No se puede llevar un directorio a un inquilino de otra nube.',
  },
  'takeover-ask-it': {
    title: 'Pida a TI que tome el control del directorio',
    body: 'Solo puede hacerlo quien pueda cambiar el DNS de su dominio de correo. No hace falta que usted sea el administrador.',
    steps: {
      'tell-it':
        'Diga a su departamento de TI: “Mi inicio de sesión pertenece a un directorio no administrado (autoservicio) de Microsoft Entra de nuestro dominio de correo. Para las licencias por volumen hay que tomar el control de ese directorio”.',
      'send-instructions': 'Envíeles las instrucciones de Microsoft.',
      alternative:
        'Pregunte a la vez si tienen una cuenta administrada para usted. Entonces la toma de control puede esperar.',
      'new-profile':
        'Cuando tenga una cuenta administrada, pida al soporte de VL un perfil nuevo e indique cuatro datos: su identificador de inicio de sesión anterior, el Microsoft Entra ID que usará ahora, los números de contrato de VL y la dirección de correo que figura en el contrato.',
    },
    verify: 'Al iniciar sesión ya no aparece “{readyToBecome}”.',
  },
  'takeover-other-account': {
    title: 'Use la cuenta administrada y pida un perfil nuevo para ella',
    body: 'No hace falta tomar el control si su organización ya administra otra cuenta suya. El soporte de VL vincula esa cuenta con sus contratos.',
    steps: {
      'check-managed':
        'Asegúrese de que su organización administre la otra cuenta. Su departamento de TI puede confirmarlo.',
      'open-request':
        'Abra una solicitud en el soporte de VL y pida un perfil nuevo de licencias por volumen.',
      'give-items':
        'Indique cuatro datos: su identificador de inicio de sesión anterior, la cuenta administrada que quiere usar, los números de contrato de VL y la dirección de correo que figura en el contrato.',
      'sign-in': 'Cuando el soporte lo haya confirmado, inicie sesión con la cuenta administrada.',
    },
    verify: 'Sus contratos aparecen en la pestaña {vlTab}.',
  },
} satisfies Record<string, NodeWords>;
