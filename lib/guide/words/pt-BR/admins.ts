import type { NodeWords } from '../../types.ts';

export default {
  'admin-topics': {
    title: 'De que se trata?',
    body: 'Um contato está indicado no contrato. Um administrador tem a função no centro de administração. Podem ser pessoas diferentes.',
    options: {
      who: 'Quero saber quem é o nosso administrador de VL',
      'hand-over': 'Sou o administrador e quero passar a função',
      'nobody-left': 'Nosso administrador saiu, e ninguém mais consegue acessar',
      'change-contact': 'Um contato do contrato precisa mudar',
      'new-contact-no-access': 'O contato mudou, mas o novo não tem acesso',
      'pass-welcome-on': 'Recebi o e-mail de boas-vindas, mas outra pessoa deve se registrar',
    },
  },
  'no-admin-left': {
    title: 'É um Enterprise Agreement (EA, EAS)?',
    body: 'Nesses contratos, a Microsoft quer que o contato do contrato seja alterado primeiro.',
    options: {
      enterprise: 'Sim',
      other: 'Não, é outro programa',
      'not-sure': 'Não tenho certeza',
    },
  },
  'change-contact': {
    title: 'O contrato ainda está ativo?',
    body: 'Não é preciso manter atualizados os contatos de contratos que já terminaram.',
    options: {
      active: 'Sim',
      inactive: 'Não, já terminou',
      'not-sure': 'Não tenho certeza',
    },
  },
  'hand-over': {
    title: 'Passe a função de administrador',
    body: 'Você não pode simplesmente deixá-la: primeiro precisa haver um sucessor, e é ele quem remove você.',
    steps: {
      'list-license-ids': 'Liste todos os License IDs que você administra.',
      'assign-successor': 'Dê ao seu sucessor a função {roleAdministrator} em cada um deles.',
      'successor-signs-in': 'Peça ao sucessor que entre e confira se todos os License IDs estão lá.',
      'successor-removes-you':
        'Peça ao sucessor que retire a sua função: {manageVlRoleAssignments}, {viewAccess} e depois {verifyAndSaveChanges}.',
      'repeat-each': 'Repita isso para cada License ID, até não restar nenhum.',
    },
    takes: 'Até duas horas para cada alteração; até dez para um contrato processado há pouco.',
    verify: 'Você não vê mais esses License IDs, e o seu sucessor vê.',
  },
  'change-contact-active': {
    title: 'Peça ao parceiro que altere o contato',
    body: 'A Microsoft só altera contatos quando o parceiro envia o pedido (Change of Contact Information Request).',
    steps: {
      'list-license-ids': 'Liste os License IDs em que consta o contato antigo.',
      'choose-address':
        'Escolha o endereço do novo contato. Para o Notices Contact, precisa ser uma conta corporativa ou de estudante na nuvem do contrato.',
      'ask-partner':
        'Peça ao seu parceiro ou revendedor que envie uma Change of Contact Information Request para esses License IDs.',
      'role-separately': 'Peça também a um administrador de VL existente que dê uma função ao novo contato.',
    },
    verify: 'Seu parceiro confirma a alteração, e os e-mails sobre o contrato vão para o novo endereço.',
    note: 'Em um Enterprise Agreement, um novo Notices Contact não se torna administrador por isso. O artigo mais antigo da Microsoft não fala disso; o mais novo diz isso.',
  },
  'change-contact-inactive': {
    title: 'Deixe o contato como está',
    body: 'Para contratos que já terminaram, basta que cada License ID tenha um administrador de VL.',
    steps: {
      'leave-contact': 'Não envie uma alteração para o contrato que terminou.',
      'check-admin': 'Confira se cada License ID tem pelo menos um administrador de VL ativo.',
      'add-users': 'Peça a esse administrador que adicione ou remova usuários conforme necessário.',
    },
    verify: 'O License ID do contrato que terminou se abre para o administrador.',
  },
  'contact-without-access': {
    title: 'Peça a um administrador que adicione você',
    body: 'Passar a constar mais tarde no contrato não dá a função, pelo menos não nos Enterprise Agreements.',
    steps: {
      'ask-existing-admin': 'Peça a um administrador de VL do contrato que dê uma função à sua conta.',
      'wait-for-mail': 'Espere um e-mail de microsoft-noreply@microsoft.com.',
      'sign-in': 'Entre com a conta que recebeu a função.',
    },
    takes: 'Até duas horas depois que a função for atribuída.',
    verify: 'A guia {vlTab} mostra o contrato.',
  },
  'no-admin-enterprise': {
    title: 'Altere o contato e depois fale com o suporte de VL',
    body: 'Sem um administrador, ninguém pode adicionar você. Para EA e EAS, o caminho da Microsoft tem duas partes, nesta ordem.',
    steps: {
      'file-contact-change':
        'Peça ao seu parceiro que envie uma alteração dos dados de contato que indique o novo contato.',
      'write-down': 'Anote o License ID e o Microsoft Entra ID que deve ter acesso.',
      'open-request':
        'Abra uma solicitação no suporte de VL e informe os dois. Diga que o contrato não tem administrador ativo.',
    },
    takes: 'O suporte de VL responde em horário comercial.',
    verify: 'A guia {vlTab} mostra o contrato.',
  },
} satisfies Record<string, NodeWords>;
