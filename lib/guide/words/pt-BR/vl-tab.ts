import type { NodeWords } from '../../types.ts';

export default {
  'missing-vl-tab': {
    title: 'O que você vê depois de entrar?',
    body: 'No centro de administração, o licenciamento por volume fica em {billing} > {yourProducts}, na guia {vlTab}.',
    options: {
      'no-billing': 'O menu não tem {billing}',
      'no-tab': '{yourProducts} abre, mas sem a guia {vlTab}',
      'contracts-missing': 'A guia está lá, mas faltam contratos',
      'only-vl': 'O licenciamento por volume está lá, mas nada além dele',
      'other-page': 'Outra coisa, ou não sei se estou no lugar certo',
    },
  },
  'billing-hidden': {
    title: 'Traga a Cobrança de volta ao menu',
    body: 'O menu à esquerda mostra, de início, só algumas entradas.',
    steps: {
      'end-of-menu': 'No fim do menu à esquerda, selecione {viewAll}. Também pode se chamar {showAll}.',
      'pin-billing': 'Fixe {billing}, para que fique no menu.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
    },
    verify: 'A guia {vlTab} se abre.',
  },
  'right-address': {
    title: 'Abra o centro de administração pelo endereço',
    body: 'Vários sites da Microsoft são parecidos, e cada nuvem tem um centro de administração próprio.',
    steps: {
      'open-admin-center':
        'Abra o centro de administração da sua nuvem. Fora do governo dos EUA, é o primeiro.',
      'sign-in': 'Entre com a sua conta corporativa.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
    },
    verify: 'A guia {vlTab} se abre.',
    note: 'A barra de endereços pode mudar para admin.cloud.microsoft. É o mesmo centro de administração.',
  },
  'vl-mail': {
    title: 'Qual destes e-mails você recebeu?',
    body: 'Eles vêm de microsoft-noreply@microsoft.com. Veja também a pasta de lixo eletrônico. Se chegaram vários, escolha o primeiro desta lista que você tiver.',
    options: {
      registered: '“{mailRegistered}”',
      welcome: '“{mailWelcome}”',
      'permission-changes': '“{mailPermissionChanges}”',
      'old-vlsc': 'Um convite antigo para o Volume Licensing Service Center (VLSC)',
      'none-or-not-sure': 'Nenhum destes, ou não tenho certeza',
    },
    note: 'Os dois primeiros são para contratos que não são Enterprise Agreements; o terceiro, para Enterprise Agreements (EA, EAS) ou para uma alteração posterior de funções. Um texto mais novo da Microsoft diz que o convite deixa de existir também para os outros.',
  },
  'welcome-used': {
    title: 'Você já usou o link desse e-mail?',
    body: 'Ele se chama “{useWorkAccountLink}”. Na maioria dos contratos, o acesso só começa depois que você entra por ele.',
    options: {
      'not-yet': 'Ainda não',
      'used-it': 'Sim, e entrei com uma conta corporativa',
      'link-fails': 'Sim, mas o link não funciona',
      'led-to-azure': 'Sim, mas fui parar em uma página do Azure',
    },
  },
  'no-mail': {
    title: 'Quem deveria ter dado acesso a você?',
    body: 'O licenciamento por volume exige uma função própria. Nenhuma outra função a inclui, nem mesmo a de Administrador Global.',
    options: {
      'vl-admin': 'Alguém na minha organização que gerencia o licenciamento por volume',
      'named-contact': 'Nosso parceiro: meu nome consta como contato no contrato',
      'global-admin': 'Ninguém: sou Administrador Global',
      'admin-left': 'Nosso administrador para isso saiu',
      helping: 'Pergunto por outra pessoa',
      'not-sure': 'Não sei quem é',
    },
  },
  'welcome-invalid': {
    title: 'De quando é o convite, e o contrato ainda tem um administrador?',
    body: 'O Volume Licensing Service Center (VLSC) foi encerrado em abril de 2024. Convites para ele que não foram usados até então não funcionam mais.',
    options: {
      'newer-invitation': 'Chegou depois de abril de 2024',
      'has-admin': 'É mais antigo, e temos um administrador de VL',
      'no-admin': 'É mais antigo, e não há administrador',
      'not-sure': 'Não sei quem é o nosso administrador',
    },
  },
  'contracts-missing': {
    title: 'Quais contratos estão faltando?',
    body: 'Se a guia está lá, o licenciamento por volume conhece a sua conta.',
    options: {
      'all-missing': 'Todos: a lista está vazia',
      'new-agreement': 'Só um contrato novo ou uma renovação',
      'some-missing': 'Alguns mais antigos',
      'bought-otherwise': 'Não sei se são contratos de licenciamento por volume',
      'not-approved': 'Vejo “{errNotApproved}”',
      'at-risk': 'Os que têm a marca {accessAtRisk}',
    },
  },

  'right-id-registered': {
    title: 'Entre com o endereço com que você se registrou',
    body: 'O licenciamento por volume só abre para a mesma conta que foi usada no registro.',
    steps: {
      'remember-id': 'Lembre-se da conta com que você entrou depois de seguir o link em “{mailWelcome}”.',
      'private-window':
        'Abra uma janela privativa do navegador (InPrivate ou anônima), para que nenhuma outra conta seja usada.',
      'sign-in': 'Vá para o centro de administração da sua nuvem e entre exatamente com essa conta.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
    },
    takes: 'Cerca de duas horas depois do registro.',
    verify: 'A guia {vlTab} mostra os seus contratos.',
    note: 'A janela privativa é um conselho nosso.',
  },
  'right-id-assigned': {
    title: 'Entre com o endereço que recebeu o acesso',
    body: 'Em um Enterprise Agreement, não há nada a registrar. O administrador de VL dá acesso a um determinado endereço de entrada.',
    steps: {
      'ask-which-id': 'Pergunte ao seu administrador de VL a qual endereço de entrada foi dada a função.',
      'private-window':
        'Abra uma janela privativa do navegador (InPrivate ou anônima), para que nenhuma outra conta seja usada.',
      'sign-in': 'Vá para o centro de administração da sua nuvem e entre exatamente com esse endereço.',
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
    },
    takes: 'Até duas horas depois da alteração; até dez para um contrato processado há pouco.',
    verify: 'A guia {vlTab} mostra os seus contratos.',
    note: 'A janela privativa é um conselho nosso.',
  },
  'ask-vl-admin': {
    title: 'Peça uma função ao seu administrador de VL',
    body: 'Só um administrador de VL do contrato pode dar acesso a você. Não basta que o centro de administração abra por causa de outra função.',
    steps: {
      'write-down':
        'Anote o endereço com que você entra e os números dos contratos (License IDs) de que precisa.',
      'send-to-admin':
        'Envie os dois ao seu administrador de VL, diga o que você quer fazer lá e peça uma função.',
      'wait-for-mail':
        'Aguarde um e-mail de microsoft-noreply@microsoft.com. Se ele tiver um link de convite, siga-o.',
      'sign-in': 'Entre no centro de administração da sua nuvem com esse mesmo endereço.',
    },
    takes: 'Até duas horas depois que a função for atribuída.',
    verify: 'A guia {vlTab} mostra os seus contratos.',
  },
  'helpdesk-no-role': {
    title: 'Peça ao administrador de VL que veja o acesso da pessoa',
    body: 'De fora, você não vê qual endereço de entrada tem uma função. O administrador de VL vê, em um minuto.',
    steps: {
      'ask-person':
        'Pergunte à pessoa o endereço exato com que ela entra e os números dos contratos (License IDs).',
      'find-admin':
        'Descubra quem é o administrador de VL. O setor de compras ou o seu parceiro da Microsoft talvez saiba.',
      'ask-admin':
        'Peça ao administrador que procure a pessoa na página {manageAssignments} e que adicione ou corrija o endereço de entrada.',
      'do-not-elevate':
        'Não dê à pessoa a função de Administrador Global. Ela não dá acesso ao licenciamento por volume.',
    },
    takes: 'Até duas horas depois que a função for atribuída.',
    verify: 'A pessoa vê a guia {vlTab}.',
  },
  'global-admin': {
    title: 'Peça a um administrador de VL que adicione você também',
    body: 'Administradores Globais não têm, por si sós, acesso ao licenciamento por volume. Cada contrato tem administradores próprios.',
    steps: {
      'find-admin':
        'Descubra quem é o administrador de VL do contrato. O setor de compras ou o seu parceiro da Microsoft talvez saiba.',
      'ask-admin':
        'Peça a essa pessoa que adicione a sua conta aos License IDs de que você precisa, com a menor função que baste.',
      'wait-for-mail': 'Aguarde o e-mail de microsoft-noreply@microsoft.com e entre de novo.',
    },
    takes: 'Até duas horas depois que a função for atribuída.',
    verify: 'A guia {vlTab} está lá.',
  },
  'named-contact': {
    title: 'Peça ao seu parceiro que verifique o que consta no contrato',
    body: 'Quem recebe o acesso são os contatos indicados no contrato. Um endereço antigo ou com erro de digitação ali é um motivo comum para nada chegar.',
    steps: {
      'search-junk':
        'Procure microsoft-noreply@microsoft.com na sua caixa de correio e na pasta de lixo eletrônico.',
      'ask-partner': 'Pergunte ao seu parceiro ou vendedor qual endereço seu ele informou à Microsoft.',
      'ask-mailbox-owner':
        'Se for a caixa de correio de outra pessoa, peça ao dono que encaminhe o convite e a confirmação a você.',
      'wait-new': 'Se o contrato acabou de ser processado, espere dez horas até que ele apareça.',
    },
    verify: 'Você tem o e-mail, ou o contrato aparece em {contracts}.',
    note: 'Encaminhar só ajuda em contratos que não são Enterprise Agreements. Em um Enterprise Agreement, nada precisa ser aceito: o acesso pertence à própria conta com que se entra.',
  },
  'who-is-vl-admin': {
    title: 'Descubra quem é o seu administrador de VL',
    body: 'Para proteger a privacidade das pessoas, a Microsoft não diz quem é. Na maioria das vezes, é o Notices Contact ou o Primary Contact do contrato, ou alguém que eles adicionaram.',
    steps: {
      'ask-partner':
        'Pergunte ao seu parceiro ou vendedor quais contatos do contrato ele informou à Microsoft.',
      'find-partner':
        'Se você não conhece o parceiro, pergunte ao setor de compras, ao financeiro ou à TI: ele consta nos documentos da compra.',
      'ask-that-contact': 'Peça ao contato indicado ali que dê uma função ao endereço com que você entra.',
    },
    verify: 'Você tem um nome, e essa pessoa consegue ver o contrato.',
  },
  'invitation-newer': {
    title: 'Peça que o convite seja enviado de novo',
    body: 'Convites expiram. Um administrador de VL pode redefinir o seu, para que um novo seja enviado.',
    steps: {
      'ask-admin':
        'Diga ao seu administrador de VL que o seu convite não funciona mais e informe o seu endereço.',
      'reset-invite':
        'O administrador abre {manageAssignments}, encontra você com o status {statusInvitationExpired} e seleciona {resetInvite}.',
      'use-new-mail': 'Siga o link do novo e-mail e entre com a sua conta corporativa.',
    },
    verify: 'O seu status na página {manageAssignments} é {statusActive}.',
    note: 'Em um Enterprise Agreement não há convites; ali o administrador simplesmente dá uma função à conta com que você entra.',
  },
  'sync-permissions': {
    title: 'Sincronize as suas permissões',
    body: 'A lista pode estar vazia mesmo que a sua função esteja certa.',
    steps: {
      'open-tab': 'Selecione {billing} > {yourProducts} e depois a guia {vlTab}.',
      'edit-preferences': 'Na seção {preferences}, selecione {editPreferences}.',
      sync: 'Selecione {syncPermissions}.',
      'view-contracts': 'Na seção {contracts}, selecione {viewContracts} e olhe de novo.',
    },
    verify: 'A página {contracts} lista os seus License IDs.',
    note: 'Isto vem do artigo da Microsoft sobre ver contratos, e não do artigo sobre como entrar.',
  },
  'contracts-new': {
    title: 'Dê tempo para que o novo contrato apareça',
    body: 'Se você já se registrou antes, não chega um novo e-mail de boas-vindas: um contrato adicional com o mesmo endereço de e-mail comercial aparece sozinho.',
    steps: {
      wait: 'Aguarde dez horas depois que a Microsoft tiver processado o pedido.',
      'view-contracts':
        'Selecione {billing} > {yourProducts} > {vlTab}, depois {viewContracts}, e procure o novo License ID.',
      'ask-partner':
        'Se ele não estiver lá, pergunte ao seu parceiro qual endereço de e-mail comercial consta no novo contrato.',
    },
    takes: 'Até dez horas.',
    verify: 'O novo License ID está na página {contracts}.',
    note: 'Se ali consta outro endereço, quem tem o acesso é o contato com esse endereço, e não você.',
  },
  'contracts-some': {
    title: 'Descubra quem administra os contratos que faltam',
    body: 'Você vê os License IDs em que a sua conta tem uma função, e não todos os da sua organização.',
    steps: {
      'other-account': 'Pense se você usava outra conta para os que faltam e entre com ela.',
      'show-inherited':
        'Se você administra um contrato principal, verifique em {preferences} > {editPreferences} se os contratos herdados estão incluídos.',
      'ask-admin': 'Peça a um administrador de VL dos License IDs que faltam que adicione você.',
      'check-program':
        'Confirme com o seu parceiro que são contratos de licenciamento por volume. Compras por MPSA, CSP, OEM e varejo nunca aparecem aqui.',
    },
    verify: 'O License ID está na página {contracts}.',
    note: 'Isto vem do artigo da Microsoft sobre ver contratos, e não do artigo sobre como entrar.',
  },
  'contracts-not-approved': {
    title: 'Pergunte ao suporte de VL sobre a aprovação',
    body: '“{errNotApproved}” significa que uma análise da sua organização não terminou. Até lá, o contrato, os downloads e as chaves ficam ocultos.',
    steps: {
      'take-screenshot': 'Faça uma captura de tela da mensagem.',
      'open-request': 'Abra uma solicitação no suporte de VL e informe o License ID.',
    },
    verify: 'A mensagem desapareceu, e o License ID está na lista.',
    note: 'Isto vem do artigo da Microsoft sobre ver contratos, e não do artigo sobre como entrar.',
  },
  'only-vl-pages': {
    title: 'Está tudo como deve ser',
    body: 'Quem só tem uma função de licenciamento por volume vê, no centro de administração, só as páginas de licenciamento por volume.',
    steps: {
      'nothing-to-repair': 'Se você só precisa do licenciamento por volume, não há nada a fazer.',
      'ask-for-admin-role':
        'Se precisa de outras páginas, como as de usuários, peça uma função para elas a um administrador do Microsoft 365 da sua organização.',
    },
    verify: 'Você vê as páginas que correspondem às suas funções.',
  },
} satisfies Record<string, NodeWords>;
