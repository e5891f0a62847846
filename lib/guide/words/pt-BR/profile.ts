import type { NodeWords } from '../../types.ts';

export default {
  'profile-setup-error': {
    title: 'Como termina o endereço com que você entrou?',
    body: 'Esta mensagem quase sempre vem da conta: o licenciamento por volume só aceita alguns tipos, e só a conta pela qual conhece você.',
    options: {
      'private-mail': '@outlook.com, @hotmail.com, @gmail.com ou outro serviço de e-mail particular',
      'own-domain': 'No domínio da minha organização, como @contoso.com',
      onmicrosoft: '@contoso.onmicrosoft.com',
      'not-sure': 'Não tenho certeza de com qual conta entrei',
    },
  },
  'profile-which-account': {
    title: 'O que você vê ao entrar de novo?',
    body: 'Abra uma janela privativa do navegador (InPrivate ou anônima), vá para portal.office.com e entre com o endereço que você tentou.',
    options: {
      personal: 'Fala-se de uma conta pessoal, ou a barra de endereços mostra login.live.com',
      'two-kinds': 'Preciso escolher entre “{tileWork}” e “{tilePersonal}”',
      work: 'Entro com uma conta corporativa',
      'cannot-tell': 'Não sei dizer',
    },
  },
  'profile-used-before': {
    title: 'As páginas de licenciamento por volume já abriram alguma vez para você?',
    body: 'Pense também em um segundo endereço, como um que a sua equipe compartilha para o licenciamento.',
    options: {
      'same-account': 'Sim, com esta mesma conta',
      'other-account': 'Sim, mas com outra conta corporativa',
      never: 'Não, é a primeira vez',
      'not-sure': 'Não tenho certeza',
    },
  },
  'profile-same-account': {
    title: 'Aconteceu algo com essa conta desde a última vez que funcionou?',
    body: 'Se você não souber, a sua TI pode dizer.',
    options: {
      recreated: 'Ela foi excluída e criada de novo',
      'taken-over': 'Minha organização tornou-se administradora do seu domínio',
      unchanged: 'Nada mudou',
      'not-sure': 'Não tenho certeza',
    },
  },
  'profile-managed': {
    title: 'A sua organização gerencia esta conta?',
    body: 'Entre em portal.office.com e abra o seletor de aplicativos (a grade de pontos). Um bloco “{adminTile}” para quem não é administrador é sinal de que ninguém gerencia a conta.',
    options: {
      'admin-tile': 'Há um bloco “{adminTile}”, e não sou administrador',
      'self-signed-up': 'Criei a conta ao me inscrever em um serviço, como o Power BI',
      'from-it': 'Não há esse bloco, ou a nossa TI me deu a conta',
      'not-sure': 'Não tenho certeza',
    },
    note: 'O artigo da Microsoft toma o bloco como sinal. Os administradores de uma organização gerenciada também o têm; se for o seu caso, responda “Não tenho certeza” e faça a consulta.',
  },
  'profile-look-up': {
    title: 'A consulta mostra “IsViral”: true?',
    body: 'No navegador, abra https://login.microsoftonline.com/common/userrealm/name@contoso.com?api-version=2.1 com o seu próprio domínio no lugar de contoso.com. A resposta é uma linha de texto.',
    options: {
      unmanaged: 'Sim, IsViral é true',
      managed: 'Não, é false ou não aparece',
      'cannot-look-up': 'Não consigo fazer isso, ou a resposta não é clara',
    },
    note: 'É o modo da própria Microsoft de distinguir um locatário gerenciado de um não gerenciado. Só o domínio deve importar; por isso, a parte antes do @ pode continuar sendo “name”.',
  },

  'profile-personal': {
    title: 'Entre com a sua conta corporativa',
    body: 'Uma conta pessoal da Microsoft pertence a você, e não à sua organização. O licenciamento por volume não a aceita.',
    steps: {
      'private-window':
        'Abra uma janela privativa do navegador (InPrivate ou anônima), para que a conta pessoal não seja usada de novo.',
      'open-admin-center':
        'Vá para o centro de administração da sua nuvem. Fora do governo dos EUA, é o primeiro.',
      'sign-in-with-work-account':
        'Entre com a conta que você usa no trabalho para o Microsoft 365, o Teams ou o Azure.',
      'choose-work': 'Se for perguntado, escolha “{tileWork}”.',
      'no-work-account': 'Se a sua organização não tem contas desse tipo, crie uma. É grátis.',
      'ask-for-role':
        'Se o licenciamento por volume ainda faltar depois disso, peça ao seu administrador de VL que dê uma função a essa conta.',
    },
    verify: 'O centro de administração se abre, e a mensagem sobre o seu perfil desapareceu.',
    note: 'A janela privativa é um conselho nosso; o artigo da Microsoft só pede um Microsoft Entra ID. Se você registrou as licenças com a conta pessoal, continue com o suporte de VL.',
  },
  'profile-two-kinds': {
    title: 'Escolha a conta corporativa ou de estudante',
    body: 'O mesmo endereço é usado por duas contas: uma pessoal e uma da sua organização. Só a segunda abre o licenciamento por volume.',
    steps: {
      'choose-work': 'Na janela privativa, escolha “{tileWork}” e entre.',
      'open-admin-center': 'Continue nessa janela e vá para o centro de administração da sua nuvem.',
    },
    verify: 'O centro de administração se abre, e a mensagem sobre o seu perfil desapareceu.',
  },
  'profile-other-account': {
    title: 'Entre com a conta que você usava antes',
    body: 'O licenciamento por volume conhece você pela conta anterior. Uma segunda conta corporativa, mesmo da mesma pessoa, é desconhecida para ele.',
    steps: {
      'find-earlier-account':
        'Descubra o endereço com que você entrava antes. Seu administrador de VL pode vê-lo na página {manageAssignments}, na coluna {signInEmail}.',
      'private-window': 'Abra uma janela privativa do navegador (InPrivate ou anônima).',
      'sign-in-with-it': 'Vá para o centro de administração da sua nuvem e entre com esse endereço.',
      'or-assign-present':
        'Se preferir usar a conta atual, peça ao seu administrador de VL que a atribua aos contratos.',
    },
    verify: 'O centro de administração se abre, e a guia {vlTab} mostra os seus contratos.',
    note: 'Se a conta anterior não existe mais e não resta nenhum administrador de VL, continue com o suporte de VL.',
  },
  'profile-first-time': {
    title: 'Verifique se o licenciamento por volume conhece esta conta',
    body: 'Sua conta é do tipo certo. Ou ela ainda não está registrada, ou uma função foi dada a outro endereço seu.',
    steps: {
      'search-mail':
        'Procure nos seus e-mails, e na pasta de lixo eletrônico, mensagens de microsoft-noreply@microsoft.com.',
      'follow-welcome': 'Se encontrar “{mailWelcome}”, siga o link e entre com esta conta.',
      'ask-admin':
        'Se não encontrar, pergunte ao seu administrador de VL qual {signInEmail} consta para você na página {manageAssignments}.',
      'use-listed-account': 'Entre com o endereço que consta ali, ou peça que este seja atribuído.',
    },
    takes: 'Até duas horas depois que a função for atribuída.',
    verify: 'O centro de administração se abre, e a guia {vlTab} está lá.',
  },
  'profile-recreated': {
    title: 'Avise o suporte de VL que a conta foi criada de novo',
    body: 'Uma conta excluída e criada de novo é outra para a Microsoft, mesmo com o mesmo nome. O perfil ainda pertence à antiga.',
    steps: {
      'ask-it': 'Pergunte à sua TI se e quando a sua conta foi excluída e criada de novo.',
      'open-request': 'Abra uma solicitação no suporte de VL.',
      'say-recreated':
        'Diga que a conta foi criada de novo e informe o endereço com que você entra, os números dos contratos e o endereço de e-mail que está no contrato.',
    },
    note: 'Os artigos da Microsoft não mencionam este caso; foi relatado por pessoas com o mesmo problema.',
  },
  'profile-refresh': {
    title: 'Tente mais uma vez em uma janela limpa',
    body: 'A conta é a que funcionava antes; por isso, descarte primeiro uma falha passageira ou uma confusão no navegador.',
    steps: {
      refresh: 'Atualize a página, como pede a mensagem.',
      'private-window':
        'Se a mensagem voltar, abra uma janela privativa do navegador (InPrivate ou anônima).',
      'sign-in-again':
        'Vá para o centro de administração da sua nuvem e entre com a conta que funcionava antes.',
      'note-time': 'Se ainda falhar, anote o horário e faça uma captura de tela para o suporte de VL.',
    },
    verify: 'O centro de administração se abre sem a mensagem.',
    note: 'A janela privativa é um conselho nosso.',
  },
  'profile-ask-it': {
    title: 'Pergunte à sua TI se o domínio é gerenciado',
    body: 'Uma conta em um locatário não gerenciado parece uma conta corporativa, mas não funciona para o licenciamento por volume. A sua TI sabe distinguir as duas.',
    steps: {
      'ask-it':
        'Pergunte à sua TI: “O locatário do Microsoft Entra do nosso domínio de e-mail é gerenciado ou não gerenciado (autoatendimento)?” Envie junto as instruções da Microsoft.',
      'if-unmanaged':
        'Se não for gerenciado, peça à TI que o assuma ou que dê a você uma conta gerenciada por ela.',
      'if-managed':
        'Se for gerenciado, pergunte ao seu administrador de VL qual endereço de entrada tem a sua função.',
    },
    verify: 'O centro de administração se abre sem a mensagem.',
  },
} satisfies Record<string, NodeWords>;
