import type { NodeWords } from '../../types.ts';

export default {
  'ready-to-become-admin': {
    title: 'Quem pode adicionar um registro ao DNS do seu domínio de e-mail?',
    body: 'Você entrou com uma conta que veio de uma inscrição por autoatendimento e que ninguém na sua organização gerencia. O licenciamento por volume exige uma conta gerenciada.',
    options: {
      'i-can': 'Eu posso, ou sou da TI',
      'it-can': 'A nossa TI, ou outra pessoa',
      'not-sure': 'Não sei',
      'other-account': 'Também tenho uma conta que a minha organização gerencia',
      done: 'Isso já foi feito: a conta agora é gerenciada',
    },
  },
  'takeover-do': {
    title: 'Assuma o diretório não gerenciado',
    body: 'Com um registro DNS, você prova que o domínio de e-mail é de vocês. Depois disso, a sua organização gerencia a conta.',
    steps: {
      'sign-in': 'Vá para o centro de administração e entre com a conta não gerenciada.',
      start:
        'Quando aparecer “{readyToBecome}”, selecione {next}. Telas mais antigas dizem “{yesBecomeAdmin}”.',
      'copy-record': 'Copie o registro TXT que o assistente mostra.',
      'add-record': 'Adicione esse registro TXT ao seu domínio no registrador dele, como a GoDaddy.',
      confirm: 'Volte ao assistente e confirme. Telas mais antigas dizem “{addedRecord}”.',
      finish: 'Em “{nowAdmin}”, selecione {goToAdminCenter}.',
      'new-profile':
        'Peça ao suporte de VL um novo perfil de licenciamento por volume e informe quatro dados: o endereço com que você entrava, o Microsoft Entra ID que vai usar agora, os números dos contratos de VL e o endereço de e-mail que está no contrato.',
    },
    takes: 'Até que o registro seja visível na internet. Quanto isso demora depende do seu provedor de DNS.',
    verify: 'O assistente diz “{nowAdmin}”.',
    note: 'No artigo de licenciamento por volume da Microsoft, o registro TXT vem do registrador. No artigo mais novo sobre assumir um diretório, o assistente o mostra e você o adiciona no registrador; seguimos este. Um diretório não pode ser assumido para um locatário de outra nuvem.',
  },
  'takeover-ask-it': {
    title: 'Peça à sua TI que assuma o diretório',
    body: 'Só quem pode alterar o DNS do seu domínio de e-mail consegue fazer isso. Você não precisa se tornar o administrador.',
    steps: {
      'tell-it':
        'Diga à sua TI: “A conta com que entro pertence a um diretório não gerenciado (autoatendimento) do Microsoft Entra do nosso domínio de e-mail. Ele precisa ser assumido por causa do licenciamento por volume.”',
      'send-instructions': 'Envie a ela as instruções da Microsoft.',
      alternative:
        'Pergunte ao mesmo tempo se ela tem uma conta gerenciada para você. Nesse caso, assumir o diretório pode esperar.',
      'new-profile':
        'Quando tiver uma conta gerenciada, peça um novo perfil ao suporte de VL e informe quatro dados: o endereço com que você entrava, o Microsoft Entra ID que vai usar agora, os números dos contratos de VL e o endereço de e-mail que está no contrato.',
    },
    verify: 'Ao entrar, você não vê mais “{readyToBecome}”.',
  },
  'takeover-other-account': {
    title: 'Use a conta gerenciada e peça um novo perfil para ela',
    body: 'Não é preciso assumir nada se a sua organização já gerencia outra conta sua. O suporte de VL liga essa conta aos seus contratos.',
    steps: {
      'check-managed':
        'Certifique-se de que a sua organização gerencia a outra conta. A sua TI pode confirmar.',
      'open-request':
        'Abra uma solicitação no suporte de VL e peça um novo perfil de licenciamento por volume.',
      'give-items':
        'Informe quatro dados: o endereço com que você entrava, a conta gerenciada que quer usar, os números dos contratos de VL e o endereço de e-mail que está no contrato.',
      'sign-in': 'Quando o suporte confirmar, entre com a conta gerenciada.',
    },
    verify: 'Os seus contratos aparecem na guia {vlTab}.',
  },
} satisfies Record<string, NodeWords>;
