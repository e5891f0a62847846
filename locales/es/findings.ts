import type { InterfaceWords } from '../types.ts';

export const findings: InterfaceWords['findings'] = {
  'profile-setup-error': {
    title: 'No se pudo configurar su perfil',
    what: 'El centro de administración se detiene aquí cuando la cuenta con la que ha iniciado sesión es de un tipo que las licencias por volumen no aceptan.',
    first: 'Averigüe con qué tipo de cuenta ha iniciado sesión.',
  },
  'ready-to-become-admin': {
    title: 'Se le pide que sea el administrador de {domain}',
    what: 'Su cuenta se creó sin el departamento de TI de su organización: nadie administra todavía el directorio de su dominio de correo.',
    first: 'No acepte por su cuenta. Averigüe quién administra el dominio de su organización.',
  },
  'azure-portal-redirect': {
    title: 'Ha llegado a Azure en lugar de al centro de administración',
    what: 'Iba al centro de administración y terminó en una página de Azure. La causa conocida es la protección de los enlaces del correo en su organización.',
    first: 'No se dé de alta en nada aquí. Siga con las preguntas de abajo.',
  },
  'missing-vl-tab': {
    title: 'Esta cuenta no tiene la pestaña Licencias por volumen (Volume licensing)',
    what: 'La página es la correcta, pero la cuenta con la que ha iniciado sesión no ve ningún contrato de licencias por volumen.',
    first: 'Compruebe si a esta cuenta se le dio acceso alguna vez.',
  },
  'cloud-mismatch-banner': {
    title: 'Una cuenta y un contrato están en nubes distintas',
    what: 'Desde el 19 de enero de 2026, una cuenta solo ve los contratos de su propia nube, pública o gubernamental. Este aviso indica que hay una que no coincide.',
    first: 'Indique si se trata de su propio acceso o del de personas que administra.',
  },
  'access-at-risk': {
    title: 'Un acceso está marcado como en riesgo',
    what: 'La cuenta y el contrato con esta marca están en nubes distintas: el acceso se ha perdido o está a punto de perderse.',
    first: 'Indique si se trata de su propio acceso o del de personas que administra.',
  },
  'no-permission': {
    title: 'Esta cuenta no tiene permiso aquí',
    what: 'Ha iniciado sesión, pero con una cuenta que no puede ver esta página.',
    first: 'Compruebe en la parte superior derecha con qué cuenta ha iniciado sesión.',
  },
  'personal-account': {
    title: 'Esta es una cuenta personal',
    what: 'El centro de administración solo acepta cuentas profesionales o educativas, no cuentas personales de Microsoft.',
    first: 'Inicie sesión con la cuenta que le dio su organización.',
  },
  'account-not-found': {
    title: 'La página de inicio de sesión no conoce esta cuenta',
    what: 'En esta nube no existe ninguna cuenta profesional o educativa con este nombre.',
    first: 'Compruebe que la dirección esté bien escrita.',
  },
  'wrong-cloud': {
    title: 'Esta página de inicio de sesión es de otra nube',
    what: 'Su cuenta existe, pero en una nube de Microsoft distinta de aquella en la que intenta iniciar sesión.',
    first: 'Use la dirección de inicio de sesión de su propia nube.',
  },
  'retired-vlsc-link': {
    title: 'Esta dirección es del antiguo VLSC, ya retirado',
    what: 'El Volume Licensing Service Center cerró en abril de 2024. Sus contratos están ahora en el Centro de administración de Microsoft 365.',
    first: 'Use en su lugar la dirección de inicio de sesión de su nube.',
  },
  'assignment-in-progress': {
    title: 'Un rol todavía se está asignando',
    what: 'El cambio se aceptó y se está procesando. Mientras tanto no se puede editar nada.',
    first: 'Espere hasta dos horas y vuelva a cargar la página.',
  },
  'assignment-failed': {
    title: 'No se pudo asignar un rol',
    what: 'La asignación falló y no se realizó.',
    first: 'Asigne el rol otra vez.',
  },
  'invitation-sent': {
    title: 'Hay una invitación pendiente de aceptar',
    what: 'La persona todavía no se ha registrado con el correo de invitación.',
    first: 'Pida a la persona que busque el correo, también en la carpeta de correo no deseado.',
  },
  'invitation-expired': {
    title: 'Una invitación ha caducado',
    what: 'La persona no aceptó la invitación a tiempo.',
    first: 'Restablezca la invitación.',
  },
  'user-not-found': {
    title: 'Un usuario no está en su inquilino',
    what: 'La cuenta de la persona no está en el directorio de su organización.',
    first: 'Compruebe la dirección de inicio de sesión con su administrador de TI.',
  },
  'invalid-wsa': {
    title: 'VL Central rechazó esta cuenta',
    what: 'La dirección no es una cuenta profesional o educativa válida en la nube del contrato.',
    first: 'Compruebe si la dirección tiene errores de escritura.',
  },
};
