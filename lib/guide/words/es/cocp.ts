import type { NodeWords } from '../../types.ts';

export default {
  cocp: {
    title: '¿Cuál es su papel?',
    body: 'En los Enterprise Agreement, el cliente inicia el cambio de partner y el nuevo partner lo acepta.',
    options: {
      customer: 'Administrador de VL del cliente',
      'new-partner': 'Nuevo partner',
      'not-administrator': 'Soy del cliente, pero no el administrador',
    },
  },
  'cocp-agreement': {
    title: '¿Es un Enterprise Agreement (EA, EAS) activo?',
    body: 'Solo en estos puede iniciar usted el cambio.',
    options: {
      enterprise: 'Sí',
      other: 'No, es otro programa o ha terminado',
      'not-sure': 'No lo tengo claro',
    },
  },
  'cocp-new-partner': {
    title: '¿En qué punto está?',
    body: 'El cliente necesita que usted le dé dos datos. Después, usted tiene diez días para responder.',
    options: {
      prepare: 'El cliente quiere empezar',
      accept: 'Me han comunicado una solicitud',
      'no-notice': 'El cliente ha empezado, pero no me ha llegado nada',
    },
  },
  'cocp-start': {
    title: 'Inicie el cambio de partner',
    body: 'Se hace en el centro de administración. Tenga a mano los dos datos del nuevo partner.',
    steps: {
      'ask-partner':
        'Pida al nuevo partner su Public Customer Number (PCN) y la dirección del contacto que recibe sus avisos.',
      'open-contracts': 'Seleccione {billing} > {yourProducts} > {vlTab} y después {viewContracts}.',
      'select-contracts': 'Elija los identificadores de licencia y seleccione {changePartner}.',
      'enter-partner':
        'Elija un motivo y escriba el PCN y la dirección del contacto para cada identificador de licencia.',
      'verify-partner': 'Seleccione {verifyPartner}. Debe aparecer el nombre del nuevo partner.',
      submit: 'Lea las condiciones, acéptelas y envíe.',
      track: 'Siga la solicitud: en el identificador de licencia, {moreActions} > {trackChanges}.',
    },
    takes:
      'El partner tiene diez días para aceptar. De forma predeterminada, el cambio entra en vigor 90 días después de iniciarlo.',
    verify: 'Se le comunica que el partner ha aceptado y desde cuándo.',
    note: 'Si Microsoft no conoce la dirección del contacto, el partner no recibe ningún aviso: dígaselo usted. Una solicitud iniciada en el centro de administración no se ve en Azure Portal.',
  },
  'cocp-not-possible': {
    title: 'Pregunte a su nuevo partner cómo cambiar',
    body: 'El cambio en el centro de administración es solo para Enterprise Agreement activos. Select Plus, Open Value, MPSA y otros no están incluidos.',
    steps: {
      'ask-partner':
        'Diga al partner al que quiere cambiar qué contrato es y pregúntele por el procedimiento.',
    },
    verify: 'El partner le ha dicho qué hay que firmar y cuándo entra en vigor el cambio.',
  },
  'cocp-find-out': {
    title: 'Averigüe qué tipo de contrato es',
    body: 'El centro de administración lo muestra y le dice si un identificador de licencia no se puede cambiar.',
    steps: {
      'look-at-contract':
        'Seleccione {billing} > {yourProducts} > {vlTab} > {viewContracts} y mire los detalles del contrato en {moreActions}.',
      'try-selecting':
        'Elija el identificador de licencia y seleccione {changePartner}. Si no cumple los requisitos, la página da el motivo.',
      'ask-partner': 'Si sigue sin estar claro, pregunte a su partner actual o al nuevo.',
    },
    verify: 'Sabe si es un EA o un EAS.',
  },
  'cocp-ask-admin': {
    title: 'Pida a su administrador de VL que lo inicie',
    body: 'Solo puede hacerlo un administrador del contrato.',
    steps: {
      'find-admin': 'Averigüe quién es el administrador de VL del contrato.',
      'give-details':
        'Dele el Public Customer Number (PCN) del nuevo partner y la dirección del contacto que recibe los avisos del partner.',
    },
    verify: 'El administrador ha enviado la solicitud.',
  },
  'cocp-prepare': {
    title: 'Dé al cliente sus dos datos',
    body: 'Con ellos, el cliente puede empezar, en el centro de administración o en Azure Portal.',
    steps: {
      'find-number':
        'Busque su Public Customer Number (PCN) en uno de sus contratos en {vlCentral}. Tome el que usa para los Enterprise Agreement.',
      'choose-contact':
        'Elija para los avisos un contacto que exista en VL Central. Solo así le llegan los avisos.',
      'send-both': 'Envíe ambos al cliente.',
    },
    verify: 'El cliente ve el nombre de su empresa después de {verifyPartner}.',
    note: 'La vía anterior, que iniciaba el partner en eAgreements, terminó en febrero de 2026; las solicitudes de allí solo se pueden leer.',
  },
  'cocp-accept': {
    title: 'Acepte o rechace en un plazo de diez días',
    body: 'Pasados diez días, la solicitud caduca y el cliente tiene que empezar de nuevo.',
    steps: {
      'open-requests': 'En {vlCentral}, vaya a {requests} > {myCustomerRequests}.',
      decide: 'Acepte o rechace la solicitud.',
      'tell-customer': 'Dígaselo al cliente. También recibe un aviso con la fecha desde la que es válido.',
    },
    takes: 'Diez días como máximo.',
    verify: 'La solicitud figura como aceptada.',
  },
  'cocp-no-notice': {
    title: 'Busque usted la solicitud',
    body: 'Si el cliente indicó un contacto que VL Central no conoce, no se envía ningún aviso. Aun así, usted puede encontrar la solicitud.',
    steps: {
      'look-yourself': 'En {vlCentral}, mire en {requests}. Usted y su equipo ven todas las nuevas.',
      'check-contact': 'Pregunte al cliente qué PCN y qué contacto indicó.',
      'accept-in-time': 'Responda en los diez días siguientes a la solicitud.',
    },
    takes: 'Diez días como máximo.',
    verify: 'Ve la solicitud en {requests}.',
  },
} satisfies Record<string, NodeWords>;
