import type { NodeWords } from '../../types.ts';

export default {
  'contact-support': {
    title: 'Você consegue abrir o centro de administração?',
    body: 'O suporte de VL da Microsoft tem dois caminhos, conforme a resposta.',
    options: {
      'gets-in': 'Sim',
      'cannot-get-in': 'Não',
      'mail-protection': 'É sobre o Outlook, Safe Links ou configurações de e-mail',
    },
  },
  'support-in-admin-center': {
    title: 'Abra um chamado no centro de administração',
    body: 'Você pode fazer isso em qualquer página de lá.',
    steps: {
      'open-help': 'No centro de administração, selecione {helpSupport}.',
      describe: 'Descreva o que você fez e o que aconteceu. Cite as mensagens palavra por palavra.',
      'add-ids': 'Informe os números dos contratos (License IDs) e o endereço com que você entra.',
    },
    verify: 'Você tem um número de chamado.',
  },
  'support-vl': {
    title: 'Abra uma solicitação no suporte de VL',
    body: 'O formulário de solicitação funciona sem o centro de administração.',
    steps: {
      gather:
        'Tenha à mão: o número do contrato (License ID), o endereço com que você entra e o endereço de e-mail que está no contrato.',
      screenshot: 'Faça uma captura de tela da mensagem ou da página.',
      'open-request': 'Abra o formulário de solicitação.',
      'choose-agreement': 'Escolha o seu tipo de contrato e a categoria mais adequada.',
      'choose-support': 'Como tipo de suporte, escolha {noCharge}.',
      submit: 'Descreva o problema, anexe a captura de tela e envie.',
    },
    takes: 'O suporte de VL responde em horário comercial.',
    verify:
      'Você vê um número de chamado e recebe um e-mail de support@mail.support.microsoft.com. Veja também a pasta de lixo eletrônico.',
  },
  'support-new-profile': {
    title: 'Peça um novo perfil ao suporte de VL',
    body: 'Seus contratos ainda estão ligados a uma conta que você não pode mais usar. O suporte de VL pode criar um perfil para a conta certa.',
    steps: {
      'old-id': 'Anote o endereço com que você entrava.',
      'new-id': 'Anote a conta corporativa que você quer usar agora (seu Microsoft Entra ID).',
      agreements: 'Anote os números dos contratos de VL.',
      'agreement-mail': 'Anote o endereço de e-mail que está no contrato; o convite foi para lá.',
      'open-request': 'Abra o formulário de solicitação.',
      'ask-for-profile': 'Peça um novo perfil de licenciamento por volume e informe os quatro dados.',
    },
    takes: 'O suporte de VL responde em horário comercial.',
    verify: 'A nova conta mostra seus contratos na guia {vlTab}.',
  },
  'support-no-admin': {
    title: 'Sem administrador, peça um perfil ao suporte de VL',
    body: 'Ninguém na sua organização pode adicionar você agora; por isso, o suporte de VL pode fazê-lo, depois de verificar três dados.',
    steps: {
      agreement: 'Anote o número do contrato de VL (License ID).',
      'business-mail': 'Anote o endereço de e-mail comercial indicado no contrato.',
      'sign-in-id': 'Anote o endereço com que você entra no centro de administração.',
      'open-request': 'Abra o formulário de solicitação.',
      'ask-for-profile':
        'Diga que o contrato não tem administrador, peça um novo perfil de VL e informe os três dados.',
    },
    takes: 'O suporte de VL responde em horário comercial.',
    verify: 'A guia {vlTab} mostra o contrato.',
    note: 'Para Enterprise Agreements, um texto mais novo da Microsoft pede algo antes: que o parceiro envie uma alteração dos dados de contato. Depois, abra a solicitação com o License ID e o seu Microsoft Entra ID.',
  },
  'support-technical': {
    title: 'Abra uma solicitação de suporte técnico',
    body: 'O Outlook e a proteção de e-mail não cabem ao suporte de VL. O suporte técnico da Microsoft cuida deles, de preferência junto com a sua TI.',
    steps: {
      gather: 'Tenha à mão: o assunto do e-mail, aonde o link deveria levar e aonde levou.',
      'open-request': 'Abra uma solicitação de suporte técnico ou peça à TI que o faça.',
      describe:
        'Diga que os links para o centro de administração do Microsoft 365 acabam no Azure e peça ajuda com o Safe Links.',
    },
    verify: 'Você tem um número de chamado.',
    note: 'Não envie o link reescrito inteiro: ele contém o endereço do destinatário.',
  },
} satisfies Record<string, NodeWords>;
