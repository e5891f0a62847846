import type { NodeWords } from '../../types.ts';

export default {
  'other-message': {
    title: 'O que a página diz?',
    body: 'Compare o texto, não as cores. Sua página pode estar em outro idioma.',
    options: {
      'no-permission': '“{errSwitchAccount}”',
      'personal-refused': '“{errPersonal}”',
      'not-found': '“{errNoAccount}” ou “{errUsername}”',
      'another-cloud': 'AADSTS90038, AADSTS900439 ou AADSTS900440, ou algo sobre outra nuvem',
      'old-site': 'O antigo site de licenciamento (VLSC) não abre',
      blocked: 'Pede um código, uma aprovação ou outro dispositivo, ou diz que o acesso está bloqueado',
      'wrong-account': 'O navegador entra com a conta errada',
      'none-of-these': 'Nada disso',
    },
  },
  'no-permission': {
    title: 'O que mais há na página?',
    body: 'A conta com que você entrou não pode abrir esta página. A página mostra qual conta é essa.',
    options: {
      consumer: '“{errConsumer}”',
      'unintended-account': 'Uma conta que eu não queria usar',
      'while-taking-over': 'Cheguei aqui a caminho de “{readyToBecome}”',
      'right-account': 'Minha conta corporativa, justamente a que eu queria',
    },
  },
  'personal-account': {
    title: 'Você tem uma conta da sua organização?',
    body: 'A página de entrada trata o endereço como uma conta pessoal da Microsoft. O licenciamento por volume exige uma conta corporativa ou de estudante.',
    options: {
      'has-work-account': 'Sim, tenho outra',
      'work-address': 'O endereço que digitei é o do trabalho',
      'no-work-account': 'Não, minha organização não tem nenhuma',
      'customer-contact': 'Sou parceiro, e é o contato de um cliente',
    },
  },
  'account-not-found': {
    title: 'O que você sabe sobre este endereço?',
    body: 'A página de entrada não conhece nenhuma conta com ele: erro de digitação, alias, outra nuvem ou conta que ainda não existe.',
    options: {
      'maybe-mistyped': 'Pode ter erro de digitação ou ser só um alias de e-mail',
      'government-cloud': 'Talvez estejamos em uma nuvem do governo',
      'no-accounts': 'Minha organização não tem contas da Microsoft',
      'address-right': 'Está certo, e usamos serviços da Microsoft',
      'i-am-it': 'Sou da TI e posso criar contas',
      'customer-contact': 'Sou parceiro, e é o contato de um cliente',
    },
  },
  'wrong-cloud': {
    title: 'Qual é o código ou a conta?',
    body: 'A conta e o endereço usado para entrar estão em nuvens diferentes da Microsoft. Não há nada de errado com a conta em si.',
    options: {
      'government-account': 'AADSTS900439, AADSTS90038 com microsoftonline.us, ou uma conta GCC High ou DoD',
      'public-account': 'AADSTS900440, AADSTS90038 com microsoftonline.com, ou uma conta comercial ou GCC',
      'contracts-elsewhere': 'Minha conta corresponde ao endereço, mas meus contratos estão em outra nuvem',
      'not-sure': 'Não tenho certeza',
    },
    note: 'A Microsoft explica estes códigos para aplicativos em geral, não para esta entrada, e pode alterá-los.',
  },
  'retired-vlsc-link': {
    title: 'O que levou você ao site antigo?',
    body: 'O Volume Licensing Service Center (VLSC) foi encerrado em abril de 2024. Os contratos dele estão agora no centro de administração.',
    options: {
      'bookmark-or-text': 'Um favorito, instruções ou o link de um colega',
      invitation: 'Um convite por e-mail',
      mpsa: 'Procuro licenças de um MPSA',
    },
  },
  'blocked-by-it': {
    title: 'O que impede você?',
    body: 'Esses bloqueios vêm das regras da sua própria organização. O suporte de VL da Microsoft não pode removê-los.',
    options: {
      'second-factor': 'Pede um código ou uma aprovação que não posso dar',
      'device-or-place': 'Diz que o acesso está bloqueado ou quer um dispositivo gerenciado',
      network: 'Diz que minha rede não permite esta organização',
      'own-sign-in-page': 'A página de entrada da minha organização falha',
    },
  },

  'account-check-address': {
    title: 'Confira o endereço letra por letra',
    body: 'O nome de entrada pode ser diferente do endereço de e-mail. Um alias recebe e-mails, mas não serve para entrar.',
    steps: {
      'check-spelling':
        'Compare o endereço com um que funciona, como o que você usa no Teams. Veja também o domínio.',
      'not-alias':
        'Se você tem vários endereços de e-mail, tente o principal ou pergunte à TI qual é o seu nome de entrada.',
      'private-window': 'Abra uma janela privativa do navegador (InPrivate ou anônima).',
      'sign-in': 'Vá para o centro de administração da sua nuvem e digite o endereço de novo.',
    },
    verify: 'A página pede uma senha, ou abre-se a página de entrada da sua organização.',
  },
  'account-ask-it': {
    title: 'Pergunte à TI sobre a conta',
    body: 'Só a TI da sua organização pode ver se a conta existe e criá-la. Não custa nada.',
    steps: {
      'ask-exists':
        'Pergunte à TI se este endereço é um nome de entrada no locatário da Microsoft da organização e em qual nuvem.',
      'ask-create': 'Se não for, peça que crie um usuário com ele ou que indique outro endereço seu.',
      'ask-domain': 'Peça que confira se o domínio está registrado em um locatário que ainda existe.',
      'tell-others': 'Se o endereço mudar, avise seu administrador de VL e seu parceiro.',
    },
    verify: 'A página de entrada pede uma senha, ou abre-se a página de entrada da sua organização.',
  },
  'account-create': {
    title: 'Crie ou verifique a conta',
    body: 'Para o licenciamento por volume, basta um usuário simples no seu locatário do Microsoft Entra. Não é preciso licença do Microsoft 365.',
    steps: {
      'check-domain':
        'Confira se o domínio do endereço está registrado no seu locatário, escrito exatamente assim.',
      'create-user':
        'Crie um usuário com este endereço como nome de entrada (UPN) ou indique um usuário existente. Um alias não basta.',
      'same-cloud':
        'Certifique-se de que este locatário esteja na nuvem do contrato: comercial e GCC (juntas), GCC High ou DoD.',
      mailbox:
        'Certifique-se de que os e-mails para o endereço cheguem a algum lugar. A Microsoft envia as mensagens para lá.',
      'hand-over': 'Passe o endereço a quem o pediu: o administrador de VL ou o parceiro.',
    },
    verify: 'O usuário consegue entrar no centro de administração dessa nuvem.',
    note: 'A conta sozinha não abre nenhum contrato. O administrador de VL do contrato precisa dar uma função a ela.',
  },
  'wrong-cloud-government': {
    title: 'Entre pelo endereço do governo',
    body: 'Contas GCC High e DoD só funcionam nos endereços da própria nuvem.',
    steps: {
      'close-window': 'Feche a janela e abra uma privativa (InPrivate ou anônima).',
      'open-government': 'Abra o centro de administração da GCC High ou da DoD e entre.',
      'save-bookmark':
        'Salve este endereço nos favoritos e não use links para admin.microsoft.com com esta conta.',
    },
    verify: 'Você consegue entrar sem que o código apareça.',
    note: 'Contratos na nuvem comercial ou na GCC exigem outra conta.',
  },
  'wrong-cloud-public': {
    title: 'Entre em admin.microsoft.com',
    body: 'Contas comerciais e GCC não funcionam nos endereços da GCC High ou da DoD.',
    steps: {
      'close-window': 'Feche a janela e abra uma privativa (InPrivate ou anônima).',
      'open-public': 'Abra admin.microsoft.com e entre.',
      'save-bookmark': 'Salve este endereço nos favoritos.',
    },
    verify: 'Você consegue entrar sem que o código apareça.',
    note: 'Contratos na GCC High ou na DoD exigem outra conta.',
  },
  'retired-bookmark': {
    title: 'Use o centro de administração',
    body: 'Os endereços antigos do VLSC já não levam a lugar nenhum. Contratos, downloads e chaves mudaram de lugar.',
    steps: {
      'open-new':
        'Abra o licenciamento por volume no centro de administração. Para GCC High e DoD, use o endereço próprio delas.',
      'sign-in': 'Entre com a conta corporativa que você usava no VLSC.',
      'replace-bookmark': 'Substitua o favorito antigo e avise quem passou o link antigo a você.',
    },
    verify: 'A guia {vlTab} se abre.',
  },
  'wrong-session': {
    title: 'Separe as contas',
    body: 'Os navegadores se lembram de contas usadas antes e podem escolher outra que não a esperada.',
    steps: {
      'private-window': 'Abra uma janela privativa do navegador (InPrivate ou anônima).',
      'sign-in':
        'Vá para o centro de administração da sua nuvem e entre com a conta do licenciamento por volume.',
      'own-profile': 'Se funcionar, crie um perfil do navegador só para esta conta.',
    },
    verify: 'A imagem no canto superior direito é a da conta certa.',
    note: 'Os artigos da Microsoft não mencionam isso; ajudou outras pessoas com o mesmo problema.',
  },
  'blocked-mfa': {
    title: 'Fale com a TI sobre o segundo fator',
    body: 'A confirmação por aplicativo, código ou chave pertence à conta da sua organização. Só a TI pode redefini-la.',
    steps: {
      'note-code': 'Anote o que a página pede e qualquer código que comece com AADSTS.',
      'ask-it': 'Peça à TI que redefina ou configure o seu segundo fator.',
      'shared-account':
        'Se a conta for compartilhada, descubra quem tem o segundo fator dela. Melhor ainda: peça uma função para a sua própria conta.',
    },
    verify: 'Você mesmo consegue confirmar a entrada.',
    note: 'Relatado por pessoas com o mesmo problema; os artigos da Microsoft sobre licenciamento por volume não tratam disso.',
  },
  'blocked-conditional-access': {
    title: 'Fale com a TI sobre as regras de acesso',
    body: 'Uma regra da sua organização (Acesso Condicional) só permite entrar de determinados dispositivos ou lugares.',
    steps: {
      'note-code': 'Anote o código. AADSTS53000, AADSTS53001 e AADSTS53003 indicam essas regras.',
      'work-device': 'Tente em um computador gerenciado pela sua organização.',
      'ask-it': 'Envie o código e o horário à TI e pergunte qual regra se aplica.',
    },
    verify: 'Você consegue entrar.',
    note: 'Relatado por pessoas com o mesmo problema; os artigos da Microsoft sobre licenciamento por volume não tratam disso.',
  },
  'blocked-network': {
    title: 'Fale com a TI sobre limites da rede',
    body: 'Algumas redes só permitem entrar em determinadas organizações (restrições de locatário).',
    steps: {
      'note-code': 'Anote o código. AADSTS500021 e AADSTS500022 indicam esse limite.',
      'ask-it':
        'Peça aos responsáveis pela rede que permitam o locatário de que você precisa para o licenciamento por volume.',
      'other-network': 'Pergunte também se você pode usar outra rede até lá.',
    },
    verify: 'Você consegue entrar.',
    note: 'Relatado por pessoas com o mesmo problema; os artigos da Microsoft sobre licenciamento por volume não tratam disso.',
  },
  'blocked-federation': {
    title: 'Peça à TI que corrija a entrada, ou entre com uma conta que não dependa dela',
    body: 'No seu domínio, a entrada passa pelo serviço da própria organização, e é ali que ela falha.',
    steps: {
      'ask-it': 'Informe a falha à TI, com o horário e o texto da página.',
      'onmicrosoft-account':
        'Se não puder ser corrigida logo, peça uma conta que termine em .onmicrosoft.com no mesmo locatário.',
      'assign-it': 'Peça ao seu administrador de VL que dê a função a essa conta.',
    },
    verify: 'Você consegue entrar com uma das duas.',
    note: 'Relatado por pessoas com o mesmo problema; os artigos da Microsoft sobre licenciamento por volume não tratam disso.',
  },
} satisfies Record<string, NodeWords>;
