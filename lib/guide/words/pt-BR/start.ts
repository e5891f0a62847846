import type { NodeWords } from '../../types.ts';

export default {
  'where-stuck': {
    title: 'Onde você está com dificuldade?',
    body: 'Escolha o que mais se aproxima. Você pode voltar a qualquer momento.',
    options: {
      'profile-error': 'Vejo “{errProfile}”',
      'become-admin': 'Vejo “{readyToBecome}”',
      'azure-page': 'Vou parar em uma página do Azure, e não no centro de administração',
      'no-volume-licensing': 'Consigo entrar, mas faltam o licenciamento por volume ou os meus contratos',
      'access-at-risk': 'Vejo um aviso ou uma marca sobre acesso em risco, ou um e-mail sobre 19 de janeiro',
      'other-message': 'Não consigo entrar, ou vejo outra mensagem',
      'which-address': 'Não sei em qual endereço entrar',
      'getting-started': 'Estou só começando: e-mails, registro, primeira conta',
      'a-task': 'Tenho uma tarefa: funções, usuários, contatos, parceiro, suporte',
    },
  },
  task: {
    title: 'O que você quer fazer?',
    body: 'A maior parte disso cabe a um administrador de VL do contrato. Se não for você, o guia diz a quem pedir.',
    options: {
      users: 'Dar, alterar ou remover o acesso de alguém',
      role: 'Descobrir qual função é necessária para quê',
      status: 'Entender um status na página {manageAssignments}',
      'admin-or-contact': 'Encontrar, substituir ou passar adiante um administrador ou um contato',
      'change-partner': 'Trocar o parceiro de um contrato',
      'it-request': 'Sou da TI e recebi um pedido',
      partner: 'Sou parceiro da Microsoft e ajudo um cliente',
      support: 'Falar com o suporte da Microsoft',
    },
  },
  'it-request': {
    title: 'O que pediram a você?',
    body: 'Não é você quem dá as funções de licenciamento por volume, a não ser que também seja administrador de VL. As contas e as configurações de e-mail, sim, cabem a você.',
    options: {
      'create-account': 'Uma conta para o licenciamento por volume, ou verificar uma',
      'no-tenant': 'Um primeiro locatário da Microsoft para a nossa organização',
      'take-over': 'Assumir um diretório não gerenciado',
      'mail-links': 'Links nos e-mails da Microsoft que terminam no Azure',
      blocked: 'Uma entrada que as nossas próprias regras bloqueiam',
    },
  },
} satisfies Record<string, NodeWords>;
